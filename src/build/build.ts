import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as viteBuild } from 'vite';
import type { renderPage } from '#app/entry-server.tsx';
import { readCatalog } from '#snapshot/catalog.ts';
import { readClientAssets } from './site/client-assets.ts';
import { compressFolder } from './site/compress.ts';
import { loadPackage } from './site/load-package.ts';
import type { PublishedPackage } from './site/prerender.ts';
import { prerender } from './site/prerender.ts';
import { sitePaths } from './site/routes.ts';
import { writeCatalog } from './site/write-catalog.ts';
import { writeData } from './site/write-data.ts';
import { writePresets } from './site/write-presets.ts';

/** Builds the site: client, data pieces, every page as HTML, and compressed copies. `--data DIR --out DIR --mode MODE` for other packages; `--trial` leaves out pages of small units. */
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const data = option('data', 'data');
const dist = option('out', 'dist');
const mode = option('mode', 'production');
const serverFolder = `.cache/server-${dist.replaceAll(/[^a-z0-9]/gi, '-')}`;

// A test runner or a shell may say otherwise; what is built here is always what readers get.
process.env['NODE_ENV'] = 'production';

const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;

const catalog = readCatalog(readFileSync(join(data, 'catalog.json'), 'utf8'));
if (!catalog.ok) throw new Error(`${data}/catalog.json cannot be read`);
const entries = [...catalog.value.packages].sort(
  (a, b) => Number(b.id === catalog.value.defaultId) - Number(a.id === catalog.value.defaultId),
);
const packages = await Promise.all(
  entries.map((entry) => loadPackage(entry.id, join(data, entry.path))),
);
console.log(`${packages.length} packages read and checked (${seconds()})`);

rmSync(dist, { recursive: true, force: true });
await viteBuild({ mode, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } });
await viteBuild({
  mode,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: 'src/app/entry-server.tsx',
    outDir: serverFolder,
    manifest: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: 'src/app/entry-server.tsx',
      output: { entryFileNames: 'entry-server.mjs' },
    },
  },
});
console.log(`client and renderer built (${seconds()})`);

const server = (await import(pathToFileURL(join(serverFolder, 'entry-server.mjs')).href)) as {
  readonly renderPage: typeof renderPage;
};
const published: PublishedPackage[] = [];
for (const pack of packages)
  published.push({ pack, written: await writeData(pack, join(dist, 'data')) });
writePresets(data, join(dist, 'data'));
const assets = readClientAssets(dist);
const paths = sitePaths(packages, catalog.value.defaultId, process.argv.includes('--trial'));
writeCatalog(join(dist, 'data'), packages, catalog.value.defaultId, paths);
const pages = prerender(paths, published, assets, dist, server.renderPage);
console.log(`${pages} pages written (${seconds()})`);
const compressed = compressFolder(dist);
console.log(`${compressed.files} files compressed; built in ${seconds()}`);
