import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nextPackage } from '#intake/make-package.ts';
import type { Preset } from '#intake/mapping.ts';
import { noPreset } from '#intake/mapping.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { targetFor } from './judge-corpus.ts';

const intakeOf = async (lines: readonly string[], preset: Preset = noPreset) => {
  const target = await targetFor('lao-cai');
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return takeIn(await openFile('a.csv', bytes), target, preset);
};
const doubt = async (lines: readonly string[], preset: Preset = noPreset) =>
  (await intakeOf(lines, preset)).problems
    .filter(({ rule }) => rule === 'series-in-doubt')
    .map(({ cell, params, severity }) => ({ cell, severity, ...params }));

// Pupils by level as the statistics office printed them.
const nsoFigures = async (period: string) => {
  const { published } = await targetFor('lao-cai');
  const rows = published.filter(
    (row) =>
      row.areaId === 'lao-cai' &&
      row.seriesId === 'nso' &&
      row.period === period &&
      row.indicatorId === 'pupils' &&
      row.category === '' &&
      row.value.kind === 'reported' &&
      ['preschool', 'primary', 'lowerSecondary', 'upperSecondary'].includes(row.level),
  );
  return rows.map(
    ({ level, value }) => [level, value.kind === 'reported' ? value.n : NaN] as const,
  );
};
const longTable = (figures: readonly (readonly [string, number])[], period: string) => [
  'Đơn vị;Năm học;Cấp học;Chỉ tiêu;Giá trị',
  ...figures.map(([level, n]) => `Tỉnh Lào Cai;${period};${level};Số học sinh;${n}`),
];

describe('the way of counting of a file', () => {
  it('is asked when a line of the source names the statistics office', async () => {
    const lines = [
      'Năm học 2022-2023;',
      'Đơn vị;Số phòng học',
      'Huyện Bát Xát;512',
      'Huyện Bảo Yên;498',
    ];
    expect(await doubt(lines)).toEqual([]);
    const named = [...lines, 'Nguồn: Niên giám thống kê tỉnh Lào Cai 2023, Cục Thống kê;'];
    expect(await doubt(named)).toEqual([
      { cell: 'A5', severity: 'error', series: 'nso', usual: 'department', why: 'text' },
    ]);
    expect(await doubt(named, { name: '', seriesId: 'department' })).toEqual([]);
    expect(await doubt(named, { name: '', seriesId: 'nso' })).toEqual([]);
    expect((await intakeOf(named)).verdict).toBe('refused');
  });

  it('is not asked when the table only goes to the statistics office', async () => {
    expect(
      await doubt([
        'Kính gửi: Cục Thống kê tỉnh Lào Cai;',
        'Năm học 2022-2023;',
        'Đơn vị;Số phòng học',
        'Huyện Bát Xát;512',
      ]),
    ).toEqual([]);
    expect(
      await doubt([
        'CỤC THỐNG KÊ;',
        'Năm học 2022-2023;',
        'Đơn vị;Số phòng học',
        'Huyện Bát Xát;512',
        'Nguồn: Sở Giáo dục và Đào tạo;',
      ]),
    ).toEqual([]);
  });

  it('is asked when the figures are those of the other series', async () => {
    const figures = await nsoFigures('2021-2022');
    expect(figures).toHaveLength(3);
    expect(await doubt(longTable(figures, '2021-2022'))).toMatchObject([
      { cell: '', series: 'nso', usual: 'department', why: 'figures' },
    ]);
  });

  it('is asked when the figures go on from the other series, not when both are as near', async () => {
    const target = await targetFor('lao-cai');
    const [model] = target.published;
    if (!model) throw new Error('no figures');
    const known = (seriesId: string, areaId: string, n: number) => ({
      ...model,
      seriesId,
      areaId,
      period: '2022-2023',
      indicatorId: 'pupils',
      level: '' as const,
      category: '',
      value: { kind: 'reported' as const, n },
    });
    const published = ['bat-xat', 'bao-yen', 'sa-pa'].flatMap((area) => [
      known('department', area, 1200),
      known('nso', area, 1000),
    ]);
    const rules = async (n: number) => {
      const lines = ['Huyện Bát Xát', 'Huyện Bảo Yên', 'Thị xã Sa Pa'].map(
        (name) => `${name};2023-2024;${n}`,
      );
      const bytes = new TextEncoder().encode(`Đơn vị;Năm học;Số học sinh\n${lines.join('\n')}\n`);
      const file = await openFile('a.csv', bytes);
      return takeIn(file, { ...target, published }, noPreset).problems.map(({ rule }) => rule);
    };
    expect(await rules(1010)).toContain('series-in-doubt'); // 1% from one, 16% from the other
    expect(await rules(1190)).not.toContain('series-in-doubt');
    expect(await rules(1100)).not.toContain('series-in-doubt'); // 10% and 8%
  });

  it('of a row is that of its column, and two of them are never one key twice', async () => {
    const { cells, problems } = await intakeOf([
      'area_id,period,indicator_id,series_id,school_level,value',
      'lao-cai,2024-2025,schools,department,,594',
      'lao-cai,2024-2025,schools,nso,,413',
    ]);
    expect(cells.map(({ seriesId, value }) => [seriesId, value])).toEqual([
      ['department', { kind: 'reported', n: 594 }],
      ['nso', { kind: 'reported', n: 413 }],
    ]);
    expect(problems.map(({ rule }) => rule)).not.toContain('key-twice');
  });

  it('that the package does not have stops the row', async () => {
    const { cells, problems } = await intakeOf([
      'area_id,period,indicator_id,series_id,school_level,value',
      'lao-cai,2024-2025,schools,departmnet,,594',
    ]);
    expect(cells).toEqual([]);
    expect(problems.map(({ rule, cell }) => [rule, cell])).toContainEqual(['series-unknown', 'D2']);
  });

  it('goes with each figure into the package; made-up figures stay made up', async () => {
    const { cells, problems } = await intakeOf([
      'area_id,period,indicator_id,series_id,school_level,value',
      'lao-cai,2023-2024,classrooms,nso,,4100',
      'lao-cai,2023-2024,classrooms,department,,4200',
      'bat-xat,2023-2024,classrooms,illustrative-department,,512',
    ]);
    expect(problems.map(({ rule, cell }) => [rule, cell])).toContainEqual(['series-made-up', 'D4']);
    const folder = 'data/lao-cai';
    const base = new Map(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [
          entry.name,
          new Uint8Array(readFileSync(join(entry.parentPath, entry.name))),
        ]),
    );
    const files = nextPackage(
      base,
      cells,
      'department',
      { preset: noPreset, fixes: [], accepted: [] },
      { date: '2026-01-02', preparedBy: 'a', state: 'draft', status: 'final', fileName: 'a.csv' },
    );
    const table = new TextDecoder().decode(files.get('observations-import-2026-01-02.csv'));
    const fields = table
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    expect(fields.map((row) => [row[0], row[3], row[7], row[10]])).toEqual([
      ['lao-cai', 'nso', '4100', 'final'],
      ['lao-cai', 'department', '4200', 'final'],
      ['bat-xat', 'illustrative-department', '512', 'illustrative'],
    ]);
  });
});

describe('a decimal comma among commas', () => {
  const header = 'Đơn vị,Năm học,Tỷ lệ trường đạt chuẩn quốc gia (%),Ghi chú';
  it('that put the decimals into the notes is told at its cell', async () => {
    const { problems, verdict } = await intakeOf([
      header,
      'Huyện Bát Xát,2023-2024,64,8',
      'Huyện Bảo Yên,2023-2024,70,sơ bộ',
    ]);
    expect(verdict).toBe('refused');
    expect(
      problems
        .filter(({ rule }) => rule === 'decimal-split')
        .map(({ cell, params }) => [cell, params]),
    ).toEqual([['D2', { figure: '64', meant: '64,8' }]]);
  });

  it('is not suspected where decimals are written, the column is of words, or a person said so', async () => {
    const told = async (lines: readonly string[], preset: Preset = noPreset) =>
      (await intakeOf(lines, preset)).problems.some(({ rule }) => rule === 'decimal-split');
    expect(
      await told([header, 'Huyện Bát Xát,2023-2024,64.8,8', 'Huyện Bảo Yên,2023-2024,70,3']),
    ).toBe(false);
    expect(await told([header, 'Huyện Bát Xát,2023-2024,64,sơ bộ'])).toBe(false);
    expect(await told([header.replaceAll(',', ';'), 'Huyện Bát Xát;2023-2024;64;8'])).toBe(false);
    const answer: Preset = { name: '', roles: [['ghi chu', { kind: 'note' }]] };
    expect(await told([header, 'Huyện Bát Xát,2023-2024,64,8'], answer)).toBe(false);
  });
});
