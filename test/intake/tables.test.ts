import { describe, expect, it } from 'vitest';
import { cellAddress } from '#sheets/sheet.ts';
import { toReport } from '#intake/intake-report.ts';
import type { Preset } from '#intake/mapping.ts';
import { noPreset } from '#intake/mapping.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { targetFor } from './judge-corpus.ts';

const reportOf = async (lines: readonly string[], preset: Preset = noPreset) => {
  const target = await targetFor('lao-cai');
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const opened = await openFile('a.csv', bytes);
  return toReport(opened, bytes.length, target, takeIn(opened, target, preset));
};
const figures = ({ values }: Awaited<ReturnType<typeof reportOf>>) =>
  values.map(({ area, period, indicator, value, cell }) => [area, period, indicator, value, cell]);
const rules = ({ problems }: Awaited<ReturnType<typeof reportOf>>) =>
  problems.filter(({ severity }) => severity !== 'note').map(({ rule, cell }) => `${rule} ${cell}`);

const under = [
  'Bảng 1. Số phòng học, năm học 2022-2023;',
  'Đơn vị;Số phòng học',
  'Huyện Bát Xát;512',
  'Huyện Bảo Yên;498',
  'Nguồn: Sở GDĐT;',
  ';',
  'Bảng 2. Số phòng học, năm học 2023-2024;',
  'Đơn vị;Số phòng học',
  'Huyện Bát Xát;515',
];

const beside = [
  'Năm học 2023-2024;;;;',
  'Đơn vị;Số phòng học;;Đơn vị;Số điểm trường',
  'Huyện Bát Xát;512;;Huyện Bảo Yên;55',
  'Huyện Bảo Yên;498;;Huyện Bát Xát;61',
];

describe('several tables on one sheet', () => {
  it('under one another: each by its own title, with the addresses of the file', async () => {
    const report = await reportOf(under);
    expect(figures(report)).toEqual([
      ['bat-xat', '2022-2023', 'classrooms', 512, 'B3'],
      ['bao-yen', '2022-2023', 'classrooms', 498, 'B4'],
      ['bat-xat', '2023-2024', 'classrooms', 515, 'B9'],
    ]);
    expect(rules(report)).toEqual([]);
    expect(report.offered).toEqual([
      { sheet: '', table: 1, firstRow: 3, isRead: true },
      { sheet: '', table: 2, firstRow: 9, isRead: true },
    ]);
    expect(report.problems.map(({ rule, row, sheet }) => [rule, row, sheet])).toContainEqual([
      'table-apart',
      8,
      '',
    ]);
  });

  it.each([
    ['behind an empty column', beside],
    ['right beside it', beside.map((line) => line.replace(';;Đ', ';Đ').replace(';;H', ';H'))],
  ])('side by side, %s: rows of one are not rows of the other', async (_, lines) => {
    const report = await reportOf(lines);
    const found = report.values.map(
      ({ area, indicator, value }) => `${area} ${indicator} ${value}`,
    );
    expect(found.toSorted()).toEqual([
      'bao-yen classrooms 498',
      'bao-yen school-sites 55',
      'bat-xat classrooms 512',
      'bat-xat school-sites 61',
    ]);
    expect(rules(report)).toEqual([]);
  });

  it('one of them may be chosen; the other is told and not loaded', async () => {
    const report = await reportOf(under, { name: '', tables: ['#2'] });
    expect(figures(report)).toEqual([['bat-xat', '2023-2024', 'classrooms', 515, 'B9']]);
    expect(report.offered.map(({ isRead }) => isRead)).toEqual([false, true]);
    expect(report.problems.map(({ rule }) => rule)).toContain('table-left-out');
    const none = await reportOf(under, { name: '', tables: [] });
    expect(none.verdict).toBe('refused');
  });

  it('a fault of the second table is told at its cell of the file', async () => {
    const report = await reportOf([...under.slice(0, -1), 'Huyện Bát Xát;51S']);
    expect(rules(report)).toEqual(['number-not-read B9']);
    expect(report.problems.find(({ rule }) => rule === 'number-not-read')?.sheet).toBe('');
  });

  it('an answer for one table is none for the other', async () => {
    const lines = under.map((line) => line.replace(', năm học 2023-2024', ''));
    expect(rules(await reportOf(lines))).toEqual(['key-part-missing ']);
    const report = await reportOf(lines, {
      name: '',
      tableConstants: [['#2', { period: '2024-2025' }]],
    });
    expect(report.values.map(({ period }) => period)).toEqual([
      '2022-2023',
      '2022-2023',
      '2024-2025',
    ]);
  });

  it('the same cell in two tables with two numbers is one key twice', async () => {
    const report = await reportOf(under.map((line) => line.replace('2023-2024', '2022-2023')));
    expect(rules(report)).toEqual(['key-twice B9']);
    expect(report.problems.find(({ rule }) => rule === 'key-twice')?.facts['first']).toBe(
      cellAddress(3, 1),
    );
  });

  it('totals are those of their own table', async () => {
    const report = await reportOf([
      'Bảng 1. Số phòng học, năm học 2022-2023;',
      'Đơn vị;Số phòng học',
      'Huyện Bát Xát;512',
      'Huyện Bảo Yên;498',
      'Tổng cộng;1010',
      'Bảng 2. Số điểm trường, năm học 2022-2023;',
      'Đơn vị;Số điểm trường',
      'Huyện Bát Xát;60',
      'Huyện Bảo Yên;55',
      'Tổng cộng;116',
    ]);
    expect(rules(report)).toEqual(['total-mismatch B10']);
  });

  it('a header that is repeated on the next page is the same table', async () => {
    const report = await reportOf([
      'Năm học 2023-2024;',
      'Đơn vị;Số phòng học',
      'Huyện Bát Xát;512',
      'Đơn vị;Số phòng học',
      'Huyện Bảo Yên;498',
    ]);
    expect(report.offered).toHaveLength(1);
    expect(report.values).toHaveLength(2);
  });
});
