import { rowsOf } from '#intake/published-rows.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import type { Loader } from './loader.ts';
import type { RunQuery } from './package-queries.ts';
import { manifestQuery, pieceQuery } from './package-queries.ts';

/** Every figure of a package, read from the pieces of its indicators. */
export async function loadFigures(
  loader: Loader,
  packageId: string,
  run: RunQuery,
): Promise<readonly ObservationRow[]> {
  const manifest = await run(manifestQuery(loader, packageId));
  const names = Object.keys(manifest.pieces).filter((name) => name.startsWith('indicator:'));
  const slices = await Promise.all(
    names.map((name) => run(pieceQuery(loader, packageId, name, run))),
  );
  const seen = new Set<string>();
  return slices.flatMap(({ cube }) =>
    rowsOf(cube).filter((row) => {
      // A piece brings the parts of its ratio along: the same row may come with several.
      const { areaId, period, indicatorId, seriesId, level, category } = row;
      const name = JSON.stringify([areaId, period, indicatorId, seriesId, level, category]);
      return !seen.has(name) && seen.add(name);
    }),
  );
}
