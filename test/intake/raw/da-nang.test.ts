import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toFixList } from '#intake/fix-list.ts';
import { listsFor, targetWith } from '#intake/make-target.ts';
import { packageWith } from '#intake/package/package-with.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { targetFor } from '../judge-corpus.ts';
import { presetOf } from './enter.ts';

describe('data/da-nang', () => {
  it('is what the import makes of the raw table with the answers kept beside it, byte for byte', async () => {
    const name = 'other-provinces-district-tables.csv';
    const preset = presetOf('da-nang');
    const opened = await openFile(name, new Uint8Array(readFileSync(`test/fixtures/raw/${name}`)));
    const into = await targetFor('lao-cai');
    const base = { context: into.context, published: into.known };
    const target = targetWith(base, preset, await listsFor(preset));
    const { cells, verdict, problems } = takeIn(opened, target, preset);
    // The yearbook has no figures of the island district.
    expect(verdict).toBe('accepted-with-warnings');
    expect(problems.map(({ rule, params }) => [rule, params])).toEqual([
      ['units-absent', { units: 'Huyện Hoàng Sa', period: '2019-2020' }],
    ]);
    const files = packageWith(
      new Map(),
      into.context,
      target,
      cells,
      { preset, fixes: [], accepted: [], mended: toFixList([], name, '2026-11-21') },
      {
        date: '2026-11-21',
        preparedBy: 'Sĩ Số',
        state: 'published',
        status: 'final',
        fileName: name,
      },
    );
    const folder = 'data/da-nang';
    expect([...files.keys()].toSorted()).toEqual(readdirSync(folder).toSorted());
    for (const [path, bytes] of files)
      expect(new TextDecoder().decode(bytes)).toBe(readFileSync(`${folder}/${path}`, 'utf8'));
  });
});
