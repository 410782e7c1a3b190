import { describe, expect, it } from 'vitest';
import { loadLists } from './load-register.ts';
import { toArea } from './register-area.ts';
import { findUnit, nation, unitsBelow } from './unit-register.ts';

const lists = await loadLists(true);
const { units, catalogue } = lists;
const on = (day: string, level: string) =>
  units.filter(
    (unit) =>
      unit.level === level && unit.validFrom <= day && (unit.validTo === '' || unit.validTo >= day),
  );

describe('the national list of units', () => {
  it('has the counts that the law gives on both sides of the reform of 1 July 2025', () => {
    expect(on('2025-06-30', 'province')).toHaveLength(63);
    expect(on('2025-06-30', 'district')).toHaveLength(696);
    expect(on('2025-07-01', 'province')).toHaveLength(34);
    expect(on('2025-07-01', 'district')).toHaveLength(0);
    expect(on('2025-07-01', 'commune')).toHaveLength(3321);
  });

  it('gives a code to one unit on any day', () => {
    const byCode = new Map<string, typeof units>();
    for (const unit of units) {
      const key = `${unit.level} ${unit.code}`;
      byCode.set(key, [...(byCode.get(key) ?? []), unit]);
    }
    const overlapping = [...byCode.values()].flatMap((rows) => {
      const sorted = rows.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
      return sorted.filter((row, i) => {
        const next = sorted[i + 1];
        return next !== undefined && (row.validTo === '' || row.validTo >= next.validFrom);
      });
    });
    expect(overlapping).toEqual([]);
  });

  it('tells the two provinces of code 15 apart by their days', () => {
    const names = units.filter(({ code, level }) => code === '15' && level === 'province');
    expect(names.map(({ name, validFrom, validTo }) => [name, validFrom, validTo])).toEqual([
      ['Tỉnh Yên Bái', '', '2025-06-30'],
      ['Tỉnh Lào Cai', '2025-07-01', ''],
    ]);
  });
});

describe('units of a package', () => {
  const daNang = findUnit(units, '48', 'province', '');

  it('are those below the whole, parents before children, under the parent of their time', () => {
    if (!daNang) throw new Error('Đà Nẵng is gone');
    const placed = unitsBelow(units, daNang, 'district');
    expect(placed.map(({ unit }) => unit.name)).toEqual([
      'Thành phố Đà Nẵng',
      'Quận Liên Chiểu',
      'Quận Thanh Khê',
      'Quận Hải Châu',
      'Quận Sơn Trà',
      'Quận Ngũ Hành Sơn',
      'Quận Cẩm Lệ',
      'Huyện Hòa Vang',
      'Huyện Hoàng Sa',
    ]);
    const old = new Set(placed.map(({ unit }) => unit));
    const now = findUnit(units, '48', 'province', '2025-07-01');
    if (!now) throw new Error('the new Đà Nẵng is gone');
    const communes = unitsBelow(units, now, 'commune');
    expect(communes.filter(({ unit }) => old.has(unit))).toEqual([]);
    expect(communes.every(({ unit }) => unit.validFrom >= '2025-07-01')).toBe(true);
  });

  it('get ids that no other unit of the package has', () => {
    const taken = new Set<string>();
    const all = unitsBelow(units, nation, 'district');
    for (const item of all) {
      const { id } = toArea(item, '', 1, taken);
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(taken.has(id)).toBe(false);
      taken.add(id);
    }
    expect(all.length).toBeGreaterThan(750);
  });
});

describe('the list of indicators', () => {
  it('has each id once, and every part of every ratio', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const parts = catalogue.flatMap(({ formula }) =>
      formula ? [formula.numerator, formula.denominator] : [],
    );
    expect(parts.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
