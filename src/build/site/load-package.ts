import type { Publishable, Refusal } from '#publish/publishable.ts';
import { readPublishable } from '#publish/publishable.ts';
import { folderSource } from './folder-source.ts';

/**
 * Reads a package through the same code as the browser. Data with errors is never published, nor is a draft.
 * @throws when the package may not be published
 */
export async function loadPackage(id: string, folder: string): Promise<Publishable> {
  const found = await readPublishable(folderSource(folder));
  if (found.ok && found.value.id !== id)
    throw new Error(`${id}: the package calls itself ${found.value.id}`);
  if (found.ok) return found.value;
  throw new Error(`${id}: ${reasonOf(found.error)}`);
}

function reasonOf(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'not-found':
    case 'errors':
      return 'the package has errors, see npm run data:check';
    case 'draft':
      return 'the snapshot is a draft; only checked or published ones are built';
    case 'no-boundary':
      return `no resource named ${refusal.boundary}`;
    case 'strange-shapes':
      return `boundaries of unknown units: ${refusal.areaIds.join(', ')}`;
  }
}
