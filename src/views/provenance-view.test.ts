import { describe, expect, it } from 'vitest';
import type { CellRef } from '#indicators/cell.ts';
import type { TinyParts } from '#indicators/tiny-dataset.ts';
import { tinyDataset, tinyPrinted } from '#indicators/tiny-dataset.ts';
import { toProvenanceView } from './provenance-view.ts';

const rate: CellRef = {
  indicatorId: 'standard-rate',
  areaId: 'whole',
  period: '2024-2025',
  level: '',
  category: '',
  counting: 'office',
};
const both = (text: string) => ({ vi: text, en: text });
const seen = (parts: TinyParts, ref: CellRef = rate) =>
  toProvenanceView(tinyDataset(parts), ref, false);

describe('the origin of a figure', () => {
  const printed = tinyPrinted('p', {
    indicatorId: 'standard-rate',
    printedValue: '72.2',
    printedNumerator: '586',
    printedDenominator: '594',
    decimals: 1,
  });
  const rows = [
    { indicator: 'standard-rate', value: 72.2, noteId: 'own' },
    { indicator: 'standard', value: 'withheld', noteId: 'part' },
  ] as const;

  it('reads 586 schools beside 72,2% of 594 in every way that could be meant', () => {
    // 586/594 = 98,65%; 429/594 = 72,22%; 423/586 = 72,18%
    const view = seen({ rows, context: { published: [printed] } });
    expect(
      (view?.conflict?.readings ?? []).map(({ numerator, denominator, computed, agrees }) => [
        numerator,
        denominator,
        computed,
        agrees,
      ]),
    ).toEqual([
      [586, 594, '98.7', false],
      [429, 594, '72.2', true],
      [423, 586, '72.2', true],
    ]);
    expect(view?.printed.map(({ figure, agrees }) => [figure.id, agrees])).toEqual([['p', true]]);
  });

  it('needs no readings when the count gives the rate', () => {
    // 354/593 = 59,70%
    const sound = {
      ...printed,
      printedValue: '59.7',
      printedNumerator: '354',
      printedDenominator: '593',
    };
    expect(seen({ rows, context: { published: [sound] } })?.conflict?.readings ?? []).toEqual([]);
    expect(
      seen({ rows, context: { published: [{ ...sound, printedDenominator: '' }] } })?.conflict,
    ).toBeUndefined();
    expect(
      seen({ rows, context: { published: [{ ...printed, areaId: 'a' }] } })?.conflict?.readings ??
        [],
    ).toEqual([]);
  });

  it('checks the ratio of the parts at the printed digits', () => {
    const checked = (value: number) =>
      seen({ rows: [{ indicator: 'standard-rate', value, parts: [354, 593] }] })?.check;
    expect(checked(59.7)).toEqual({
      numerator: 354,
      denominator: 593,
      computed: '59.7',
      shown: '59.7',
      agrees: true,
    });
    expect(checked(9.7)).toMatchObject({ computed: '59.7', shown: '9.7', agrees: false });
    expect(seen({ rows })?.check).toBeUndefined();
  });

  it('says what one school more would change', () => {
    // 100 / 50 schools
    expect(
      seen({ rows: [{ indicator: 'standard-rate', value: 80, parts: [40, 50] }] })?.worthOfOne,
    ).toBe(2);
    expect(seen({ rows })?.worthOfOne).toBeUndefined();
  });

  it('has the notes of the row and of its place, and those of its parts when it is computed', () => {
    const notes = ['own', 'part', 'here', 'early', 'elsewhere'].map((id) => ({
      id,
      text: both(id),
    }));
    const link = { areaId: 'whole', indicatorId: '', level: '' as const, from: '', to: '' };
    const noteLinks = [
      { ...link, noteId: 'here', from: '2020-2021' },
      { ...link, noteId: 'early', to: '2020-2021' },
      { ...link, noteId: 'elsewhere', areaId: 'a' },
    ];
    const view = seen({ rows, context: { notes, noteLinks } });
    expect(view?.notes.map((note) => note.id)).toEqual(['own', 'here']);
    const computed = seen({ rows: rows.slice(1), context: { notes, noteLinks } });
    expect(computed?.cell.value).toEqual({ kind: 'withheld' });
    expect(computed?.notes.map((note) => note.id)).toEqual(['part', 'here']);
  });

  it('names the parts, and says when a figure is made up', () => {
    const view = seen({
      rows: [
        { indicator: 'standard', series: 'office-split', value: 30 },
        { indicator: 'schools', value: 60 },
      ],
    });
    expect(view).toMatchObject({
      illustrative: true,
      numerator: { indicatorId: 'standard' },
      denominator: { indicatorId: 'schools' },
      check: { computed: '50.0', agrees: true },
    });
  });

  it('of nothing is nothing', () => {
    expect(seen({ rows }, { ...rate, indicatorId: 'unheard-of' })).toBeUndefined();
    expect(seen({ rows }, { ...rate, areaId: 'nowhere' })).toBeUndefined();
  });
});
