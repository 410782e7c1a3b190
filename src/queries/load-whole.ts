import { rowsOf } from '#intake/published-rows.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import type { Loader } from './loader.ts';
import type { RunQuery } from './package-queries.ts';
import { coreQuery, jsonQuery, manifestQuery, pieceQuery } from './package-queries.ts';
import type { Area } from '#domain/area.ts';
import type { PackageContext } from '#domain/package-context.ts';
import { allPiece, areasPiece } from '#slices/slice.ts';

/** The whole of a package: what a file is read beside. */
export interface WholePackage {
  readonly context: PackageContext;
  readonly rows: readonly ObservationRow[];
}

/** A package with all its units and figures; pages know only those they show. */
export async function loadWhole(
  loader: Loader,
  packageId: string,
  run: RunQuery,
): Promise<WholePackage> {
  const [{ context }, areas, rows] = await Promise.all([
    run(coreQuery(loader, packageId, run)),
    run(jsonQuery<readonly Area[]>(loader, packageId, areasPiece, run)),
    loadFigures(loader, packageId, run),
  ]);
  return { context: { ...context, areas }, rows };
}

/** Every figure of a package: from the one piece that has them all, or from those of the units where it would be too large. */
async function loadFigures(
  loader: Loader,
  packageId: string,
  run: RunQuery,
): Promise<readonly ObservationRow[]> {
  const manifest = await run(manifestQuery(loader, packageId));
  const names =
    allPiece in manifest.pieces
      ? [allPiece]
      : Object.keys(manifest.pieces).filter((name) => name.startsWith('area:'));
  const slices = await Promise.all(
    names.map((name) => run(pieceQuery(loader, packageId, name, run))),
  );
  const seen = new Set<string>();
  return slices.flatMap(({ cube }) =>
    rowsOf(cube).filter((row) => {
      // Every unit brings the whole along.
      const { areaId, period, indicatorId, seriesId, level, category } = row;
      const name = JSON.stringify([areaId, period, indicatorId, seriesId, level, category]);
      return !seen.has(name) && seen.add(name);
    }),
  );
}
