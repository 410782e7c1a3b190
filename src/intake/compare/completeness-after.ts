import type { PackageContext } from '#domain/package-context.ts';
import type { Completeness } from '#views/quality/completeness.ts';
import { toCompleteness } from '#views/quality/completeness.ts';
import { unitsOf } from '#views/scope.ts';
import type { Comparison } from './comparison.ts';

/** How complete a package would be with a file, and what the file does to each cell of the grid. */
export type CompletenessAfter = Completeness;

/** The grid of unit, indicator and period of a package as it would be with a file, the whole first. */
export const completenessAfter = (
  { meta }: PackageContext,
  comparison: Comparison,
): CompletenessAfter => {
  const { after } = comparison;
  const ids = [meta.rootAreaId, ...unitsOf(after).map(({ id }) => id)];
  return toCompleteness(after, ids, comparison.changes());
};
