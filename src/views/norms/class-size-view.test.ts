import { describe, expect, it } from 'vitest';
import type { NormsRecord } from '#norms/norms-record.ts';
import { toClassSizeView } from './class-size-view.ts';
import { toHistogram } from './size-histogram.ts';

const row = (areaId: string, pupils: number, classes: number, isIllustrative = true) => ({
  areaId,
  level: 'primary',
  pupils,
  classes,
  teachers: null,
  rooms: areaId === 'b' ? 3 : null,
  isIllustrative,
});
const text = { vi: 'Lớp tiểu học', en: 'Primary class' };

/** Two districts: a has classes of 20 and 36 pupils, b of 30, 38 and 40; cap 35. */
const record: NormsRecord = {
  rules: {
    asOf: '2026-11-21',
    sources: [],
    inputs: [],
    recognition: [],
    tiers: [],
    disabled: [],
    classSize: [
      {
        id: 'caps',
        validFrom: '2021-02-15',
        validTo: '',
        validFromStatus: 'TO_CONFIRM',
        caps: [
          {
            kind: 'primary',
            name: text,
            level: 'primary',
            cap: 35,
            status: 'VERIFIED',
            source: 's',
          },
          { kind: 'mixed', name: text, level: '', cap: null, status: 'TO_CONFIRM', source: 's' },
        ],
      },
    ],
    staffing: [],
    standardSchools: [],
    upgrade: [],
  },
  communes: [],
  hasCommuneMap: false,
  inputKeys: [],
  inputs: [],
  hardship: [],
  recognised: [],
  classSizes: [
    {
      areaId: 'a',
      sizes: [
        [20, 1],
        [36, 1],
      ] as const,
    },
    {
      areaId: 'b',
      sizes: [
        [30, 2],
        [38, 1],
        [40, 1],
      ] as const,
    },
  ].map((item) => ({
    ...item,
    period: '2024-2025',
    kind: 'primary',
    isIllustrative: true,
    sourceId: '',
    noteId: '',
  })),
  certificates: [],
  upgrades: [],
  levels: {
    period: '2024-2025',
    date: '2024-09-30',
    counting: 'department',
    rows: [row('root', 194, 6, false), row('a', 56, 2), row('b', 138, 4)],
  },
};

describe('class sizes of a level', () => {
  const view = toClassSizeView(record, 'primary', 'root', false);

  it('puts the fullest unit first, by average', () => {
    // b: 138 / 4 = 34,5; a: 56 / 2 = 28
    expect(view?.units.map(({ areaId, average }) => [areaId, average])).toEqual([
      ['b', 34.5],
      ['a', 28],
    ]);
    expect(view?.root?.average).toBeCloseTo(32.33, 2);
  });

  it('counts what an average hides: both averages are within 35', () => {
    expect(view?.units.map(({ short }) => short)).toEqual([0, 0]);
    expect(view?.units.map(({ crowding }) => [crowding?.over, crowding?.pupilsAbove])).toEqual([
      [2, 8],
      [1, 1],
    ]);
  });

  it('sums rooms unit by unit: 8 and 1 pupils above need one room each at least', () => {
    expect(view?.all).toEqual({
      classes: 6,
      pupils: 194,
      largest: 40,
      over: 3,
      pupilsAbove: 9,
      roomsAtLeast: 2,
      roomsAtMost: 3,
    });
  });

  it('counts rooms against classes where there are rooms', () => {
    expect(view?.units.map(({ rooms }) => rooms)).toEqual([1, undefined]);
  });

  it('leaves only the published average once illustrative figures are off', () => {
    const published = toClassSizeView(record, 'primary', 'root', true);
    expect(published).toMatchObject({ units: [], hasSizes: false });
    expect(published?.root?.pupils).toBe(194);
  });

  it('is not there before the cap was in force, nor for a level without one', () => {
    const levels = record.levels && { ...record.levels, date: '2020-09-30' };
    expect(toClassSizeView({ ...record, levels }, 'primary', 'root', false)).toBeUndefined();
    expect(toClassSizeView(record, 'upperSecondary', 'root', false)).toBeUndefined();
  });
});

describe('the histogram of sizes', () => {
  it('ends a bin at the cap and keeps empty bins between', () => {
    const sizes = [
      { size: 22, classes: 3 },
      { size: 35, classes: 4 },
      { size: 36, classes: 1 },
    ];
    expect(toHistogram(sizes, 35)).toEqual([
      { from: 21, to: 25, classes: 3, isAbove: false },
      { from: 26, to: 30, classes: 0, isAbove: false },
      { from: 31, to: 35, classes: 4, isAbove: false },
      { from: 36, to: 40, classes: 1, isAbove: true },
    ]);
    expect(toHistogram([], 35)).toEqual([]);
  });
});
