import { fail } from '#lib/result.ts';
import type { Slice, SliceFile } from '#slices/slice.ts';
import { LoadError } from './load-problem.ts';
import type { RawTable } from './original-table.ts';
import { progressStore } from './progress.ts';
import type { LoaderAnswer, LoaderRequest } from './worker-protocol.ts';

/** Loads data of the site. One for the page, made at start; the server that renders pages has none. */
export interface Loader {
  slice(file: SliceFile, name: string): Promise<Slice>;
  json(file: SliceFile, name: string): Promise<unknown>;
  csv(file: SliceFile, name: string): Promise<RawTable>;
}

/** How long a worker without work is kept. */
const idleMs = 1500;

type Outcome = Exclude<LoaderAnswer, { kind: 'progress' }>;

/**
 * A loader that works in a worker.
 * @param baseUrl address of the manifest's folder; file paths are relative to it
 */
export function workerLoader(baseUrl: string, startWorker: () => Worker): Loader {
  const waiting = new Map<number, { settle(outcome: Outcome): void; name: string }>();
  let worker: Worker | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  const start = (): Worker => {
    const started = startWorker();
    started.onmessage = (event: MessageEvent<LoaderAnswer>) => {
      const message = event.data;
      const request = waiting.get(message.id);
      if (!request) return;
      if (message.kind === 'progress')
        return progressStore.report(request.name, message.loaded, message.expected);
      waiting.delete(message.id);
      progressStore.end(request.name);
      request.settle(message);
      if (waiting.size === 0) rest = setTimeout(letGo, idleMs);
    };
    started.onerror = () => {
      for (const [id, request] of waiting) request.settle({ id, kind: 'problem', problem: 'code' });
      waiting.clear();
      started.terminate();
      worker = undefined;
    };
    return started;
  };

  // A worker holds as much memory as a small page; it is started again in a moment when it is needed.
  const letGo = () => {
    if (waiting.size > 0) return;
    worker?.terminate();
    worker = undefined;
  };

  const ask = (file: SliceFile, name: string, want: LoaderRequest['want']): Promise<Outcome> =>
    new Promise((settle) => {
      clearTimeout(rest);
      worker ??= start();
      const id = (lastId += 1);
      waiting.set(id, { settle, name });
      progressStore.begin(name);
      const request: LoaderRequest = {
        id,
        want,
        url: new URL(file.path, baseUrl).href,
        sha256: file.sha256,
        bytes: file.bytes,
      };
      worker.postMessage(request);
    });

  return {
    async slice(file, name) {
      const code = import('#slices/decode.ts').catch(() => undefined); // on its way while the data are
      const outcome = await ask(file, name, 'slice');
      if (outcome.kind !== 'slice')
        throw new LoadError(outcome.kind === 'problem' ? outcome.problem : 'code', name);
      const slice = (await code)?.decodeSlice(outcome.bytes) ?? fail('code' as const);
      if (slice.ok) return slice.value;
      throw new LoadError(slice.error, name);
    },
    async json(file, name) {
      const outcome = await ask(file, name, 'json');
      if (outcome.kind === 'json') return outcome.value;
      throw new LoadError(outcome.kind === 'problem' ? outcome.problem : 'code', name);
    },
    async csv(file, name) {
      const outcome = await ask(file, name, 'csv');
      if (outcome.kind === 'csv') return outcome.table;
      throw new LoadError(outcome.kind === 'problem' ? outcome.problem : 'code', name);
    },
  };
}
