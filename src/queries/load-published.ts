import { publishedRows } from '#intake/published-rows.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import type { Loader } from './loader.ts';
import type { RunQuery } from './package-queries.ts';
import { coreQuery, manifestQuery, pieceQuery } from './package-queries.ts';

/** Every published figure of a package, read from the pieces of its indicators. */
export async function loadPublished(
  loader: Loader,
  packageId: string,
  run: RunQuery,
): Promise<readonly ObservationRow[]> {
  const manifest = await run(manifestQuery(loader, packageId));
  const { context } = await run(coreQuery(loader, packageId, run));
  const names = Object.keys(manifest.pieces).filter((name) => name.startsWith('indicator:'));
  const slices = await Promise.all(
    names.map((name) => run(pieceQuery(loader, packageId, name, run))),
  );
  const seen = new Set<string>();
  return slices.flatMap(({ cube }) =>
    publishedRows(context, cube).filter((row) => {
      // A piece brings the parts of its ratio along: the same row may come with several.
      const { areaId, period, indicatorId, seriesId, level, category } = row;
      const name = JSON.stringify([areaId, period, indicatorId, seriesId, level, category]);
      return !seen.has(name) && seen.add(name);
    }),
  );
}
