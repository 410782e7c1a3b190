import { describe, expect, it } from 'vitest';
import { complaints, readCorpus, reportOn } from './judge-corpus.ts';

/** Files on which the importer does something else than the corpus asks, on purpose, and why. */
const onPurpose: ReadonlyMap<string, string> = new Map([
  [
    'numbers/fault-words.csv',
    '"chưa có" says in words that there is no figure: loaded as not collected',
  ],
  [
    'totals/subtotal-wrong.csv',
    'rows of groups ("Các huyện") are no units: they are asked about first',
  ],
]);

const corpus = readCorpus();

describe('files of the corpus', () => {
  it.each(
    corpus.filter(({ file }) => !onPurpose.has(file)).map((entry) => [entry.file, entry] as const),
  )('%s', async (_, entry) => {
    expect(complaints(entry, await reportOn(entry))).toEqual([]);
  });

  it('is as large as asked for, and sound files are a good part of it', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(80);
    const sound = corpus.filter(({ verdict }) => verdict === 'accepted');
    expect(sound.length / corpus.length).toBeGreaterThan(0.3);
  });

  it('no exception is kept longer than needed', async () => {
    for (const [file, reason] of onPurpose) {
      const entry = corpus.find((candidate) => candidate.file === file);
      if (!entry) throw new Error(`${file} is not in the corpus (${reason})`);
      expect(complaints(entry, await reportOn(entry))).not.toEqual([]);
    }
  });
});

describe('the judge itself', () => {
  it('complains when a verdict, a fault or a value is missing', async () => {
    const entry = corpus.find(({ file }) => file === 'wide/ministry-one-header.csv');
    if (!entry) throw new Error('the entry is gone');
    const report = await reportOn(entry);
    expect(complaints({ ...entry, verdict: 'refused' }, report)).not.toEqual([]);
    expect(complaints(entry, { ...report, values: [] })).not.toEqual([]);
    const wrong = report.values.map((value) => ({ ...value, value: (value.value ?? 0) + 1 }));
    expect(complaints(entry, { ...report, values: wrong })).not.toEqual([]);
  });
});
