/**
 * Copies the Be Vietnam Pro files the interface uses, unchanged, with the text of their licence, into `public/fonts/`.
 *
 * Run after a new version of @fontsource/be-vietnam-pro: npx node src/theme/fonts/copy-text-faces.ts
 */
import { copyFileSync, mkdirSync } from 'node:fs';

import { fontWeights, textFile, textSubsets } from '#theme/fonts/font-faces.ts';

const source = new URL('./', import.meta.resolve('@fontsource/be-vietnam-pro/package.json'));
const target = new URL('../../../public/fonts/', import.meta.url);

mkdirSync(target, { recursive: true });
copyFileSync(new URL('LICENSE', source), new URL('OFL.txt', target));
for (const weight of fontWeights) {
  for (const subset of textSubsets) {
    const original = `files/be-vietnam-pro-${subset}-${weight}-normal.woff2`;
    copyFileSync(new URL(original, source), new URL(textFile(subset, weight), target));
  }
}
