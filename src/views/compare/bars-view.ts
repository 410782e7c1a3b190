import type { ComparedRow, Comparison } from './comparison.ts';
import { numbersOf } from './comparison.ts';
import type { MeasuredCell } from './measure.ts';
import type { RankedCell } from './ranks.ts';
import { ranksAt, usualWorth } from './ranks.ts';

/** One unit of a ranking. */
export interface BarRow extends RankedCell {
  readonly row: ComparedRow;
  readonly cell: MeasuredCell;
}

/** Units in order of what is measured in the last period, those without a number last. */
export interface BarsView {
  readonly rows: readonly BarRow[];
  readonly root: MeasuredCell | undefined;
  /** Ends of the scale; zero is always between them. */
  readonly min: number;
  readonly max: number;
  readonly ranked: number;
  readonly worthOfOne: number | undefined;
}

/** Bars of the last period of a comparison. */
export function toBarsView(comparison: Comparison, withRoot: boolean): BarsView {
  const column = comparison.periods.length - 1;
  const ranks = ranksAt(comparison, column);
  const isLowFirst = comparison.scope.indicator.direction === 'lower' && comparison.unit === 'own';
  const sign = isLowFirst ? 1 : -1;
  const rows = comparison.rows
    .flatMap((row, i): BarRow[] => {
      const cell = row.cells[column];
      const ranked = ranks[i];
      return cell && ranked ? [{ row, cell, ...ranked }] : [];
    })
    .toSorted((a, b) => {
      if (a.cell.n === undefined || b.cell.n === undefined)
        return Number(a.cell.n === undefined) - Number(b.cell.n === undefined);
      return sign * (a.cell.n - b.cell.n) || a.row.area.order - b.row.area.order;
    });
  const root = withRoot ? comparison.root.cells[column] : undefined;
  const numbers = numbersOf(rows.map(({ row, cell }) => ({ ...row, cells: [cell] })));
  return {
    rows,
    root,
    min: Math.min(0, ...numbers, root?.n ?? 0),
    max: Math.max(0, ...numbers, root?.n ?? 0),
    ranked: rows.filter((row) => row.rank !== undefined).length,
    worthOfOne: usualWorth(comparison.rows, column),
  };
}
