import { describe, expect, it } from 'vitest';
import type { Preset } from '#intake/mapping.ts';
import { noPreset } from '#intake/mapping.ts';
import { takeIn } from '#intake/take-in.ts';
import type { IntakeTarget } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { targetFor } from './judge-corpus.ts';

const intakeOf = async (
  lines: readonly string[],
  preset: Preset = noPreset,
  target?: IntakeTarget,
) => {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return takeIn(await openFile('a.csv', bytes), target ?? (await targetFor('lao-cai')), preset);
};
const told = async (rule: string, lines: readonly string[], preset: Preset = noPreset) =>
  (await intakeOf(lines, preset)).problems
    .filter((found) => found.rule === rule)
    .map(({ severity, cell, params }) => ({ severity, cell, ...params }));

const districts = [
  'Thành phố Lào Cai',
  'Huyện Bát Xát',
  'Huyện Mường Khương',
  'Huyện Si Ma Cai',
  'Huyện Bắc Hà',
  'Huyện Bảo Thắng',
  'Huyện Bảo Yên',
  'Thị xã Sa Pa',
  'Huyện Văn Bàn',
];

describe('two sources for one figure', () => {
  const lines = [
    'Đơn vị;Năm học;Chỉ tiêu;Giá trị;Nguồn',
    'Huyện Bát Xát;2023-2024;Số phòng học;512;Phòng GDĐT',
    'Huyện Bát Xát;2023-2024;Số phòng học;515;Cục Thống kê huyện',
  ];
  it('are a question, and the source put first is the one loaded', async () => {
    expect(await told('two-sources', lines)).toEqual([
      {
        severity: 'error',
        cell: 'D3',
        first: 'D2',
        firstValue: '512',
        firstSource: 'Phòng GDĐT',
        source: 'Cục Thống kê huyện',
      },
    ]);
    for (const [preferredSource, wanted] of [
      ['phong gddt', '512'],
      ['cuc thong ke huyen', '515'],
    ] as const) {
      const { cells, verdict } = await intakeOf(lines, {
        name: '',
        preferredSource,
        seriesId: 'department',
      });
      expect(cells.map(({ text }) => text)).toEqual([wanted]);
      expect(verdict).not.toBe('refused');
    }
  });

  it('of one source are one key twice', async () => {
    const same = lines.map((line) => line.replace('Cục Thống kê huyện', 'Phòng GDĐT'));
    expect(await told('two-sources', same)).toEqual([]);
    expect(await told('key-twice', same)).toHaveLength(1);
  });
});

describe('a share without its denominator', () => {
  it('is told with the whole numbers that agree', async () => {
    const lines = [
      'Năm học 2023-2024;;',
      'Đơn vị;Số trường đạt chuẩn quốc gia;Tỷ lệ trường đạt chuẩn quốc gia (%)',
      'Huyện Bát Xát;15;68,2',
    ];
    expect(await told('denominator-unnamed', lines)).toEqual([
      { severity: 'warning', cell: 'C3', count: '15', least: '22', most: '22' },
    ]);
    // 100 x 153 / 77,65 = 197,04 and 100 x 153 / 77,55 = 197,29: no whole number between them.
    const none = [lines[0] ?? '', lines[1] ?? '', 'Huyện Bát Xát;153;77,6'];
    expect(await told('denominator-unnamed', none)).toMatchObject([{ least: '198', most: '197' }]);
    const whole = [lines[0] ?? '', `${lines[1]};Số trường`, `${lines[2]};22`];
    expect(await told('denominator-unnamed', whole)).toEqual([]);
  });
});

describe('coverage', () => {
  const table = (names: readonly string[]) => [
    'Năm học 2023-2024;',
    'Đơn vị;Số phòng học',
    ...names.map((name) => `${name};500`),
  ];
  it('a unit missing among nearly all is told by name; a row that says why is a row', async () => {
    expect(await told('units-absent', table(districts.slice(0, 8)))).toEqual([
      { severity: 'warning', cell: '', units: 'Huyện Văn Bàn', period: '2023-2024' },
    ]);
    expect(await told('units-absent', table(districts))).toEqual([]);
    expect(
      await told('units-absent', [...table(districts.slice(0, 8)), 'Huyện Văn Bàn;…']),
    ).toEqual([]);
  });
  it('a unit whose cell could not be read is not missing', async () => {
    const lines = [...table(districts.slice(0, 8)), 'Huyện Văn Bàn;4S2'];
    expect(await told('units-absent', lines)).toEqual([]);
    expect(await told('number-not-read', lines)).toHaveLength(1);
  });
  it('a table of a few units was not meant to have all', async () => {
    expect(await told('units-absent', table(districts.slice(0, 5)))).toEqual([]);
  });
});

describe('levels against schools of several levels', () => {
  const table = (all: number) => [
    'Đơn vị;Năm học;Cấp học;Chỉ tiêu;Giá trị',
    `Huyện Bát Xát;2023-2024;Tổng số;Số trường;${all}`,
    'Huyện Bát Xát;2023-2024;Mầm non;Số trường;20',
    'Huyện Bát Xát;2023-2024;Tiểu học;Số trường;20',
    'Huyện Bát Xát;2023-2024;THCS;Số trường;20',
  ];
  it('more by level than in all is a note, never an error; fewer with levels missing is nothing', async () => {
    expect(await told('levels-over-schools', table(57))).toEqual([
      { severity: 'note', cell: 'E2', sum: '60', difference: '3' },
    ]);
    expect(await told('levels-over-schools', table(64))).toEqual([]);
    expect(await told('total-mismatch', table(57))).toEqual([]);
    expect(await told('levels-total', table(57))).toEqual([]);
  });
});

describe('reference dates', () => {
  const row = (date: string) => [
    'Đơn vị;Năm học;Chỉ tiêu;Giá trị;Ngày lấy số',
    `Huyện Bát Xát;2023-2024;Số phòng học;512;${date}`,
  ];
  it('go with the figure, and one far from its year is told', async () => {
    const { cells } = await intakeOf(row('30/9/2023'));
    expect(cells.map(({ referenceDate }) => referenceDate)).toEqual(['2023-09-30']);
    expect(await told('reference-date', row('30/9/2023'))).toEqual([]);
    expect(await told('reference-date', row('30/9/2025'))).toMatchObject([
      { severity: 'warning', cell: 'D2', period: '2023-2024' },
    ]);
    expect(await told('date-not-read', row('cuối năm'))).toMatchObject([{ cell: 'E2' }]);
  });
});

describe('what the last snapshot explained', () => {
  it('is not asked again while the figure is the same; another figure is', async () => {
    const target = await targetFor('lao-cai');
    const [model] = target.published;
    if (!model) throw new Error('no figures');
    const known = (period: string, n: number, noteId: string) => ({
      ...model,
      areaId: 'bat-xat',
      indicatorId: 'classrooms',
      seriesId: 'department',
      level: '' as const,
      category: '',
      period,
      noteId,
      value: { kind: 'reported' as const, n },
      status: 'final' as const,
      qualifier: '' as const,
      precision: 0,
    });
    const published = [known('2022-2023', 300, ''), known('2023-2024', 512, 'why')];
    const context = {
      ...target.context,
      notes: [...target.context.notes, { id: 'why', text: { vi: 'nhập trường', en: 'merged' } }],
    };
    const told2 = async (n: number, rows = published) =>
      (
        await intakeOf(['Đơn vị;Năm học;Số phòng học', `Huyện Bát Xát;2023-2024;${n}`], noPreset, {
          ...target,
          context,
          published: rows,
          known: [],
        })
      ).problems
        .filter(({ rule }) => rule === 'yearly-jump')
        .map(({ severity, reason }) => [severity, reason]);
    expect(await told2(512)).toEqual([['note', 'nhập trường']]);
    expect(await told2(520)).toEqual([['warning', undefined]]);
    const unexplained = [known('2022-2023', 300, ''), known('2023-2024', 512, '')];
    expect(await told2(512, unexplained)).toEqual([['warning', undefined]]);
    // Small base: 12 rooms to 29 is no jump.
    const small = [known('2022-2023', 12, '')];
    expect(await told2(29, small)).toEqual([]);
  });
});

describe('privacy', () => {
  it('few persons of a sensitive breakdown are told, also where the breakdown says so', async () => {
    const lines = [
      'Đơn vị;Năm học;Chỉ tiêu;Giá trị',
      'Huyện Bát Xát;2023-2024;Số học sinh dân tộc thiểu số;3',
      'Huyện Bảo Yên;2023-2024;Số học sinh dân tộc thiểu số;5',
    ];
    expect(await told('small-count', lines)).toEqual([{ severity: 'warning', cell: 'D2' }]);
  });
});

describe('a column read by hand', () => {
  const lines = ['Đơn vị;TH 2024-2025;Ghi chú', 'Huyện Bát Xát;9.130;', 'Huyện Bảo Yên;8.120;'];
  const by = (key: object): Preset => ({
    name: '',
    roles: [['th 2024 2025', { kind: 'measure', key }]],
  });
  it('is of an indicator, a year, a level, a breakdown and a way of counting at once', async () => {
    const key = {
      indicatorId: 'pupils',
      period: '2024-2025',
      level: 'primary',
      category: 'ownership:public',
      seriesId: 'nso',
    };
    const { cells, problems } = await intakeOf(lines, by(key));
    expect(cells.map(({ areaId, text }) => [areaId, text])).toEqual([
      ['bat-xat', '9130'],
      ['bao-yen', '8120'],
    ]);
    for (const cell of cells) expect(cell).toMatchObject(key);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    ['indicator-unknown', { indicatorId: 'pupil', period: '2024-2025' }],
    ['period-not-read', { indicatorId: 'pupils', period: '2024-25' }],
    ['level-unknown', { indicatorId: 'pupils', period: '2024-2025', level: 'primry' }],
    ['category-unknown', { indicatorId: 'pupils', period: '2024-2025', category: 'public' }],
    ['series-unknown', { indicatorId: 'pupils', period: '2024-2025', seriesId: 'no' }],
    ['area-unknown', { indicatorId: 'pupils', period: '2024-2025', areaId: 'nowhere' }],
  ])('a key of a file of answers that is none is told: %s', async (rule, key) => {
    const { cells, problems } = await intakeOf(lines, by(key));
    expect(cells).toEqual([]);
    expect(problems.map((found) => [found.rule, found.cell])).toContainEqual([rule, 'B1']);
  });
});

describe('checks of packages also look at a file on its way in', () => {
  it('a figure outside what its indicator can be', async () => {
    const lines = (value: string) => [
      'Đơn vị;Năm học;Số học sinh bình quân một lớp',
      `Huyện Bát Xát;2023-2024;${value}`,
    ];
    expect(await told('plausible-range', lines('290,5'))).toEqual([
      { severity: 'warning', cell: 'C2', min: 8, max: 55 },
    ]);
    expect(await told('plausible-range', lines('29,5'))).toEqual([]);
  });

  it('shares of classrooms that make 102 of 100', async () => {
    const lines = (third: string) => [
      'Đơn vị;Năm học;Cấp học;Tỷ lệ phòng học kiên cố (%);Tỷ lệ phòng học bán kiên cố (%);Tỷ lệ phòng học tạm, nhờ, mượn (%)',
      `Tỉnh Lào Cai;2023-2024;Mầm non;70,9;28,1;${third}`,
    ];
    expect(await told('shares-total', lines('3,0'))).toMatchObject([
      { severity: 'warning', cell: 'D2', sum: 102 },
    ]);
    expect(await told('shares-total', lines('1,0'))).toEqual([]);
  });

  it('fields of learning that do not add up', async () => {
    const lines = (total: string) => [
      'SỐ LƯỢT NGƯỜI HỌC TẠI TRUNG TÂM HỌC TẬP CỘNG ĐỒNG NĂM HỌC 2024 - 2025;;;;;;;',
      'Đơn vị;Tổng số;Pháp luật;Văn hoá, xã hội;Môi trường;Sức khoẻ;Kinh tế;Khác',
      `Huyện Mường Khương;${total};980;512;244;630;365;71`,
    ];
    // 980 + 512 + 244 + 630 + 365 + 71 = 2802
    expect(await told('fields-total', lines('2.820'))).toMatchObject([
      { severity: 'error', cell: 'B3', sum: 2802, total: 2820 },
    ]);
    expect(await told('fields-total', lines('2.802'))).toEqual([]);
  });
});
