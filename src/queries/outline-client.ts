import type { PackageContext } from '#domain/package-context.ts';
import type { PackageFiles } from '#intake/make-package.ts';
import type { JudgedOutlines } from '#outlines/outline-desk.ts';
import type { OutlinesSavedBy } from '#outlines/outlines-saved-by.ts';
import type { StudyStage } from '#outlines/study-shapes.ts';
import type { OutlineState } from '#outlines/outline-state.ts';
import type { OutlineAnswer, OutlineRequest } from './outline-protocol.ts';

/** The worker of boundaries as the page sees it. Every promise is refused when the worker is ended or breaks. */
export interface OutlineClient {
  open(
    name: string,
    file: Blob,
    context: PackageContext,
    base: PackageFiles,
    state: OutlineState,
    onStage: (stage: StudyStage) => void,
  ): Promise<JudgedOutlines>;
  judge(state: OutlineState): Promise<JudgedOutlines>;
  /** The next version of the package as a zip archive; empty while the file is refused. */
  package(state: OutlineState, by: Omit<OutlinesSavedBy, 'fileHash'>): Promise<Uint8Array>;
  end(): void;
}

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;
type Settled = Exclude<OutlineAnswer, { readonly kind: 'checking' | 'failed' }>;

/** Starts a worker for one file of boundaries. */
export function startOutlines(): OutlineClient {
  const worker = new Worker(new URL('./outline-worker.ts', import.meta.url), { type: 'module' });
  const calls: PromiseWithResolvers<Settled>[] = [];
  let tell: (stage: StudyStage) => void = () => undefined;
  const refuseAll = (message: string) => {
    for (const call of calls) call.reject(new Error(message));
  };
  worker.onmessage = ({ data }: MessageEvent<OutlineAnswer>) => {
    if (data.kind === 'checking') tell(data.stage);
    else if (data.kind === 'failed') calls[data.id]?.reject(new Error(data.message));
    else calls[data.id]?.resolve(data);
  };
  worker.onerror = ({ message }) => refuseAll(message === '' ? 'worker' : message);
  const ask = (request: Unnumbered<OutlineRequest>): Promise<Settled> => {
    const call = withResolvers<Settled>();
    calls.push(call);
    worker.postMessage({ ...request, id: calls.length - 1 });
    return call.promise;
  };
  const judged = (answer: Settled): JudgedOutlines => {
    if (answer.kind !== 'judged') throw new Error('the worker answered something else');
    return answer.judged;
  };
  return {
    open: async (name, file, context, base, state, onStage) => {
      tell = onStage;
      return judged(await ask({ kind: 'open', name, file, context, base, state }));
    },
    judge: async (state) => judged(await ask({ kind: 'judge', state })),
    package: async (state, by) => {
      const answer = await ask({ kind: 'package', state, by });
      return answer.kind === 'bytes' ? answer.bytes : new Uint8Array();
    },
    end: () => {
      worker.terminate();
      refuseAll('ended');
    },
  };
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

function withResolvers<T>(): PromiseWithResolvers<T> {
  let settle: Omit<PromiseWithResolvers<T>, 'promise'> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  if (!settle) throw new Error('a promise runs its function at once');
  return { promise, ...settle };
}
