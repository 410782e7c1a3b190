import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import type { Value } from '#domain/value.ts';
import { notCollected, reported } from '#domain/value.ts';
import type { Cell, NumberCell } from '#sheets/sheet.ts';
import type { CellPlace, IntakeProblem } from './intake-problem.ts';
import { intakeProblem } from './intake-problem.ts';
import type { Convention, TableUnit } from './mapping.ts';
import type { NumberType, Vocabulary } from './vocabulary.ts';

/** How figures of a column are read. */
export interface FigureReading {
  readonly vocabulary: Vocabulary;
  readonly indicator: Indicator;
  readonly convention: Convention;
  readonly unit: TableUnit | undefined;
  /** Shares written as parts of one are percent. */
  readonly sharesArePercent: boolean;
}

/** A figure as read. Problems may come with a value (a tidied number) or without one. */
export interface FigureResult {
  readonly value: Value | undefined;
  readonly text: string;
  readonly decimals: number;
  readonly precision: number;
  readonly problem: IntakeProblem | undefined;
}

/** Type of the numbers that an indicator has; a count in thousands has decimals. */
export function numberType(indicator: Indicator, unit: TableUnit | undefined): NumberType {
  if (isPercent(indicator)) return 'percent';
  const isCount = indicator.kind === 'count' || indicator.kind === 'status';
  return isCount && indicator.decimals === 0 && (unit?.multiplier ?? 1) === 1 ? 'count' : 'decimal';
}

/** Reads one cell of figures. What is no number is a gap with a problem, never 0. */
export function readFigure(cell: Cell, reading: FigureReading, place: CellPlace): FigureResult {
  if (typeof cell === 'string') return readText(cell, reading, place);
  if (cell.kind === 'number') return readNumberCell(cell, reading, place);
  const { text } = cell;
  return nothing(
    cell.kind === 'error'
      ? intakeProblem('error', 'spreadsheet-error', place, text, { error: text })
      : intakeProblem('error', 'date-for-number', place, text, { date: text }),
  );
}

function readText(text: string, reading: FigureReading, place: CellPlace): FigureResult {
  const { vocabulary, indicator, convention, unit } = reading;
  const trimmed = text.trim();
  if (trimmed === '') {
    const problem = intakeProblem('error', 'empty-cell', place, '', {});
    return { ...nothing(problem), value: notCollected };
  }
  const missing = vocabulary.missing(trimmed);
  if (missing) {
    const doubt = missing.isCertain
      ? undefined
      : intakeProblem('warning', 'marker-unknown', place, trimmed, { meaning: missing.kind });
    return { ...nothing(doubt), value: { kind: missing.kind } };
  }
  const type = numberType(indicator, unit);
  if (unit?.isPercent === true && type !== 'percent')
    return nothing(unitClash(reading, place, trimmed, '%'));
  const whole = type === 'count' ? trimmed.replace(/^(-?\d+)[.,]0$/, '$1') : trimmed; // "36454.0" of another program
  const read = vocabulary.number(whole, convention, type);
  if (!read.ok) {
    const { reason } = read;
    const suggestion = read.suggestion || withoutFootnote(whole, reading, type);
    return nothing(
      reason === 'not-whole'
        ? intakeProblem('error', 'count-not-whole', place, trimmed, { suggestion }, suggestion)
        : intakeProblem(
            'error',
            'number-not-read',
            place,
            trimmed,
            { reason, suggestion },
            suggestion,
          ),
    );
  }
  if (read.hasPercent && type !== 'percent')
    return nothing(unitClash(reading, place, trimmed, '%'));
  const result = settle(read.value, read.text, read.decimals, reading, place, trimmed);
  if (result.problem || read.tidied === '') return result;
  const facts = { read: read.text, what: read.tidied };
  return { ...result, problem: intakeProblem('note', 'number-tidied', place, text, facts) };
}

/** The number before a footnote sign: "27.549(1)", "25.773*", "33.341²"; '' when there is none. */
function withoutFootnote(text: string, reading: FigureReading, type: NumberType): string {
  const bare = /^(.*\d)\s*(?:\(\d\)|\*{1,3}|[¹²³])$/u.exec(text)?.[1];
  if (bare === undefined) return '';
  const read = reading.vocabulary.number(bare, reading.convention, type);
  return read.ok ? read.text : '';
}

function readNumberCell(cell: NumberCell, reading: FigureReading, place: CellPlace): FigureResult {
  const isShare = cell.format.replace(/"[^"]*"|\\./g, '').includes('%');
  const type = numberType(reading.indicator, reading.unit);
  if (isShare && type !== 'percent') return nothing(unitClash(reading, place, cell.text, '%'));
  const plain = Number(cell.value.toPrecision(12)); // 511.99999999999994 is 512
  const value = isShare ? Number((cell.value * 100).toPrecision(12)) : plain;
  const shown = /0[.](0+)/.exec(cell.format)?.[1]?.length;
  const own = /[.](\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const text = String(value);
  if (/e/i.test(text)) {
    const facts = { reason: 'exponent', suggestion: '' };
    return nothing(intakeProblem('error', 'number-not-read', place, text, facts));
  }
  if (type === 'count' && !Number.isInteger(value)) {
    const suggestion = /^\d{1,3}[.]\d{1,3}$/.test(text)
      ? text.replace('.', '').padEnd(text.indexOf('.') + 3, '0')
      : '';
    return nothing(
      intakeProblem(
        'error',
        'count-not-whole',
        place,
        text.replace('.', ','),
        { suggestion },
        suggestion,
      ),
    );
  }
  return settle(value, text, Math.min(own, shown ?? own), reading, place, text);
}

/** Applies the unit and the limits of the kind of number. */
function settle(
  value: number,
  text: string,
  decimals: number,
  reading: FigureReading,
  place: CellPlace,
  raw: string,
): FigureResult {
  const { indicator, unit, sharesArePercent } = reading;
  const isShare = isPercent(indicator);
  const multiplier = isShare ? (sharesArePercent ? 100 : 1) : (unit?.multiplier ?? 1);
  const scaled = multiplier === 1 ? value : Number((value * multiplier).toPrecision(14));
  if (indicator.kind === 'count' && scaled < 0 && (indicator.plausible?.min ?? 0) >= 0)
    return nothing(intakeProblem('error', 'count-negative', place, raw, {}));
  const steps = indicator.kind === 'status' ? (indicator.scale?.length ?? 0) : 0;
  if (steps > 0 && (!Number.isInteger(scaled) || scaled < 0 || scaled >= steps))
    return nothing(intakeProblem('error', 'status-step', place, raw, { steps: steps - 1 }));
  return {
    value: reported(scaled),
    text: multiplier === 1 ? text : String(scaled),
    decimals: sharesArePercent && isShare ? Math.max(0, decimals - 2) : decimals,
    precision: multiplier === 1 || isShare ? 0 : multiplier * 10 ** -decimals,
    problem: undefined,
  };
}

const unitClash = ({ indicator }: FigureReading, place: CellPlace, raw: string, found: string) =>
  intakeProblem('error', 'unit-clash', place, raw, { header: found, expected: indicator.unit.vi });

/** A cell that gave no number. */
export const noFigure: FigureResult = {
  value: undefined,
  text: '',
  decimals: 0,
  precision: 0,
  problem: undefined,
};

const nothing = (problem: IntakeProblem | undefined): FigureResult => ({ ...noFigure, problem });
