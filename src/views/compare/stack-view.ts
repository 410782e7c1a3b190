import { isIllustrative } from '#indicators/cell.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Area } from '#domain/area.ts';
import type { PartSeries } from '#views/parts-view.ts';
import { partsOf } from '#views/parts-view.ts';
import type { Scope } from '#views/scope.ts';
import { refOf } from '#views/scope.ts';
import type { TableCell } from '#views/table-view.ts';

/** One unit as the sum of its parts. */
export interface StackRow {
  readonly area: Area;
  readonly cells: readonly TableCell[];
  /** Undefined when a part is missing: a bar is never drawn short. */
  readonly values: readonly number[] | undefined;
  readonly total: number;
  readonly isMadeUp: boolean;
}

/** Composition of every unit in one period, as shares of its own total. */
export interface StackView {
  readonly parts: readonly PartSeries[];
  readonly rows: readonly StackRow[];
  readonly root: StackRow;
}

/** The parts of each unit in the period shown; undefined when there is nothing to add up or no unit has every part. */
export function toStackView(scope: Scope): StackView | undefined {
  const parts = partsOf(scope);
  if (!parts) return undefined;
  const row = (area: Area): StackRow => {
    const cells = parts.map((part): TableCell => {
      const own = refOf(scope, area.id, scope.period);
      const ref =
        part.kind === 'level' ? { ...own, level: part.code } : { ...own, category: part.code };
      return { ref, cell: evaluate(scope.dataset, ref, scope.options) };
    });
    const values = cells.flatMap(({ cell: { value } }) =>
      value.kind === 'reported' ? [value.n] : value.kind === 'nil' ? [0] : [],
    );
    return {
      area,
      cells,
      values: values.length === parts.length ? values : undefined,
      total: values.reduce((sum, n) => sum + n, 0),
      isMadeUp: cells.some(({ cell }) => isIllustrative(cell)),
    };
  };
  const rows = scope.units.map(row);
  return rows.some(({ values }) => values) ? { parts, rows, root: row(scope.root) } : undefined;
}
