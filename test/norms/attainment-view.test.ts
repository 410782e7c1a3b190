import { describe, expect, it } from 'vitest';
import { levelTones, noneTone, toAttainmentMap } from '#views/attainment/attainment-map.ts';
import { provinceOfRecognised, toAttainmentView } from '#views/attainment/attainment-view.ts';
import { toLevelCounts } from '#views/attainment/level-counts.ts';
import { readNorms } from './read-package-norms.ts';

const { record, view } = await readNorms('lao-cai');
const districts = view.districts.map(({ areaId }) => areaId);
const judge = (changes: Partial<Parameters<typeof toAttainmentView>[3]>, of = record) =>
  toAttainmentView(of, 'lao-cai', districts, {
    period: '',
    publishedOnly: false,
    assumptions: [],
    ...changes,
  });

describe('lao-cai on 30/09/2023', () => {
  it('has 150 communes in 9 districts and agrees with what was recognised', () => {
    expect(view.date).toBe('2023-09-30');
    expect(view.communes).toHaveLength(150);
    expect(view.districts.map(({ communes }) => communes.length)).toEqual([
      17, 21, 16, 10, 17, 14, 17, 16, 22,
    ]);
    expect(
      view.districts.flatMap(({ programmes }) => programmes.filter(({ differs }) => differs)),
    ).toEqual([]);
    expect(view.province.programmes.map(({ outcome }) => outcome.attainedAt)).toEqual([1, 0, 2, 1]);
    expect(provinceOfRecognised(view).map(({ attainedAt }) => attainedAt)).toEqual([1, 0, 2, 1]);
  });

  it('counts communes by level, and the map shows the same', () => {
    for (const { id, levels } of view.rules.programmes) {
      const counts = toLevelCounts(view.communes, id);
      expect([...counts.at, counts.none, counts.noData].reduce((a, b) => a + b, 0)).toBe(150);
      const map = toAttainmentMap(view.communes, id);
      levelTones(levels.length).forEach((tone, at) =>
        expect(map.areas.filter((area) => area.tone === tone)).toHaveLength(counts.at[at] ?? -1),
      );
      expect(map.areas.filter(({ tone }) => tone === noneTone)).toHaveLength(counts.none);
      expect(map.hasIllustrative).toBe(true);
    }
  });

  it('has no computed level once illustrative figures are off; what was recognised stays', () => {
    const published = judge({ publishedOnly: true });
    expect(published?.province.programmes.map(({ outcome }) => outcome.state)).toEqual(
      new Array(4).fill('noData'),
    );
    expect(
      published?.districts[0]?.programmes.map(({ recognised, differs }) => [
        recognised?.levelAt,
        differs,
      ]),
    ).toEqual([
      [1, false],
      [0, false],
      [2, false],
      [1, false],
    ]);
  });

  it('marks a district whose figures contradict its recognition', () => {
    // All five-year-olds of two communes of Si Ma Cai out of class: 8 of 10 communes are under 90%.
    const two = view.communes.filter(({ area }) => area.parentId === 'si-ma-cai').slice(0, 2);
    const changed = judge({
      assumptions: two.map(({ area }) => ({
        areaId: area.id,
        input: 'age5-enrolment-rate',
        ageBand: '',
        numerator: 0,
      })),
    });
    const row = changed?.districts.find(({ areaId }) => areaId === 'si-ma-cai');
    expect(row?.programmes.map(({ differs }) => differs)).toEqual([false, true, false, false]);
    expect(row?.programmes[1]?.outcome.levels[0]).toMatchObject({
      attaining: 8,
      all: 10,
      missing: 1,
      verdict: 'fail',
    });
    expect(changed?.province.programmes[1]?.outcome).toMatchObject({ state: 'none' });
    expect(changed?.communes.filter(({ isAssumed }) => isAssumed)).toHaveLength(2);
  });

  it('falls back to the latest date where the link names one without inputs', () => {
    expect(judge({ period: '2024-2025' })?.date).toBe('2023-09-30');
    expect(judge({ period: '2023' })?.date).toBe('2023-09-30');
  });
});

describe('a date after 30/06/2025', () => {
  it('has no districts, and the province is not judged', () => {
    const later = {
      ...record,
      communes: record.communes.map((area) => ({ ...area, validTo: '' })),
      inputs: record.inputs.map((item) => ({ ...item, date: '2026-09-30' })),
      hardship: record.hardship.map((item) => ({ ...item, validTo: '' })),
    };
    const now = judge({}, later);
    expect(now?.districts).toEqual([]);
    expect(now?.province.programmes.map(({ outcome }) => outcome.state)).toEqual(
      new Array(4).fill('off'),
    );
    expect(now?.province.programmes[2]?.outcome.levels[2]).toMatchObject({
      attaining: 150,
      all: 150,
      verdict: 'off',
    });
  });
});

describe('a package without rules or inputs', () => {
  it('has nothing to judge', async () => {
    expect(judge({}, { ...record, rules: null })).toBeUndefined();
    expect(judge({}, { ...record, inputs: [] })).toBeUndefined();
  });
});
