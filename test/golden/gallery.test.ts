import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { provideAllMessages } from '#i18n/all-messages.ts';
import { compareWords } from '#pages/compare/compare-words.ts';
import { drawFigure } from '#pages/compare/draw-figure.tsx';
import { figureHead } from '#pages/compare/figure-head.ts';
import { galleryExamples } from '#pages/compare/gallery-page.tsx';
import { wordsOf } from '#pages/parts/words.ts';
import { figureKinds } from '#views/compare/figure-kinds.ts';

// Every kind of figure of the gallery as last looked at by a person: what stands around it and in its table. To renew:
// look at why it changed, delete the file and run this test with UPDATE_GOLDEN=1. CI never writes one.

provideAllMessages();

const path = 'test/golden/gallery.json';
const mayWrite = process.env.UPDATE_GOLDEN === '1' && process.env.CI === undefined;

const plain = (text: string): string => text.replaceAll('\u2011', '-').replaceAll('\u00a0', ' ');

const seen = galleryExamples().map(({ kind, comparison, second, split }) => ({
  kind,
  heads: (['vi', 'en'] as const).map((language) => {
    const words = compareWords(wordsOf(language));
    const { title, subtitle, summary, notes } = figureHead(words, comparison, second, kind, split);
    return [title, subtitle, summary, ...notes].map(plain);
  }),
  table: drawFigure({
    words: compareWords(wordsOf('vi')),
    comparison,
    second,
    kind,
    split,
    chosenIds: [],
    keyedId: '',
    most: 10,
  }).grid?.rows.map((row) => [row.name, ...row.cells.map(({ text }) => text)].join(' | ')),
}));

describe('the gallery', () => {
  it('holds every kind of figure once', () => {
    expect(seen.map(({ kind }) => kind)).toEqual(figureKinds);
  });

  it('is as it was', () => {
    const text = `${JSON.stringify(seen, null, 1)}\n`;
    if (!existsSync(path) && mayWrite) writeFileSync(path, text);
    expect(existsSync(path), `${path} is missing`).toBe(true);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });
});
