import type { PackageChoice } from '#pages/parts/site.ts';
import type { ListedPackage } from '#queries/site-catalog.ts';
import { fetchCatalog, fetchSnapshotId, fetchWrittenPages } from '#queries/site-catalog.ts';
import { pageName } from '#url/route.ts';
import type { FoundEditions } from './editions.ts';
import { noEditions } from './editions.ts';

/**
 * Looks into the catalogue beside the site: a package that was copied there is shown without a new build.
 * @param data address of the data folder
 * @param built packages of the build
 */
export async function findEditions(
  data: string,
  built: readonly PackageChoice[],
): Promise<FoundEditions> {
  const listed = await fetchCatalog(data).catch((): readonly ListedPackage[] => []);
  const folders = new Map(listed.map(({ id, path }) => [id, path]));
  const states = await Promise.all(
    listed.map(async (item) => ({ item, snapshot: await snapshotOf(data, item) })),
  );
  const known = new Map(built.map(({ id, snapshot }) => [id, snapshot]));
  const newer = states.filter(
    ({ item, snapshot }) =>
      known.has(item.id) && snapshot !== '' && snapshot !== known.get(item.id),
  );
  const added = listed.filter(({ id }) => !known.has(id));
  if (newer.length + added.length === 0)
    return { ...noEditions, folderOf: (packageId) => folders.get(packageId) ?? packageId };
  const pages = await fetchWrittenPages(data);
  return {
    newer: new Set(newer.map(({ item }) => item.id)),
    added: added.map(({ id, title }) => ({ id, title, snapshot: '', edition: 'folder' })),
    folderOf: (packageId) => folders.get(packageId) ?? packageId,
    hasDocument: ({ packageId, page }) => pages[packageId]?.includes(pageName(page)) ?? false,
  };
}

/** The catalogue says which snapshot a folder holds; where it does not, the package is asked. */
const snapshotOf = (data: string, { path, snapshot }: ListedPackage): Promise<string> =>
  snapshot === ''
    ? fetchSnapshotId(new URL(`${path}/`, data).href).catch(() => '')
    : Promise.resolve(snapshot);
