import { areConsecutive } from '#domain/period.ts';
import type { Cell } from '#indicators/cell.ts';
import { isRounded } from '#indicators/cell.ts';

/** A figure of a period, on a line or a strip. */
export interface DatedCell {
  readonly period: string;
  readonly cell: Cell;
}

/**
 * Whether a line may run from one figure to the next: consecutive years of one series, neither of them rounded.
 * @param isJoinable false for series of single points, each with a definition of its own
 */
export function mayJoin(before: DatedCell, after: DatedCell, isJoinable: boolean): boolean {
  return (
    isJoinable &&
    before.cell.value.kind === 'reported' &&
    after.cell.value.kind === 'reported' &&
    areConsecutive(before.period, after.period) &&
    before.cell.seriesId === after.cell.seriesId &&
    !isRounded(before.cell) &&
    !isRounded(after.cell)
  );
}
