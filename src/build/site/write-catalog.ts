import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Publishable } from '#publish/publishable.ts';
import { catalogFile } from '#snapshot/catalog.ts';
import { pagesFile } from '#queries/site-catalog.ts';
import { pageName } from '#url/route.ts';
import type { SitePath } from './routes.ts';

/** Writes the catalogue beside the data, to be replaced when a package is copied there, and the list of pages that have documents. */
export function writeCatalog(
  data: string,
  packages: readonly Publishable[],
  defaultId: string,
  paths: readonly SitePath[],
): void {
  const catalog = {
    format: 1,
    default: defaultId,
    packages: packages.map(({ id, context: { meta } }) => ({
      id,
      path: id,
      title: meta.title,
      snapshot: meta.snapshot.id,
    })),
  };
  const pages = Object.fromEntries(
    packages.map(({ id }) => [
      id,
      [
        ...new Set(
          paths
            .filter(({ route }) => route.packageId === id)
            .map(({ route }) => pageName(route.page)),
        ),
      ],
    ]),
  );
  writeFileSync(join(data, catalogFile), `${JSON.stringify(catalog, null, 2)}\n`);
  writeFileSync(join(data, pagesFile), JSON.stringify(pages));
}
