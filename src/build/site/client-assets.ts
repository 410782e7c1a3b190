import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#domain/localized.ts';
import { figureFamily, fontFaceCss, textFamily } from '#theme/fonts/font-faces.ts';
import { tokensCss } from '#theme/tokens.ts';
import type { Page } from '#url/route.ts';

/** Files of the client build that every page names. */
export interface ClientAssets {
  readonly scriptFile: string;
  readonly preloads: readonly string[];
  readonly fontsFile: string;
  readonly css: string;
  /** Files of the code and texts of a kind of page, in a language. */
  readonly codeOf: (language: Language, kind: Page['kind']) => readonly string[];
}

const pageFiles: Readonly<Record<Page['kind'], string>> = {
  overview: 'src/pages/overview/overview-page.tsx',
  indicator: 'src/pages/indicator/indicator-page.tsx',
  'indicator-list': 'src/pages/indicator/indicator-list-page.tsx',
  area: 'src/pages/area/area-page.tsx',
  'area-list': 'src/pages/area/area-list-page.tsx',
  compare: 'src/pages/compare/compare-page.tsx',
  map: 'src/pages/map/map-page.tsx',
  gallery: 'src/pages/compare/gallery-page.tsx',
  methods: 'src/pages/methods/methods-page.tsx',
  attainment: 'src/pages/attainment/attainment-page.tsx',
  norms: 'src/pages/norms/norms-page.tsx',
  quality: 'src/pages/quality/quality-page.tsx',
  intake: 'src/pages/intake/intake-page.tsx',
};

interface ViteChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** Reads the client build: entry script, its static imports, and the one style sheet, which goes into the pages. */
export function readClientAssets(dist: string): ClientAssets {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Readonly<
    Record<string, ViteChunk>
  >;
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  if (!entry) throw new Error('the client build has no entry');
  const files = (key: string): readonly string[] => {
    const chunk = manifest[key];
    return chunk
      ? [
          chunk.file,
          ...(chunk.imports ?? []).flatMap((name) =>
            manifest[name]?.isEntry ? [] : (manifest[name]?.file ?? []),
          ),
        ]
      : [];
  };
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
  const css = sheets
    .map((file) => readFileSync(join(dist, 'assets', file), 'utf8').trim())
    .join('');
  for (const file of sheets) rmSync(join(dist, 'assets', file)); // it stands in every page
  const fonts = fontFaceCss('../');
  const fontsFile = `assets/fonts.${createHash('sha256').update(fonts).digest('hex').slice(0, 12)}.css`;
  writeFileSync(join(dist, fontsFile), fonts);
  return {
    scriptFile: entry.file,
    preloads: [...preloads],
    fontsFile,
    css: tokensCss({ text: textFamily, figures: figureFamily }) + css,
    codeOf: (language, kind) =>
      [
        ...new Set([...files(`src/i18n/messages-${language}.ts`), ...files(pageFiles[kind])]),
      ].filter((file) => !preloads.has(file)),
  };
}
