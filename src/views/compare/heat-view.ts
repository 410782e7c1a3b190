import { classBreaks, classOf } from '#views/class-breaks.ts';
import type { ComparedRow, Comparison } from './comparison.ts';
import { numbersOf } from './comparison.ts';

/** Shade of a cell: `b` amounts and rises, `a` falls; undefined without a number. */
export type HeatTone = 'a1' | 'a2' | 'a3' | 'b1' | 'b2' | 'b3' | 'b4' | 'b5' | undefined;

/** Units by periods as shades; one scale of classes for all of them. */
export interface HeatView {
  readonly rows: readonly {
    readonly row: ComparedRow;
    readonly tones: readonly HeatTone[];
  }[];
  readonly limits: readonly number[];
  readonly tones: readonly Exclude<HeatTone, undefined>[];
}

const coolTones = ['b1', 'b2', 'b3', 'b4', 'b5'] as const;

/** Limits that part falls from rises stand at zero (or 100 of an index). */
const middleOf = ({ measure }: Comparison): number | undefined =>
  measure.kind === 'difference' || measure.kind === 'percent'
    ? 0
    : measure.kind === 'index'
      ? 100
      : undefined;

/** The heat map of a comparison; changes are cut at zero, so that a fall and a rise never share a colour. */
export function toHeatView(comparison: Comparison): HeatView {
  const numbers = numbersOf(comparison.rows);
  const middle = middleOf(comparison);
  const limits = classBreaks(numbers, middle, comparison.decimals);
  const below = middle === undefined ? 0 : limits.filter((limit) => limit <= middle).length;
  const isAllBelow = middle !== undefined && numbers.every((n) => n < middle);
  const tones = Array.from({ length: limits.length + 1 }, (_, i) =>
    isAllBelow || i < below
      ? ((['a1', 'a2', 'a3'] as const)[Math.min(2, i)] ?? 'a3')
      : (coolTones[Math.min(4, (below > 0 ? 1 : 0) + i - below)] ?? 'b5'),
  );
  return {
    rows: comparison.rows.map((row) => ({
      row,
      tones: row.cells.map(({ n }) => (n === undefined ? undefined : tones[classOf(n, limits)])),
    })),
    limits,
    tones,
  };
}
