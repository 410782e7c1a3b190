import { periodOf } from '#domain/period.ts';
import { isFiniteNumber } from '#lib/is-finite-number.ts';
import type { Scope } from './scope.ts';
import type { ValueMatrix } from './value-matrix.ts';
import { toValueMatrix } from './value-matrix.ts';

/** More panels than this cannot be compared at a glance. */
const mostPanels = 12;

/** School years of the units for panels side by side; undefined when they are too many or have fewer than two years with figures. */
export function toMultiplesView(scope: Scope): ValueMatrix | undefined {
  if (scope.units.length > mostPanels) return undefined;
  const ids = scope.units.map((unit) => unit.id);
  const periods = scope.choices.periods.filter((key) => periodOf(key).kind === 'school-year');
  const { values } = toValueMatrix(scope, ids, periods);
  const used = periods.filter((_, p) =>
    ids.some((_id, row) => isFiniteNumber(values[row * periods.length + p] ?? Number.NaN)),
  );
  if (used.length < 2) return undefined;
  const range = periods.slice(
    periods.indexOf(used[0] ?? ''),
    periods.indexOf(used.at(-1) ?? '') + 1,
  );
  return toValueMatrix(scope, ids, range);
}
