import type { PackageContext } from '#domain/package-context.ts';
import type { Manifest, Slice, SliceFile } from '#slices/slice.ts';
import { sliceFormat } from '#slices/slice.ts';
import type { Loader } from './loader.ts';
import { isWorthRetrying, LoadError } from './load-problem.ts';
import type { RawTable } from './original-table.ts';

/** The first piece of a package: context, the observations of the overview, and the shapes of its map. */
export interface CorePiece {
  readonly context: PackageContext;
  readonly slice: Slice;
}

/** How a query is described to TanStack Query. Data of a snapshot never goes stale: a new snapshot has new names. */
export interface DataQuery<T> {
  readonly queryKey: readonly string[];
  readonly queryFn: () => Promise<T>;
  /** Without a network a load fails and is told; the cache's own way is to wait without a word. */
  readonly networkMode: 'always';
  readonly staleTime: number;
  readonly gcTime: number;
  readonly retry: (count: number, error: Error) => boolean;
  readonly retryDelay: (count: number) => number;
}

const tries = 3;

function dataQuery<T>(queryKey: readonly string[], queryFn: () => Promise<T>): DataQuery<T> {
  return {
    queryKey,
    queryFn,
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (count, error) =>
      count < tries && error instanceof LoadError && isWorthRetrying(error.kind),
    retryDelay: (count) => Math.min(500 * 2 ** count, 8000),
  };
}

/** The list of the pieces of a package. */
export function manifestQuery(loader: Loader, packageId: string): DataQuery<Manifest> {
  return dataQuery(['manifest', packageId], async () => {
    const value = await loader.json(
      { path: `${packageId}/manifest.json`, sha256: '', bytes: 0 },
      `manifest ${packageId}`,
    );
    const manifest = value as Manifest;
    if (typeof manifest !== 'object' || manifest === null || typeof manifest.format !== 'number')
      throw new LoadError('wrong-header', `manifest ${packageId}`);
    if (manifest.format > sliceFormat) throw new LoadError('newer-format', `manifest ${packageId}`);
    if (typeof manifest.core?.path !== 'string')
      throw new LoadError('wrong-header', `manifest ${packageId}`);
    return manifest;
  });
}

/** Runs a query through the cache and gives its data. */
export type RunQuery = <T>(query: DataQuery<T>) => Promise<T>;

const inPackage = (packageId: string, file: SliceFile): SliceFile => ({
  ...file,
  path: `${packageId}/${file.path}`,
});

/** Context and overview observations. */
export function coreQuery(loader: Loader, packageId: string, run: RunQuery): DataQuery<CorePiece> {
  return dataQuery(['core', packageId], async () => {
    const manifest = await run(manifestQuery(loader, packageId));
    const slice = await loader.slice(inPackage(packageId, manifest.core), `core ${packageId}`);
    if (!slice.context) throw new LoadError('not-a-slice', `core ${packageId}`);
    return { context: slice.context, slice };
  });
}

/** One named piece of observations. */
export function pieceQuery(
  loader: Loader,
  packageId: string,
  name: string,
  run: RunQuery,
): DataQuery<Slice> {
  return dataQuery(['piece', packageId, name], async () => {
    const manifest = await run(manifestQuery(loader, packageId));
    const file = manifest.pieces[name];
    if (!file) throw new LoadError('not-found', name);
    return loader.slice(inPackage(packageId, file), name);
  });
}

/** Key of a JSON piece in the cache. */
export const jsonKey = (packageId: string, name: string): readonly string[] => [
  'json',
  packageId,
  name,
];

/** One named piece that is JSON: shapes of a boundary set, places for the search, the findings on the figures. */
export function jsonQuery<T>(
  loader: Loader,
  packageId: string,
  name: string,
  run: RunQuery,
): DataQuery<T> {
  return dataQuery(jsonKey(packageId, name), async () => {
    const manifest = await run(manifestQuery(loader, packageId));
    const file = manifest.pieces[name];
    if (!file) throw new LoadError('not-found', name);
    return (await loader.json(inPackage(packageId, file), name)) as T;
  });
}

/** A file of the snapshot as received: for "the row of the file". */
export function originalQuery(
  loader: Loader,
  packageId: string,
  path: string,
  run: RunQuery,
): DataQuery<RawTable> {
  return dataQuery(['original', packageId, path], async () => {
    const manifest = await run(manifestQuery(loader, packageId));
    const file = manifest.originals[path];
    if (!file) throw new LoadError('not-found', path);
    return loader.csv(inPackage(packageId, file), path);
  });
}
