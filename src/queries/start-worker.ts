/** Starts the loader beside the page. */
export function startLoaderWorker(): Worker {
  return new Worker(new URL('./loader-worker.ts', import.meta.url), { type: 'module' });
}
