import type { EditionAnswer, EditionRequest, EditionSource } from './edition-protocol.ts';
import type { Loader } from './loader.ts';
import { LoadError } from './load-problem.ts';

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;

/** One package read in this browser; its worker keeps what it made as long as the page is open. */
export interface EditionClient extends Loader {
  /** Gives its memory back. */
  end(): void;
}

/**
 * Opens a package in a worker and loads its files from there.
 * @throws LoadError when the package cannot be shown
 */
export async function openEdition(source: EditionSource, name: string): Promise<EditionClient> {
  const worker = new Worker(new URL('./edition-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: EditionAnswer) => void>();
  let lastId = 0;
  worker.onmessage = ({ data }: MessageEvent<EditionAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  worker.onerror = () => {
    for (const [id, settle] of waiting) settle({ id, kind: 'problem', problem: 'code' });
    waiting.clear();
  };
  const ask = (request: Unnumbered<EditionRequest>): Promise<EditionAnswer> =>
    new Promise((settle) => {
      lastId += 1;
      waiting.set(lastId, settle);
      worker.postMessage({ ...request, id: lastId });
    });
  const opened = await ask({ want: 'open', source });
  if (opened.kind !== 'opened') {
    worker.terminate();
    throw new LoadError(opened.kind === 'problem' ? opened.problem : 'code', name);
  }
  const fault = (answer: EditionAnswer, what: string) =>
    new LoadError(answer.kind === 'problem' ? answer.problem : 'code', what);
  return {
    async slice({ path }, what) {
      const answer = await ask({ want: 'slice', path });
      if (answer.kind !== 'slice') throw fault(answer, what);
      const { decodeSlice } = await import('#slices/decode.ts');
      const slice = decodeSlice(answer.bytes);
      if (slice.ok) return slice.value;
      throw new LoadError(slice.error, what);
    },
    async json({ path }, what) {
      const answer = await ask({ want: 'json', path });
      if (answer.kind === 'json') return answer.value;
      throw fault(answer, what);
    },
    async csv({ path }, what) {
      const answer = await ask({ want: 'csv', path });
      if (answer.kind === 'csv') return answer.table;
      throw fault(answer, what);
    },
    end: () => worker.terminate(),
  };
}
