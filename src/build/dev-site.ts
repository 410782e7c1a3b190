import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageChoice } from '#pages/parts/site.ts';
import { readCatalog } from '#snapshot/catalog.ts';
import { fontFaceCss, figureFamily, textFamily } from '#theme/fonts/font-faces.ts';
import { tokensCss } from '#theme/tokens.ts';
import { decodePath } from '#url/path.ts';
import { themeScript } from './site/html-document.ts';
import { loadPackage } from './site/load-package.ts';
import { writeData } from './site/write-data.ts';
import { writePresets } from './site/write-presets.ts';

/**
 * Makes the data of all packages by the code of the build.
 * @returns the packages to choose from, the default one first
 * @throws when a package may not be published
 */
export async function writeDevData(
  data: string,
  target: string,
): Promise<readonly PackageChoice[]> {
  const catalog = readCatalog(readFileSync(join(data, 'catalog.json'), 'utf8'));
  if (!catalog.ok) throw new Error(`${data}/catalog.json cannot be read`);
  const { packages, defaultId } = catalog.value;
  const loaded = await Promise.all(
    packages.map((entry) => loadPackage(entry.id, join(data, entry.path))),
  );
  for (const pack of loaded) await writeData(pack, target);
  writePresets(data, target);
  return loaded
    .map((pack) => ({
      id: pack.id,
      title: pack.context.meta.title,
      snapshot: pack.context.meta.snapshot.id,
    }))
    .sort((a, b) => Number(b.id === defaultId) - Number(a.id === defaultId));
}

/** An empty page for a path of the site, which the browser fills; undefined where no page can stand. */
export function devShell(
  path: string,
  entry: string,
  choices: readonly PackageChoice[],
): string | undefined {
  const parsed = decodePath(path);
  if (!parsed) return undefined;
  const css = tokensCss({ text: textFamily, figures: figureFamily }) + fontFaceCss('/');
  const json = JSON.stringify(choices).replaceAll('<', '\\u003c');
  return [
    `<!doctype html><html lang="${parsed.language}" data-root="/"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><title></title>',
    '<meta name="description" content=""><meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="/icon.svg" type="image/svg+xml"><style>${css}</style><script>${themeScript}</script></head>`,
    `<body><div id="app"></div><script type="application/json" id="packages">${json}</script>`,
    `<script type="module" src="/${entry}"></script></body></html>`,
  ].join('\n');
}
