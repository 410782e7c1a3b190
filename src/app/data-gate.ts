import type { QueryClient } from '@tanstack/react-query';
import type { PackageContext } from '#domain/package-context.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { toDataset } from '#indicators/dataset.ts';
import type { Loader } from '#queries/loader.ts';
import type { CorePiece, DataQuery, RunQuery } from '#queries/package-queries.ts';
import {
  coreQuery,
  jsonKey,
  jsonQuery,
  manifestQuery,
  pieceQuery,
} from '#queries/package-queries.ts';
import { progressStore } from '#queries/progress.ts';
import { jsonPieceFor, pieceFor } from '#queries/page-needs.ts';
import type { Manifest, Slice } from '#slices/slice.ts';
import type { Route } from '#url/route.ts';
import { dataName } from '#url/route.ts';
import { inBoundaries, needsBoundaries } from './boundary-code.ts';
import { hasCode, loadCode } from './load-code.ts';

/** Loads what pages need and tells when it is there. Failures stay in the query cache, where the status line reads them. */
export interface DataGate {
  /** Data of a page if everything is loaded. */
  read(route: Route): Dataset | undefined;
  /** Resolves once the data of a page is there, however long it takes and however often it had to be tried. Never rejects. */
  ready(route: Route): Promise<void>;
  /** Names of a package, as soon as its core has come. */
  context(route: Route): PackageContext | undefined;
  /** Drops everything that was loaded of some data, because they were replaced or thrown away. */
  forget(name: string): void;
  readonly run: RunQuery;
}

/** Code and texts of a page as a query, so that a failed download is told and tried again like data. */
function codeQuery(route: Route): DataQuery<true> {
  return {
    queryKey: ['code', route.language, route.page.kind, String(needsBoundaries(route))],
    queryFn: () => loadCode(route),
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (count) => count < 2,
    retryDelay: (count) => 500 * 2 ** count,
  };
}

/** A gate over a query cache. */
export function makeDataGate(client: QueryClient, loader: Loader): DataGate {
  const run: RunQuery = <T>(query: DataQuery<T>) => client.fetchQuery(query);
  const waits = new Map<string, Promise<void>>();
  const datasets = new WeakMap<Slice, Dataset>();

  // Shapes come with the core piece: put where the map looks for them before anyone is told that the core is there.
  client.getQueryCache().subscribe(({ type, query }) => {
    const [kind, packageId = ''] = query.queryKey as readonly string[];
    if (type !== 'updated' || kind !== 'core') return;
    const { attachments = {} } = (query.state.data as CorePiece | undefined)?.slice ?? {};
    for (const [name, value] of Object.entries(attachments)) {
      const key = jsonKey(packageId, name);
      if (client.getQueryData(key) === undefined) client.setQueryData(key, value);
    }
  });

  const sliceFor = (route: Route): { core: CorePiece; slice: Slice } | undefined => {
    const core = client.getQueryData<CorePiece>(['core', dataName(route)]);
    const manifest = client.getQueryData<Manifest>(['manifest', dataName(route)]);
    if (!core || !manifest) return undefined;
    const json = jsonPieceFor(route.page);
    const isComplete =
      json === undefined || client.getQueryData(jsonKey(dataName(route), json)) !== undefined;
    if (!isComplete) return undefined;
    const piece = pieceFor(route.page, manifest.pieces, route.view.indicatorId);
    if (piece === undefined || !(piece in manifest.pieces)) return { core, slice: core.slice };
    const slice = client.getQueryData<Slice>(['piece', dataName(route), piece]);
    return slice ? { core, slice } : undefined;
  };

  const load = async (route: Route): Promise<void> => {
    const code = run(codeQuery(route));
    code.catch(() => undefined); // told by the status line; the data may fail first
    const name = dataName(route);
    const manifest = await run(manifestQuery(loader, name));
    const piece = pieceFor(route.page, manifest.pieces, route.view.indicatorId);
    if (piece !== undefined) progressStore.setQuiet(piece, false);
    const wanted =
      piece !== undefined && piece in manifest.pieces
        ? [run(pieceQuery(loader, name, piece, run))]
        : [];
    const json = jsonPieceFor(route.page);
    const other = json === undefined ? [] : [run(jsonQuery(loader, name, json, run))];
    await Promise.all([run(coreQuery(loader, name, run)), code, ...wanted, ...other]);
  };

  const read = (route: Route): Dataset | undefined => {
    const found = hasCode(route) ? sliceFor(route) : undefined;
    if (!found) return undefined;
    let dataset = datasets.get(found.slice);
    if (!dataset)
      datasets.set(found.slice, (dataset = toDataset(found.core.context, found.slice.cube)));
    return inBoundaries(dataset, route);
  };

  return {
    run,
    read,
    context: (route) => client.getQueryData<CorePiece>(['core', dataName(route)])?.context,
    forget: (name) => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[1] === name });
      for (const wait of waits.keys()) if (wait.split('|')[1] === name) waits.delete(wait);
    },
    ready: (route) => {
      const of = 'id' in route.page ? route.page.id : route.view.indicatorId;
      const name = `${route.language}|${dataName(route)}|${route.page.kind}|${of}|${needsBoundaries(route)}`;
      let wait = waits.get(name);
      if (!wait) {
        wait = new Promise((resolve) => {
          let isAsked = false;
          const look = () => {
            if (read(route)) {
              stop();
              resolve(); // what came stays, and so does the promise: React may ask for it once more
            } else if (
              !isAsked &&
              client.getQueryData(['manifest', dataName(route)]) !== undefined
            ) {
              isAsked = true; // the list of pieces came late, after a retry: only now the pieces can be asked for
              load(route).then(look, () => undefined);
            }
          };
          const stop = client.getQueryCache().subscribe(look);
          load(route).then(look, () => undefined);
        });
        waits.set(name, wait);
      }
      return wait;
    },
  };
}
