import { describe, expect, it } from 'vitest';
import type { LevelFigures, NormsRecord } from '#norms/norms-record.ts';
import { toStaffingView } from './staffing-view.ts';

const figures = (
  areaId: string,
  teachers: number | null,
  isIllustrative: boolean,
): LevelFigures => ({
  areaId,
  level: 'upperSecondary',
  pupils: 800,
  classes: 20,
  teachers,
  rooms: null,
  isIllustrative,
});

const record = (date: string): NormsRecord => ({
  rules: {
    asOf: '2026-11-21',
    sources: [],
    inputs: [],
    recognition: [],
    tiers: [],
    disabled: [],
    classSize: [],
    staffing: [
      {
        id: 'norm',
        validFrom: '2023-12-16',
        validTo: '',
        law: { vi: '', en: '' },
        validFromStatus: 'TO_CONFIRM',
        posts: [
          {
            id: 'upperSecondary',
            name: { vi: '', en: '' },
            level: 'upperSecondary',
            perHundredClasses: 225,
            surplusPer: [],
            status: 'VERIFIED',
            source: 's',
          },
        ],
      },
    ],
    standardSchools: [],
    upgrade: [],
  },
  communes: [],
  hasCommuneMap: false,
  inputKeys: [],
  inputs: [],
  hardship: [],
  recognised: [],
  classSizes: [],
  certificates: [],
  upgrades: [],
  levels: {
    period: date,
    date,
    counting: 'nso',
    rows: [figures('root', 43, false), figures('a', 46, true), figures('b', null, false)],
  },
});

describe('teachers against the norm', () => {
  it('are told where a level has both teachers and classes: 2,25 x 20 = 45', () => {
    const rows = toStaffingView(record('2024-09-30'), false).rows;
    expect(rows.map(({ areaId, staffing }) => [areaId, staffing.short, staffing.beyond])).toEqual([
      ['root', 2, 0],
      ['a', 0, 1],
    ]);
    expect(toStaffingView(record('2024-09-30'), true).rows.map(({ areaId }) => areaId)).toEqual([
      'root',
    ]);
  });

  it('are not judged by a norm that came later', () => {
    expect(toStaffingView(record('2021-09-30'), false)).toMatchObject({
      rules: undefined,
      rows: [],
    });
  });
});
