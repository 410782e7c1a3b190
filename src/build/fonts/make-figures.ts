/**
 * Makes `public/fonts/siso-so-<weight>.woff2`: the ten digits of Be Vietnam Pro, re-spaced to one width.
 *
 * Be Vietnam Pro has no tabular figures (no `tnum`; its "1" is 385 units wide, its "4" 710), so columns of figures
 * would not stand under each other. The outlines are left alone; only the space around a digit changes. Hinting is left
 * out: its program would be 4.5 of 6.1 kB. The result is a modified version under the SIL Open Font License and
 * therefore carries another name.
 *
 * Run: npx node src/theme/fonts/make-figures.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { createFont, woff2 } from 'fonteditor-core';
import type { TTF } from 'fonteditor-core';

import { figureFile, fontWeights } from '#theme/fonts/font-faces.ts';
import type { FontWeight } from '#theme/fonts/font-faces.ts';

// One width for all weights: a bold total then stands under the regular figures it adds up. 680 units are the width of
// the regular "6" and "9"; the bold "4", the widest drawing (627), still keeps 53 units to its neighbour.
const advanceUnits = 680;
const digits = Array.from('0123456789', (digit) => digit.codePointAt(0) ?? 0);
const styleNames = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold' } as const;

await woff2.init();
for (const weight of fontWeights) {
  const file = new URL(`../../../public/fonts/${figureFile(weight)}`, import.meta.url);
  const bytes = makeFigures(weight);
  writeFileSync(file, bytes);
  process.stdout.write(`${figureFile(weight)}: ${bytes.byteLength} bytes\n`);
}

function makeFigures(weight: FontWeight): Buffer {
  const source = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-${weight}-normal.woff2`;
  const font = createFont(readFileSync(new URL(import.meta.resolve(source))), {
    type: 'woff2',
    subset: digits,
  });
  const data = font.get();
  data.glyf = data.glyf.map((glyph) => (glyph.unicode?.length ? respace(glyph) : glyph));
  data.name = names(weight, data.name);
  // Basic Latin is the only block left; nothing is substituted or positioned.
  Object.assign(data['OS/2'], { ulUnicodeRange1: 1, ulUnicodeRange2: 0, usMaxContext: 0 });
  // Base line at 0 and side bearing at the outline; the other flags speak of hinting.
  data.head.flags = 3;
  const written = font.set(data).write({ type: 'woff2' });
  if (!Buffer.isBuffer(written))
    throw new Error('Expected a buffer: the library runs on node here');
  return written;
}

// What is missing or too much goes half to each side, so the designer's balance of a digit stays: the "1" does not sit
// in the middle of its box but with its stem near it.
function respace(glyph: TTF.Glyph): TTF.Glyph {
  const shift = Math.round((advanceUnits - glyph.advanceWidth) / 2);
  return {
    ...glyph,
    contours: glyph.contours.map((contour) =>
      contour.map((point) => ({ ...point, x: point.x + shift })),
    ),
    xMin: glyph.xMin + shift,
    xMax: glyph.xMax + shift,
    leftSideBearing: glyph.leftSideBearing + shift,
    advanceWidth: advanceUnits,
  };
}

// Style groups of the name table hold four styles (regular, bold and italics); the others go by preferred family.
function names(weight: FontWeight, source: TTF.Name): TTF.Name {
  const style = styleNames[weight];
  const isBasicStyle = style === 'Regular' || style === 'Bold';
  return {
    copyright: source['copyright'] ?? '',
    fontFamily: isBasicStyle ? 'Siso So' : `Siso So ${style}`,
    fontSubFamily: isBasicStyle ? style : 'Regular',
    uniqueSubFamily: `1.000;SisoSo-${style}`,
    fullName: `Siso So ${style}`,
    version: 'Version 1.000',
    postScriptName: `SisoSo-${style}`,
    description:
      'The ten digits of Be Vietnam Pro 1.002, re-spaced to one width. A modified version.',
    licence:
      'This Font Software is licensed under the SIL Open Font License, Version 1.1. This license is available with a FAQ at: https://scripts.sil.org/OFL',
    urlOfLicence: 'https://scripts.sil.org/OFL',
    ...(isBasicStyle ? {} : { preferredFamily: 'Siso So', preferredSubFamily: style }),
  };
}
