import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureFamily, fontFaceCss, textFamily } from '#theme/fonts/font-faces.ts';
import { tokensCss } from '#theme/tokens.ts';

/** Files of the client build that every page names. */
export interface ClientAssets {
  readonly scriptFile: string;
  readonly preloads: readonly string[];
  readonly fontsFile: string;
  readonly css: string;
}

interface ViteChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** Reads the client build: entry script, its static imports, and the one style sheet, which goes into the pages. */
export function readClientAssets(dist: string): ClientAssets {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Readonly<Record<string, ViteChunk>>;
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  if (!entry) throw new Error('the client build has no entry');
  const preloads = new Set<string>();
  const visit = (chunk: ViteChunk): void => {
    for (const name of chunk.imports ?? []) {
      const imported = manifest[name];
      if (!imported || preloads.has(imported.file)) continue;
      preloads.add(imported.file);
      visit(imported);
    }
  };
  visit(entry);
  const sheets = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.css'));
  const css = sheets.map((file) => readFileSync(join(dist, 'assets', file), 'utf8').trim()).join('');
  for (const file of sheets) rmSync(join(dist, 'assets', file)); // it stands in every page
  const fonts = fontFaceCss('../');
  const fontsFile = `assets/fonts.${createHash('sha256').update(fonts).digest('hex').slice(0, 12)}.css`;
  writeFileSync(join(dist, fontsFile), fonts);
  return { scriptFile: entry.file, preloads: [...preloads], fontsFile, css: tokensCss({ text: textFamily, figures: figureFamily }) + css };
}
