import type { CellRef } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { countingOf } from '#indicators/dataset.ts';
import { readings } from '#indicators/reconcile.ts';
import { neighbourPeriod } from '#domain/period.ts';
import { roundHalfAway } from '#lib/decimal.ts';
import type { RatioDisagreement } from '#snapshot/checks/published-ratio.ts';
import type { Problem } from '#snapshot/problem.ts';
import { problemText } from '#snapshot/problem-text.ts';
import { availableCountings } from '#views/available.ts';
import type {
  Finding,
  FindingBase,
  RateFinding,
  SumFinding,
} from '#views/quality/quality-record.ts';

/** Finds the figure a row of a file holds. */
export type FigureOfRow = (file: string, line: number) => CellRef | undefined;

/** Look-up of the figures that problems are told of, by file and line. */
export function figuresByRow(dataset: Dataset, problems: readonly Problem[]): FigureOfRow {
  const { cube } = dataset;
  const width = cube.periods.length;
  const told = new Set(problems.map(({ file, line }) => `${file}:${line}`));
  const refs = new Map<string, CellRef>();
  for (const block of cube.blocks) {
    const { indicatorId, level, category } = block;
    const counting = countingOf(dataset, block.seriesId);
    block.kind.forEach((code, at) => {
      if (code === 0) return;
      const file = cube.metas[block.meta[at] ?? 0]?.file ?? '';
      const row = `${file}:${block.line[at]}`;
      if (!told.has(row)) return;
      const areaId = cube.areaIds[Math.floor(at / width)] ?? '';
      const period = cube.periods[at % width] ?? '';
      refs.set(row, {
        indicatorId,
        areaId,
        period,
        level,
        category,
        counting,
      });
    });
  }
  return (file, line) => refs.get(`${file}:${line}`);
}

/** A printed rate that its parts contradict, as the page tells it. */
export function rateFinding(dataset: Dataset, found: RatioDisagreement): RateFinding {
  const { figure, numerator, denominator, computed, multiplier } = found;
  const { areaId, indicatorId, period, level, printedValue, decimals } = figure;
  const indicator = dataset.indicators.get(indicatorId);
  const counting = indicator ? (availableCountings(dataset, indicator, true)[0] ?? '') : '';
  return {
    kind: 'rate',
    ref: { indicatorId, areaId, period, level, category: '', counting },
    areaIds: [areaId],
    indicatorIds: [indicatorId],
    severity: 'warning',
    remarks: 1,
    publishedId: figure.id,
    computed,
    distance: roundHalfAway(Number(computed) - Number(printedValue), decimals),
    readings: readings(printedValue, numerator, denominator, multiplier),
    isDigitLost: computed.length > printedValue.length && computed.endsWith(printedValue),
  };
}

const partsOfRule: Readonly<Record<string, SumFinding['parts']>> = {
  'levels-total': 'levels',
  'units-total': 'units',
  'fields-total': 'fields',
};

/** Rules told by findings of their own. */
const toldElsewhere = new Set(['published-ratio', 'sources-differ']);

/** A remark of the checks as the page tells it; undefined for those told with the printed figures. */
export function problemFinding(problem: Problem, figureOf: FigureOfRow): Finding | undefined {
  const { rule, severity, params, value } = problem;
  if (toldElsewhere.has(rule)) return undefined;
  const ref = figureOf(problem.file, problem.line);
  const base: FindingBase = {
    ref,
    areaIds: ref ? [ref.areaId] : [],
    indicatorIds: ref ? [ref.indicatorId] : [],
    severity,
    remarks: 1,
  };
  const parts = partsOfRule[rule];
  if (ref && parts)
    return {
      ...base,
      kind: 'sum',
      parts,
      count: Number(params['parts']),
      sum: Number(params['sum']),
      total: Number(params['total']),
    };
  if (ref && rule === 'yearly-jump')
    return {
      ...base,
      kind: 'jump',
      before: Number(params['before']),
      value: Number(value),
      beforePeriod: neighbourPeriod(ref.period, -1) ?? '',
    };
  if (ref && rule === 'year-gap') {
    const period = String(params['period']);
    return {
      ...base,
      ref: { ...ref, period },
      kind: 'gap',
      periods: [period],
      levels: [ref.level],
      noteIds: [],
    };
  }
  const text = { vi: problemText(problem, 'vi').what, en: problemText(problem, 'en').what };
  return { ...base, kind: 'other', rule, value, date: String(params['date'] ?? ''), text };
}
