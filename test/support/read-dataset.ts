import { folderSource } from '#build/site/folder-source.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { toDataset } from '#indicators/dataset.ts';
import { readPackage } from '#snapshot/read-package.ts';

/** A package of this repository, read and checked as the build does it. */
export async function readDataset(id: string): Promise<Dataset> {
  const { context, cube, problems } = await readPackage(folderSource(`data/${id}`));
  if (!context || !cube)
    throw new Error(`${id} cannot be read: ${JSON.stringify(problems.slice(0, 5))}`);
  return toDataset(context, cube);
}
