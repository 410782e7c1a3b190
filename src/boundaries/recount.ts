import type { Indicator } from '#domain/indicator.ts';
import type { Value } from '#domain/value.ts';
import { notCollected, reported } from '#domain/value.ts';
import type { Cell, CellPart, CellRef, Refusal } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { EvaluateOptions } from '#indicators/evaluate.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Composition } from './composition.ts';

/**
 * The figure of a unit of other boundaries, re-counted from the reported units that it is made of: counts are added,
 * ratios recomputed from the sums of their parts, steps and ranks not carried over. Every part has to be there; a
 * figure that cannot be told exactly is refused with the reason, and the cell keeps the parts that there are.
 * @param mayEstimate also takes the stated share of a unit that was cut; the figure is then an estimate
 */
export function recount(
  reportedData: Dataset,
  composition: Composition,
  ref: CellRef,
  options: EvaluateOptions,
  mayEstimate: boolean,
): Cell {
  const indicator = reportedData.indicators.get(ref.indicatorId);
  const parts = composition.contributions.map((from): CellPart => {
    const partRef = { ...ref, areaId: from.areaId };
    const cell = evaluate(reportedData, partRef, options);
    if (from.relation === 'whole') return { ref: partRef, cell };
    return mayEstimate && from.share
      ? { ref: partRef, cell, share: from.share }
      : { ref: partRef, cell, isCut: true };
  });
  const rule = indicator?.aggregation.areas;
  if (!indicator || (rule !== 'sum' && rule !== 'ratio-of-sums'))
    return refused(ref, parts, 'not-additive');
  if (!composition.isComplete) return refused(ref, parts, 'unknown-origin');
  if (parts.some((part) => part.isCut)) return refused(ref, parts, 'cut');
  return rule === 'sum' ? sumOfParts(ref, parts) : ratioOfParts(ref, parts, indicator);
}

const taken = (n: number, { share }: CellPart): number => (share ? n * share.n : n);

function sumOfParts(ref: CellRef, parts: readonly CellPart[]): Cell {
  const numbers = parts.flatMap((part) => {
    const n = countIn(part.cell);
    return n === undefined ? [] : [taken(n, part)];
  });
  if (numbers.length < parts.length)
    return refused(ref, parts, 'part-missing', valueOfMissing(parts));
  const isNone = parts.every(({ cell }) => cell.value.kind === 'nil');
  return made(ref, parts, isNone ? { kind: 'nil' } : reported(sum(numbers)));
}

function ratioOfParts(ref: CellRef, parts: readonly CellPart[], indicator: Indicator): Cell {
  const ratios = parts.flatMap((part) => {
    const found = partsOfRatio(part.cell);
    return found ? [[taken(found.numerator, part), taken(found.denominator, part)] as const] : [];
  });
  if (ratios.length < parts.length)
    return refused(ref, parts, 'part-missing', valueOfMissing(parts));
  const numerator = sum(ratios.map(([n]) => n));
  const denominator = sum(ratios.map(([, n]) => n));
  const multiplier = indicator.formula?.multiplier ?? 100;
  const value: Value =
    denominator === 0
      ? { kind: 'not-applicable' }
      : reported((multiplier * numerator) / denominator);
  return { ...made(ref, parts, value), numerator, denominator };
}

/** A count of a cell, in which nothing occurred is none; undefined where nobody has the figure. */
const countIn = ({ value }: Cell): number | undefined =>
  value.kind === 'reported' ? value.n : value.kind === 'nil' ? 0 : undefined;

/** Numerator and denominator of a ratio, also where nothing occurred; undefined for a ratio printed without them. */
function partsOfRatio(
  cell: Cell,
): { readonly numerator: number; readonly denominator: number } | undefined {
  if (cell.numerator !== undefined && cell.denominator !== undefined)
    return { numerator: cell.numerator, denominator: cell.denominator };
  const [numerator, denominator] =
    cell.origin === 'ratio' ? cell.parts.map((part) => countIn(part.cell)) : [];
  return numerator === undefined || denominator === undefined
    ? undefined
    : { numerator, denominator };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** The kind of absence that all missing parts share, else "not collected". */
function valueOfMissing(parts: readonly CellPart[]): Value {
  const kinds = parts.flatMap(({ cell: { value } }) =>
    value.kind === 'reported' || value.kind === 'nil' ? [] : [value.kind],
  );
  const [first] = kinds;
  return first !== undefined && kinds.every((kind) => kind === first)
    ? { kind: first }
    : notCollected;
}

function made(ref: CellRef, parts: readonly CellPart[], value: Value): Cell {
  const first = parts[0]?.cell;
  const isEstimate = parts.some((part) => part.share !== undefined);
  return {
    value,
    numerator: undefined,
    denominator: undefined,
    origin: 'sum-of-areas',
    seriesId: first?.seriesId ?? ref.counting,
    meta: first?.meta && {
      ...first.meta,
      status: isEstimate ? 'estimated' : 'derived',
      qualifier: '',
      precision: Math.max(...parts.map(({ cell }) => cell.meta?.precision ?? 0)),
      noteId: '',
    },
    line: 0,
    parts,
  };
}

const refused = (
  ref: CellRef,
  parts: readonly CellPart[],
  refusal: Refusal,
  value: Value = notCollected,
): Cell => ({ ...made(ref, parts, value), refusal });
