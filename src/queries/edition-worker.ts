import type { Refusal } from '#publish/publishable.ts';
import { packData } from '#publish/pack-data.ts';
import { readPublishable } from '#publish/publishable.ts';
import { readSealedFiles } from '#sheets/read-sealed-files.ts';
import { filesSource } from '#snapshot/files-source.ts';
import type { PackageSource } from '#snapshot/package-source.ts';
import type { EditionAnswer, EditionRequest, EditionSource } from './edition-protocol.ts';
import { folderFiles } from './folder-files.ts';
import type { LoadProblemKind } from './load-problem.ts';
import { readOriginal } from './read-original.ts';

/** Does beside the page what the build does with a package: reads it, checks it, and cuts it into what pages load. */
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<EditionRequest>) => void) | null;
  postMessage(answer: EditionAnswer, transfer?: Transferable[]): void;
};

let files: ReadonlyMap<string, Uint8Array> = new Map();

scope.onmessage = ({ data }) => {
  answer(data).then(
    (found) => scope.postMessage(found),
    () => scope.postMessage({ id: data.id, kind: 'problem', problem: 'code' }),
  );
};

async function answer(request: EditionRequest): Promise<EditionAnswer> {
  const { id } = request;
  if (request.want === 'open') {
    const problem = await open(request.source);
    return problem === undefined ? { id, kind: 'opened' } : { id, kind: 'problem', problem };
  }
  const bytes = files.get(request.path);
  if (!bytes) return { id, kind: 'problem', problem: 'not-found' };
  switch (request.want) {
    case 'slice':
      return { id, kind: 'slice', bytes };
    case 'json':
      return { id, kind: 'json', value: JSON.parse(new TextDecoder().decode(bytes)) as unknown };
    case 'csv': {
      const table = readOriginal(bytes);
      return table.ok
        ? { id, kind: 'csv', table: table.value }
        : { id, kind: 'problem', problem: table.error };
    }
  }
}

/** Makes the files of a package; what is wrong with it where that cannot be done. */
async function open(from: EditionSource): Promise<LoadProblemKind | undefined> {
  const source = sourceOf(from);
  if (!source) return 'package-errors';
  const found = await readPublishable(source, from.edition === 'draft' ? 'draft' : undefined);
  if (!found.ok) return problemOf(found.error);
  ({ files } = await packData(found.value));
  return undefined;
}

function sourceOf(from: EditionSource): PackageSource | undefined {
  if (from.edition === 'folder') return folderFiles(from.url);
  const archive = readSealedFiles(from.bytes);
  return archive && filesSource(archive);
}

function problemOf(refusal: Refusal): LoadProblemKind {
  if (refusal.kind === 'not-found') return 'not-found';
  if (refusal.kind === 'draft') return 'package-draft';
  const isCut =
    refusal.kind === 'errors' && refusal.problems.some(({ rule }) => rule === 'file-unreadable');
  return isCut ? 'network' : 'package-errors';
}
