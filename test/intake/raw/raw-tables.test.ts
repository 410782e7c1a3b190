import { describe, expect, it } from 'vitest';
import type { Preset } from '#intake/mapping.ts';
import { enter, judge, presetOf } from './enter.ts';
import type { PlainRow } from './plain-csv.ts';
import { plainCsv, plainName, rawText } from './plain-csv.ts';
import type { RawFigure } from './raw-figures.ts';
import {
  censusColumns,
  censusFigures,
  censusRows,
  districtFigures,
  laoCaiFigures,
  provinceFigures,
  rawKey,
} from './raw-figures.ts';
import { ministryWorkbook } from './ministry-workbook.ts';
import type { MinistrySheet } from './ministry-workbook.ts';

type Entered = Awaited<ReturnType<typeof enter>>;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Figures of a saved package, each under the same text as those of the raw table. */
function savedFigures({ rows, areas }: Entered, unitOf: (area: PlainRow) => string) {
  return new Map(
    rows.flatMap((row): [string, number][] => {
      if (row['value'] === '') return [];
      const { period = '', indicator_id: indicator = '', school_level: level = '' } = row;
      const category = row['dimension'] === '' ? '' : `${row['dimension']}:${row['category']}`;
      const unit = unitOf(areas.get(row['area_id'] ?? '') ?? {});
      const value = Number(row['value']);
      return [[rawKey({ unit, period, indicator, level, category, value }), value]];
    }),
  );
}

/** Every figure of the raw table is in the package, none is different, and none came from elsewhere. */
function expectSame(
  entered: Entered,
  raw: readonly RawFigure[],
  unitOf: (area: PlainRow) => string,
): void {
  const left = entered.report.problems.filter(({ severity }) => severity === 'error');
  expect(left.map(({ rule, sheet, cell, value }) => [rule, sheet, cell, value])).toEqual([]);
  const saved = savedFigures(entered, unitOf);
  const wanted = new Map(raw.map((figure) => [rawKey(figure), figure.value]));
  expect(wanted.size).toBe(raw.length);
  expect([...wanted].filter(([key, value]) => saved.get(key) !== value).slice(0, 3)).toEqual([]);
  expect([...saved.keys()].filter((key) => !wanted.has(key)).slice(0, 3)).toEqual([]);
  const errors = entered.reading.problems.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  const sources = new Set(entered.reading.context?.sources.map(({ id }) => id));
  expect(entered.rows.filter((row) => !sources.has(row['source_id'] ?? ''))).toEqual([]);
}

const byName = (area: PlainRow): string =>
  plainName(area['level'] === 'province' ? (area['short_vi'] ?? '') : (area['name_vi'] ?? ''));
const byCode = (area: PlainRow): string => area['official_code'] || '00';
const byId = (area: PlainRow): string => area['area_id'] ?? '';

/** Sheets with units in rows and, for each indicator, its breakdowns in columns: one sheet a school year. */
function sheetsByYear(
  raw: readonly RawFigure[],
  office: string,
  about: string,
  groupOf: Readonly<Record<string, string>>,
  partOf: (figure: RawFigure) => string,
  nameOf: (unit: string) => string,
): MinistrySheet[] {
  const years = [...new Set(raw.map(({ period }) => period))];
  return years.map((year) => {
    const own = raw.filter(({ period }) => period === year);
    const label = (figure: RawFigure) =>
      JSON.stringify([groupOf[figure.indicator], partOf(figure)]);
    const order = Object.keys(groupOf);
    const columns = [...own]
      .sort((a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator))
      .map(label)
      .filter((text, i, all) => all.indexOf(text) === i);
    const figures = new Map(own.map((figure) => [`${figure.unit}${label(figure)}`, figure.value]));
    const units = [...new Set(own.map(({ unit }) => unit))];
    return {
      name: year,
      office,
      title: `${about} NĂM HỌC ${year}`,
      keys: ['Đơn vị'],
      columns: columns.map((text) => JSON.parse(text) as [string, string]),
      rows: units.map((unit) => ({
        keys: [nameOf(unit)],
        figures: columns.map((text) => figures.get(`${unit}${text}`)),
      })),
    };
  });
}

/** Levels and kinds of schools as forms name them. */
const levelNames: Readonly<Record<string, string>> = {
  kindergarten: 'Mẫu giáo',
  primary: 'Tiểu học',
  lowerSecondary: 'THCS',
  upperSecondary: 'THPT',
  generalEducation: 'Phổ thông',
  'institutionType:primaryLowerSecondary': 'TH&THCS',
  'institutionType:lowerUpperSecondary': 'THCS&THPT',
};

const laoCaiNames: Readonly<Record<string, string>> = {
  schools: 'Số trường',
  classes: 'Số lớp',
  pupils: 'Số học sinh',
  'pupils-female': 'Số học sinh nữ',
  'pupils-ethnic-minority': 'Số học sinh dân tộc thiểu số',
  teachers: 'Số giáo viên',
  'teachers-female': 'Số giáo viên nữ',
  'teachers-ethnic-minority': 'Số giáo viên dân tộc thiểu số',
};

describe('district tables of another province', () => {
  const text = rawText('other-provinces-district-tables.csv');
  const columns = { 'ownership:public': 'Công lập', 'ownership:nonPublic': 'Ngoài công lập' };
  const groups = { schools: 'Số trường', classes: 'Số nhóm, lớp', pupils: 'Số trẻ' };
  const part = ({ category }: RawFigure) =>
    category === '' ? 'Tổng số' : columns[category as keyof typeof columns];

  it.each([
    ['da-nang', '48', 133, 7],
    ['quang-ngai', '51', 90, 14],
  ])('%s: the CSV as it is becomes a package', async (id, code, figures, districts) => {
    const raw = districtFigures(code);
    expect(raw).toHaveLength(figures);
    const entered = await enter('tables.csv', bytesOf(text), presetOf(id));
    expectSame(entered, raw, byName);
    expect(entered.areas.size).toBe(districts + 1);
    expect(entered.reading.context?.meta).toMatchObject({ id, mapBoundary: '', rootAreaId: id });
    const { series } = entered.reading.context ?? { series: [] };
    expect(series.map(({ nature }) => nature)).toEqual(['published']);
  });

  it.each([
    ['da-nang', '48', 'THÀNH PHỐ ĐÀ NẴNG', 'Thành phố Đà Nẵng'],
    ['quang-ngai', '51', 'TỈNH QUẢNG NGÃI', 'Tỉnh Quảng Ngãi'],
  ])('%s: so does a workbook in the layout of the sector', async (id, code, place, whole) => {
    const raw = districtFigures(code);
    const written = plainCsv(text).map((row) => row['district'] ?? '');
    const names = new Map([
      ...written.map((name) => [plainName(name), name] as const),
      [id.replace('-', ' '), whole] as const,
    ]);
    const office = `SỞ GIÁO DỤC VÀ ĐÀO TẠO ${place}`;
    const sheets = sheetsByYear(
      raw,
      office,
      'BIỂU 01. GIÁO DỤC MẦM NON',
      groups,
      part,
      (unit) => names.get(unit) ?? '',
    );
    const entered = await enter('bieu.xlsx', ministryWorkbook(sheets), presetOf(id));
    expectSame(entered, raw, byName);
  });

  it('what the package does not have is asked about, never guessed', async () => {
    const { leftOut: _, ...unanswered } = presetOf('da-nang');
    const asked = await judge('tables.csv', bytesOf(text), unanswered);
    expect(asked.intake.verdict).toBe('refused');
    const [only, ...more] = asked.report.problems.filter(({ severity }) => severity === 'error');
    expect(more).toEqual([]);
    expect(only).toMatchObject({ rule: 'area-outside', value: 'Quảng Ngãi', cell: 'B135' });
    expect(
      asked.intake.cells.every(({ areaId }) => asked.target.vocabulary.areas.has(areaId)),
    ).toBe(true);
    expect(asked.intake.cells).toHaveLength(133);
  });

  it('a province without its kind said is not taken for the province: a blank district is asked about', async () => {
    const without = text
      .split('\n')
      .map((line, i) => (i === 1 ? line.replace(',province,', ',,') : line))
      .join('\n');
    const asked = await judge('tables.csv', bytesOf(without), presetOf('da-nang'));
    expect(asked.report.problems.map(({ rule, cell }) => `${rule} ${cell}`)).toContain(
      'area-missing C2',
    );
    expect(asked.intake.cells).toHaveLength(132);
  });

  it('a district of another province is not taken for one of this: code and name must agree', async () => {
    const wrong = text.replace('48,Đà Nẵng,Quận Liên Chiểu', '51,Quảng Ngãi,Quận Liên Chiểu');
    const preset = { ...presetOf('quang-ngai'), leftOut: [] };
    const asked = await judge('tables.csv', bytesOf(wrong), preset);
    const found = asked.report.problems.map(({ rule, value }) => `${rule} ${value}`);
    expect(found).toContain('area-unknown Quận Liên Chiểu');
    expect(asked.intake.cells).toHaveLength(90);
  });
});

describe('provinces of the whole country', () => {
  const groups = {
    schools: 'Số trường',
    classes: 'Số lớp',
    pupils: 'Số học sinh',
    'pupils-female': 'Số học sinh nữ',
    teachers: 'Số giáo viên',
    'teachers-female': 'Số giáo viên nữ',
  };
  const raw = provinceFigures();

  it('the CSV as it is becomes a package', async () => {
    const text = rawText('vn-provinces-education.csv.gz');
    const entered = await enter('vn.csv', bytesOf(text), presetOf('viet-nam'));
    expect(raw).toHaveLength(19_897);
    expectSame(entered, raw, byCode);
  });

  it('so does a workbook with a sheet a year, indicators over levels', async () => {
    const names = new Map(
      rawText('vn-provinces-education.csv.gz')
        .split('\n')
        .map((line) => line.split(','))
        .map(([code = '', name = '']) => [code, name]),
    );
    const sheets = sheetsByYear(
      raw,
      'BỘ GIÁO DỤC VÀ ĐÀO TẠO',
      'TRƯỜNG, LỚP, HỌC SINH, GIÁO VIÊN',
      groups,
      ({ level, category }) => levelNames[category === '' ? level : category] ?? '',
      (unit) => names.get(unit) ?? '',
    );
    const entered = await enter('bieu.xlsx', ministryWorkbook(sheets), presetOf('viet-nam'));
    expectSame(entered, raw, byCode);
  });

  it('kinds of schools among the levels are kinds of schools', async () => {
    const { meanings: _, ...unanswered } = presetOf('viet-nam');
    const text = rawText('vn-provinces-education.csv.gz').split('\n').slice(0, 400).join('\n');
    const asked = await judge('vn.csv', bytesOf(text), unanswered);
    const kinds = new Set(
      asked.intake.cells.flatMap(({ indicatorId, level, category }) =>
        category === '' ? [] : [`${indicatorId} ${level}${category}`],
      ),
    );
    expect(kinds).toEqual(
      new Set([
        'schools institutionType:lowerUpperSecondary',
        'schools institutionType:primaryLowerSecondary',
      ]),
    );
  });
});

describe('census by age and district', () => {
  const raw = censusFigures();
  const byProvince = (area: PlainRow): string => {
    if (area['level'] === 'national') return '00';
    if (area['level'] === 'province') return area['official_code'] ?? '';
    return `${parentCode.get(area['parent_id'] ?? '')} ${plainName(area['name_vi'] ?? '')}`;
  };
  const parentCode = new Map<string, string>();
  const learn = ({ areas }: Entered) => {
    for (const [id, area] of areas) parentCode.set(id, area['official_code'] ?? '');
  };

  it('the CSV as it is becomes a package with an indicator and breakdowns of its own', async () => {
    const text = rawText('census-2019-population-by-age-district.csv.gz');
    const entered = await enter('census.csv', bytesOf(text), presetOf('census'));
    learn(entered);
    expect(raw).toHaveLength(776 * 21);
    expectSame(entered, raw, byProvince);
    const own = entered.reading.context?.indicators.find(({ id }) => id === 'dan-so');
    expect(own).toMatchObject({ name: { vi: 'Dân số' }, kind: 'count', unit: { vi: 'người' } });
  });

  it('so does a workbook with ages as columns under one head', async () => {
    const header = (column: string) =>
      column === 'total' || column === 'urban' || column === 'rural' ? 'Dân số' : 'Nhóm tuổi';
    const preset = presetOf('census');
    const keys = ['Mã tỉnh', 'Tỉnh, thành phố', 'Cấp hành chính', 'Quận, huyện'];
    const sheet: MinistrySheet = {
      name: 'Biểu 1',
      office: 'TỔNG CỤC THỐNG KÊ',
      title: 'DÂN SỐ THEO NHÓM TUỔI, NGÀY 01/4/2019',
      keys,
      columns: censusColumns.map(([column]) => [header(column), column]),
      rows: censusRows().map((row) => ({
        keys: [
          row['province_code'] ?? '',
          row['province'] ?? '',
          row['level'] ?? '',
          row['district'] ?? '',
        ],
        figures: censusColumns.map(([column]) => Number(row[column])),
      })),
    };
    const roles = (preset.roles ?? []).map(([name, role]): NonNullable<Preset['roles']>[number] =>
      role.kind === 'measure'
        ? [plainName(`${header(name.replaceAll(' ', '_'))} ${name}`), role]
        : [name, role],
    );
    const answered = { ...preset, roles };
    const entered = await enter('bieu.xlsx', ministryWorkbook([sheet]), answered);
    learn(entered);
    expectSame(entered, raw, byProvince);
  });

  it('every unknown column and the units named otherwise on that day are asked about', async () => {
    const { roles: _, places: __, ...unanswered } = presetOf('census');
    const text = rawText('census-2019-population-by-age-district.csv.gz');
    const asked = await judge('census.csv', bytesOf(text), {
      ...unanswered,
      roles: [['level', { kind: 'area-level' }]],
    });
    const errors = asked.report.problems.filter(({ severity }) => severity === 'error');
    const columns = errors.filter(({ rule }) => rule === 'indicator-unknown');
    expect(columns).toHaveLength(20);
    expect(asked.intake.cells).toEqual([]);
  });
});

describe('Lào Cai as the statistics office published it', () => {
  const raw = laoCaiFigures();

  it('the CSV as it is goes into the package that has these figures', async () => {
    const text = rawText('lao-cai-published-nso.csv.gz');
    const entered = await enter('lao-cai.csv', bytesOf(text), presetOf('lao-cai'));
    expect(raw).toHaveLength(635);
    expectSame(entered, raw, byId);
    // The package was made of the same table by other code: nothing differs.
    const rules = entered.first.problems.map(({ rule }) => rule);
    expect(rules).not.toContain('differs-from-snapshot');
  });

  it('so does a workbook with a sheet a year', async () => {
    const groups = Object.fromEntries(
      [...new Set(raw.map(({ indicator }) => indicator))].map((id) => [id, laoCaiNames[id] ?? '']),
    );
    const sheets = sheetsByYear(
      raw,
      'CỤC THỐNG KÊ TỈNH LÀO CAI',
      'BIỂU 01. TRƯỜNG, LỚP, HỌC SINH, GIÁO VIÊN',
      groups,
      ({ level, category }) => levelNames[category === '' ? level : category] ?? '',
      () => 'Tỉnh Lào Cai',
    );
    const entered = await enter('bieu.xlsx', ministryWorkbook(sheets), presetOf('lao-cai'));
    expectSame(entered, raw, byId);
  });
});
