import { readFileSync, statSync } from 'node:fs';

import { createFont, woff2 } from 'fonteditor-core';
import { beforeAll, describe, expect, it } from 'vitest';

import {
  figureFile,
  firstFiles,
  fontFaceCss,
  fontWeights,
  textFile,
  textSubsets,
} from './font-faces.ts';

const fontFile = (name: string): string => `public/fonts/${name}`;

describe('fontFaceCss', () => {
  it('points from the page to the root of the site', () => {
    expect(fontFaceCss('../../')).toContain(
      'url("../../fonts/be-vietnam-pro-vietnamese-400.woff2")',
    );
    expect(fontFaceCss('')).toContain('url("fonts/siso-so-700.woff2")');
    expect(fontFaceCss('')).not.toMatch(/url\("?\//);
  });

  it('names only files that are there', () => {
    const names = [...fontFaceCss('').matchAll(/url\("fonts\/([^"]+)"\)/g)].map(
      (match) => match[1],
    );
    expect(names).toHaveLength(fontWeights.length * (textSubsets.length + 1));
    for (const name of [...names, 'OFL.txt']) {
      expect(statSync(fontFile(String(name))).size).toBeGreaterThan(0);
    }
  });

  it('lets the Vietnamese file win over latin-ext where their ranges overlap', () => {
    const css = fontFaceCss('');
    expect(css.indexOf('pro-vietnamese-400')).toBeGreaterThan(css.indexOf('pro-latin-ext-400'));
  });

  it('shapes the stand-in so that a line keeps the height of 1.265 em', () => {
    // 1000 / 107.9 and 265 / 107.9
    expect(fontFaceCss('')).toContain(
      'size-adjust:107.9%;ascent-override:92.68%;descent-override:24.56%;line-gap-override:0%',
    );
  });
});

describe('firstFiles', () => {
  it('stays below 40 kB', () => {
    const bytes = firstFiles.map((name) => statSync(fontFile(name)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
  });
});

describe('Siso So', () => {
  beforeAll(async () => {
    await woff2.init();
  });

  it.each(fontWeights)(
    'has ten digits of one width at %d, below 5 kB, under its own name',
    (weight) => {
      const bytes = readFileSync(fontFile(figureFile(weight)));
      const { glyf, hhea, name } = createFont(bytes, { type: 'woff2' }).get();
      const digits = glyf.filter((glyph) => glyph.unicode?.length > 0);
      expect(digits.map((glyph) => String.fromCodePoint(...glyph.unicode)).join('')).toBe(
        '0123456789',
      );
      expect(new Set(digits.map((glyph) => glyph.advanceWidth))).toEqual(new Set([680]));
      // No ink outside the box, hence no two digits that touch.
      expect(digits.every((glyph) => glyph.xMin > 0 && glyph.xMax < 680)).toBe(true);
      expect([hhea.ascent, hhea.descent]).toEqual([1000, -265]);
      expect(name.fontFamily).toMatch(/^Siso So/);
      expect(name['licence']).toContain('SIL Open Font License, Version 1.1');
      expect(name['copyright']).toContain('The Be Vietnam Pro Project Authors');
      expect(bytes.byteLength).toBeLessThan(5000);
    },
  );

  it('stands on the line metrics of the text face', () => {
    const bytes = readFileSync(fontFile(textFile('latin', 400)));
    const { hhea } = createFont(bytes, { type: 'woff2' }).get();
    expect([hhea.ascent, hhea.descent, hhea.lineGap]).toEqual([1000, -265, 0]);
  });
});
