import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { expect, it } from 'vitest';
import { noPreset } from '#intake/mapping.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { corpusFolder, readCorpus, targetFor } from './judge-corpus.ts';

const files = 10_000;
const seed = 20_250_620;

/** Bytes that hurt: digits, separators, quotes, line ends, signs, a zero byte, half a letter. */
const hurtful = [...new TextEncoder().encode('0159.,;|\t"\'\n\r-–%()x*…=@<&{}[]')];

it(
  'ten thousand spoiled files: no crash, and no number that does not stand in its cell',
  { timeout: 600_000 },
  async () => {
    const target = await targetFor('lao-cai');
    const bases = readCorpus()
      .filter(({ file, package: id }) => id === 'lao-cai' && /\.(?:csv|json)$/.test(file))
      .map(({ file }) => new Uint8Array(readFileSync(join(corpusFolder, file))))
      .filter(({ length }) => length > 0 && length < 3000);
    expect(bases.length).toBeGreaterThan(100);
    const random = xoroshiro128plus(seed);
    const below = (n: number) => uniformInt(random, 0, n - 1);
    let loaded = 0;
    for (let i = 0; i < files; i += 1) {
      const base = bases[below(bases.length)] ?? new Uint8Array();
      const bytes = [...base];
      for (let k = below(3); k >= 0; k -= 1) {
        const at = below(bytes.length);
        const what = below(4);
        if (what === 0) bytes.splice(at, 1 + below(5));
        else if (what === 1) bytes.splice(at, 0, hurtful[below(hurtful.length)] ?? 0);
        else if (what === 2) bytes[at] = below(256);
        else bytes.length = Math.max(1, at);
        if (bytes.length === 0) bytes.push(0);
      }
      const opened = await openFile('a.csv', Uint8Array.from(bytes));
      const { verdict, cells } = takeIn(opened, target, noPreset);
      if (verdict === 'refused') continue;
      for (const { raw, text, value, precision, indicatorId } of cells) {
        const isCount = target.vocabulary.indicators.get(indicatorId)?.kind === 'count';
        if (value.kind !== 'reported' || precision !== 0 || !isCount) continue;
        loaded += 1;
        const digits = (written: string) =>
          written
            .replace(/[.,]0$/, '')
            .replace(/\D/g, '')
            .replace(/^0+(?=\d)/, '');
        if (digits(raw) !== digits(text))
          expect({ raw, text, i }).toEqual('a number that stands in its cell');
      }
    }
    expect(loaded).toBeGreaterThan(1000);
  },
);
