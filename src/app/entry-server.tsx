import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import type { NormsRecord } from '#norms/norms-record.ts';
import type { Loader } from '#queries/loader.ts';
import type { PackageChoice } from '#pages/parts/site.ts';
import type { PageMeta } from '#pages/parts/page-meta.ts';
import { pageMeta } from '#pages/parts/page-meta.ts';
import { wordsOf } from '#pages/parts/words.ts';
import { jsonKey } from '#queries/package-queries.ts';
import { pieceFor } from '#queries/page-needs.ts';
import type { Manifest, Slice } from '#slices/slice.ts';
import { geoPiece, normsPiece, qualityPiece } from '#slices/slice.ts';
import type { Route } from '#url/route.ts';
import type { QualityRecord } from '#views/quality/quality-record.ts';
import { provideEverything } from './all-pages.ts';
import { App } from './app.tsx';
import type { DraftKeeper } from './app-environment.ts';
import { makeDataGate } from './data-gate.ts';

/** Data of one package in memory, as the browser would have it after loading. */
export interface RenderData {
  readonly manifest: Manifest;
  readonly core: Slice;
  readonly piece: (name: string) => Slice | undefined;
  readonly geo: ReadonlyMap<string, GeoSheet>;
  readonly quality: QualityRecord;
  readonly norms: NormsRecord;
}

provideEverything();

const noDrafts: DraftKeeper = {
  keep: () => Promise.resolve(false),
  has: () => Promise.resolve(false),
  drop: () => Promise.resolve(),
};

const noLoader: Loader = {
  slice: () => Promise.reject(new Error('nothing is loaded while rendering')),
  json: () => Promise.reject(new Error('nothing is loaded while rendering')),
  csv: () => Promise.reject(new Error('nothing is loaded while rendering')),
};

/** HTML of a page and what goes into its head; the same tree that the browser brings to life. */
export function renderPage(
  route: Route,
  path: string,
  packages: readonly PackageChoice[],
  data: RenderData,
): { readonly html: string; readonly meta: PageMeta } {
  const client = new QueryClient();
  const { packageId } = route;
  const { context } = data.core;
  if (!context) throw new Error('the core piece holds no context');
  client.setQueryData(['manifest', packageId], data.manifest);
  client.setQueryData(['core', packageId], { context, slice: data.core });
  const name = pieceFor(route.page, data.manifest.pieces);
  const piece = name === undefined ? undefined : data.piece(name);
  if (name !== undefined && piece) client.setQueryData(['piece', packageId, name], piece);
  for (const [boundary, sheet] of data.geo)
    client.setQueryData(jsonKey(packageId, geoPiece(boundary)), sheet);
  client.setQueryData(jsonKey(packageId, qualityPiece), data.quality);
  client.setQueryData(jsonKey(packageId, normsPiece), data.norms);
  const gate = makeDataGate(client, noLoader);
  const dataset = gate.read(route);
  if (!dataset) throw new Error(`no data to render ${path}`);
  const html = renderToString(
    <App
      env={{
        client,
        loader: noLoader,
        gate,
        packages,
        hasDocument: () => false,
        folderOf: (id) => id,
        drafts: noDrafts,
      }}
      place={{ route, path }}
      navigation={() => undefined}
    />,
  );
  client.clear();
  return { html, meta: pageMeta(wordsOf(route.language), dataset, route) };
}
