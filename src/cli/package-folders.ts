import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogFile, readCatalog } from '#snapshot/catalog.ts';
import { problemText } from '#snapshot/problem-text.ts';

/** A package to look at and where it is. */
export interface PackageFolder {
  readonly id: string;
  readonly folder: string;
}

/** Folder of the packages, from the root of the repository, where npm scripts run. */
export const dataFolder = 'data';

/**
 * Folders of the packages asked for, by id in the catalogue or as a path; all of the catalogue when none is.
 * @throws when the catalogue cannot be read: there is nothing to check then
 */
export async function packageFolders(
  asked: readonly string[],
  root = dataFolder,
): Promise<PackageFolder[]> {
  const isPath = (name: string) => name.includes('/');
  const byPath = asked.filter(isPath).map((name) => ({ id: name, folder: name }));
  const ids = asked.filter((name) => !isPath(name));
  if (asked.length > 0 && ids.length === 0) return byPath;
  const catalog = readCatalog(await readFile(join(root, catalogFile), 'utf8'));
  if (!catalog.ok) {
    throw new Error(catalog.error.map((fault) => problemText(fault, 'en').what).join('\n'));
  }
  const listed = catalog.value.packages.map(({ id, path }) => ({ id, folder: join(root, path) }));
  const unknown = ids.filter((id) => !listed.some((entry) => entry.id === id));
  if (unknown.length > 0) throw new Error(`not in ${catalogFile}: ${unknown.join(', ')}`);
  return [...(ids.length === 0 ? listed : listed.filter(({ id }) => ids.includes(id))), ...byPath];
}
