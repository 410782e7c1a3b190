import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import type { Loader } from '#queries/loader.ts';
import { LoadError } from '#queries/load-problem.ts';
import { manifestQuery, pieceQuery } from '#queries/package-queries.ts';
import { progressStore } from '#queries/progress.ts';
import type { Manifest, Slice } from '#slices/slice.ts';
import { prefetchPieces } from './prefetch.ts';

const file = { path: 'a.bin', sha256: '', bytes: 10 };
const manifest: Manifest = {
  format: 1,
  packageId: 'p',
  snapshotId: 's',
  core: file,
  pieces: { 'indicator:a': file, 'area:x': file },
  originals: {},
};

/** A cache with the manifest, and a loader whose pieces fail or come when the test says so. */
async function scene() {
  const client = new QueryClient();
  const asked: string[] = [];
  const pending: ((outcome: Slice | Error) => void)[] = [];
  const loader: Loader = {
    json: async () => manifest,
    csv: () => Promise.reject(new Error('not in this test')),
    slice: (_, name) =>
      new Promise((resolve, reject) => {
        asked.push(name);
        pending.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)));
      }),
  };
  const run: Parameters<typeof pieceQuery>[3] = (query) => client.fetchQuery(query);
  await run(manifestQuery(loader, 'p'));
  const settle = async (outcome: Slice | Error): Promise<void> => {
    await expect.poll(() => pending.length).toBeGreaterThan(0);
    pending.shift()?.(outcome);
  };
  const gate = {
    run,
    read: () => undefined,
    context: () => undefined,
    forget: () => undefined,
    ready: async () => {},
  };
  return { client, loader, gate, run, asked, settle };
}

const state = (client: QueryClient) => client.getQueryState(['piece', 'p', 'indicator:a'])?.status;

it('fetches the pieces of indicators and keeps them', async () => {
  const { client, loader, gate, asked, settle } = await scene();
  const done = prefetchPieces(client, loader, gate, 'p');
  await settle({} as Slice);
  await done;
  expect(asked).toEqual(['indicator:a']);
  expect(state(client)).toBe('success');
});

it('forgets a failure that nobody waits for', async () => {
  const { client, loader, gate, settle } = await scene();
  const done = prefetchPieces(client, loader, gate, 'p');
  await settle(new LoadError('cut-off', 'indicator:a'));
  await done;
  expect(state(client)).toBeUndefined();
});

it('keeps the failure of a piece that a reader asked for while it was under way', async () => {
  const { client, loader, gate, run, asked, settle } = await scene();
  const done = prefetchPieces(client, loader, gate, 'p');
  await expect.poll(() => asked.length).toBe(1);
  progressStore.setQuiet('indicator:a', false); // what the data gate does for the piece of a page
  const wanted = run(pieceQuery(loader, 'p', 'indicator:a', run)).catch((error: unknown) => error);
  await settle(new LoadError('cut-off', 'indicator:a'));
  expect(await wanted).toBeInstanceOf(LoadError);
  await done;
  expect(state(client)).toBe('error');
  expect(asked.length).toBe(1);
});

it('leaves alone a piece that a reader has asked for before', async () => {
  const { client, loader, gate, run, settle } = await scene();
  const wanted = run(pieceQuery(loader, 'p', 'indicator:a', run));
  progressStore.setQuiet('indicator:a', false);
  await prefetchPieces(client, loader, gate, 'p');
  expect(progressStore.isQuiet('indicator:a')).toBe(false);
  await settle({} as Slice);
  await wanted;
});
