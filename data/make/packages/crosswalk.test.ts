import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cell, readCsv } from './read-csv.ts';
import type { CsvRow } from './read-csv.ts';

const folder = (id: string) => join(import.meta.dirname, '..', '..', id);
const areasOf = (id: string) => readCsv(join(folder(id), 'areas.csv'));
const linksOf = (id: string) => readCsv(join(folder(id), 'crosswalk.csv'));

const isInForce = (row: CsvRow, day: string): boolean =>
  (row['valid_from'] === '' || cell(row, 'valid_from') <= day) &&
  (row['valid_to'] === '' || cell(row, 'valid_to') >= day);

describe('the crosswalk of lao-cai', () => {
  const areas = new Map(areasOf('lao-cai').map((row) => [cell(row, 'area_id'), row]));
  const links = linksOf('lao-cai').map((row) => ({
    old: areas.get(cell(row, 'old_area_id')) as CsvRow,
    now: areas.get(cell(row, 'new_area_id')) as CsvRow,
    row,
  }));
  const communes = links.filter(({ old }) => old['level'] === 'commune');
  const provinceOf = (row: CsvRow): string => {
    const parent = areas.get(cell(row, 'parent_id'));
    return parent ? provinceOf(parent) : cell(row, 'area_id');
  };

  it('names every old commune of both provinces once, and each went in whole', () => {
    const before = [...areas.values()].filter(
      (row) => row['level'] === 'commune' && isInForce(row, '2025-06-30'),
    );
    const named = communes.map(({ old }) => cell(old, 'area_id'));
    expect(named.toSorted()).toEqual(before.map((row) => cell(row, 'area_id')).toSorted());
    expect(new Set(named).size).toBe(319);
    expect(communes.every(({ row }) => row['relation'] === 'whole' && row['share'] === '1')).toBe(
      true,
    );
  });

  it.each([
    ['lao-cai', 151, 48],
    ['yen-bai', 168, 51],
  ])('takes the communes of %s, %i, into %i new ones of its own', (province, olds, news) => {
    const own = communes.filter(({ old }) => provinceOf(old) === province);
    expect(own).toHaveLength(olds);
    const into = new Set(own.map(({ now }) => cell(now, 'area_id')));
    expect(into.size).toBe(news);
    const others = communes.filter(({ old }) => provinceOf(old) !== province);
    expect(others.filter(({ now }) => into.has(cell(now, 'area_id')))).toEqual([]);
  });

  it('has five new communes that cut across old districts of Lào Cai', () => {
    const districts = new Map<string, Set<string>>();
    for (const { old, now } of communes.filter(({ old }) => provinceOf(old) === 'lao-cai')) {
      const code = cell(now, 'official_code');
      const known = districts.get(code) ?? new Set();
      districts.set(code, known.add(cell(old, 'parent_id')));
    }
    const across = [...districts].filter(([, of]) => of.size > 1);
    expect(Object.fromEntries(across.map(([code, of]) => [code, [...of].toSorted()]))).toEqual({
      '02647': ['bao-thang', 'lao-cai-city'],
      '02746': ['bat-xat', 'lao-cai-city'],
      '02848': ['bac-ha', 'si-ma-cai'],
      '02923': ['bao-thang', 'lao-cai-city'],
      '02989': ['bao-yen', 'van-ban'],
    });
  });
});

describe.each(['lao-cai', 'viet-nam'])('codes of %s', (id) => {
  const areas = areasOf(id).filter((row) => row['official_code'] !== '');
  const levels = [...new Set(areas.map((row) => cell(row, 'level')))];

  it.each(['2021-09-30', '2025-06-30', '2025-07-01', '2026-09-30'])(
    'name one unit of a level each on %s',
    (day) => {
      for (const level of levels) {
        const codes = areas
          .filter((row) => row['level'] === level && isInForce(row, day))
          .map((row) => cell(row, 'official_code'));
        expect(new Set(codes).size).toBe(codes.length);
      }
    },
  );

  it('mean nothing without a day: some name two places', () => {
    const places = new Map<string, Set<string>>();
    for (const row of areas.filter((item) => item['level'] === 'province')) {
      const code = cell(row, 'official_code');
      places.set(code, (places.get(code) ?? new Set()).add(cell(row, 'name_vi')));
    }
    expect([...(places.get('15') ?? [])]).toHaveLength(2);
  });
});

describe('the crosswalk of viet-nam', () => {
  it('takes each of the 63 provinces into one of the 34, whole', () => {
    const links = linksOf('viet-nam');
    expect(new Set(links.map((row) => row['old_area_id'])).size).toBe(63);
    expect(links).toHaveLength(63);
    expect(new Set(links.map((row) => row['new_area_id'])).size).toBe(34);
    expect(links.every((row) => row['relation'] === 'whole')).toBe(true);
  });
});
