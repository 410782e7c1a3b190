import type { PackageContext } from '#domain/package-context.ts';
import type { CountedKey, IntakeCell } from '#intake/intake-cell.ts';
import type { PackageFiles, SavedBy, WorkDone } from '#intake/make-package.ts';
import { nextPackage } from '#intake/make-package.ts';
import type { IntakeTarget } from '#intake/take-in.ts';
import { grownFiles, newPackageFiles, withoutEmptyTables } from './base-files.ts';

/**
 * Files of the package with the figures of a file: a new one, or the next version of the one at hand with what a person
 * added to it.
 * @param base files of the package at hand; not looked at for a new one
 * @param before that package before anything was added
 * @param dropped published figures that go, see `nextPackage`
 */
export function packageWith(
  base: PackageFiles,
  before: PackageContext,
  target: IntakeTarget,
  cells: readonly IntakeCell[],
  desk: WorkDone,
  by: SavedBy,
  dropped: readonly CountedKey[] = [],
): Map<string, Uint8Array> {
  const { newPackage } = desk.preset;
  const { context, seriesId } = target;
  if (newPackage && target.isNew === true) {
    const begun = newPackageFiles(newPackage, context, cells);
    return withoutEmptyTables(nextPackage(begun, cells, seriesId, desk, by));
  }
  const grown = grownFiles(base, before, context, cells);
  return nextPackage(grown, cells, seriesId, desk, by, dropped);
}
