import type { SchoolLevel } from '#domain/school-level.ts';
import { levelParts } from '#domain/school-level.ts';
import type { CellRef } from '#indicators/cell.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Scope } from './scope.ts';
import { refOf } from './scope.ts';

/** One part of a whole over the years. */
export interface PartSeries {
  /** Level or category code. */
  readonly code: string;
  readonly kind: 'level' | 'category';
}

/** A whole as the sum of its parts, year by year; years in which a part is missing are left out, not drawn short. */
export interface PartsView {
  readonly parts: readonly PartSeries[];
  readonly rows: readonly {
    readonly period: string;
    readonly values: readonly number[];
    readonly illustrative: boolean;
  }[];
}

/** Composition of a count by school level or by another breakdown for the whole; undefined when there is nothing to add up. */
export function toPartsView(scope: Scope): PartsView | undefined {
  const parts = partsOf(scope);
  return parts && build(scope, parts);
}

/** What a count is the sum of: another breakdown where there is one, else its school levels. */
export function partsOf(scope: Scope): readonly PartSeries[] | undefined {
  const { indicator } = scope;
  if (indicator.kind !== 'count') return undefined;
  const byCategory = scope.choices.categories.filter((category) => category !== '');
  if (scope.category === '' && byCategory.length > 1)
    return byCategory.map((code) => ({ code, kind: 'category' }));
  if (indicator.aggregation.levels !== 'sum') return undefined;
  const levels = (levelParts.get(scope.level) ?? []).filter((level) =>
    scope.choices.levels.includes(level),
  );
  return levels.length > 1 ? levels.map((code) => ({ code, kind: 'level' })) : undefined;
}

/** Address of the figure of one part in one period. */
export function partRef(scope: Scope, part: PartSeries, period: string): CellRef {
  const ref = refOf(scope, scope.root.id, period);
  return part.kind === 'level'
    ? { ...ref, level: part.code as SchoolLevel }
    : { ...ref, category: part.code };
}

function build(scope: Scope, parts: readonly PartSeries[]): PartsView | undefined {
  const rows = scope.choices.periods.flatMap((period) => {
    const cells = parts.map((part) =>
      evaluate(scope.dataset, partRef(scope, part, period), scope.options),
    );
    const values = cells.flatMap(({ value }) =>
      value.kind === 'reported' ? [value.n] : value.kind === 'nil' ? [0] : [],
    );
    return values.length === parts.length
      ? [{ period, values, illustrative: cells.some(isIllustrative) }]
      : [];
  });
  return rows.length > 0 ? { parts, rows } : undefined;
}
