import { rowsOf } from '#intake/published-rows.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import type { Loader } from './loader.ts';
import type { RunQuery } from './package-queries.ts';
import { manifestQuery, pieceQuery } from './package-queries.ts';
import { allPiece } from '#slices/slice.ts';

/** Every figure of a package: from the one piece that has them all, or from those of the units where it would be too large. */
export async function loadFigures(
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
