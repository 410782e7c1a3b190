import { describe, expect, it } from 'vitest';
import type { Preset } from '#intake/mapping.ts';
import { noPreset } from '#intake/mapping.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { targetFor } from './judge-corpus.ts';

const intakeOf = async (lines: readonly string[], preset: Preset = noPreset) => {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return takeIn(await openFile('a.csv', bytes), await targetFor('lao-cai'), preset);
};
const column = (header: string) => [
  'Năm học 2023-2024;;',
  `Đơn vị;Số học sinh tiểu học;${header}`,
  'Huyện Bát Xát;300;61',
  'Huyện Bảo Yên;297;55',
];

describe('schools of several levels', () => {
  it.each([
    'Số học sinh TH&THCS',
    'Số học sinh THCS và THPT',
    'Số lớp tiểu học và THCS',
    'Số trường TH,THCS&THPT',
  ])('a column "%s" is of no single level: asked, and nothing loaded', async (header) => {
    const { cells, problems } = await intakeOf(column(header));
    expect(cells.map(({ column: at, level }) => [at, level])).toEqual([
      [1, 'primary'],
      [1, 'primary'],
    ]);
    expect(
      problems.filter(({ rule }) => rule === 'level-combined').map(({ cell }) => cell),
    ).toEqual(['C3', 'C4']);
  });

  it('are a type of schools where schools are counted', async () => {
    const { cells, problems } = await intakeOf(column('Số trường TH&THCS'));
    expect(cells.slice(1, 2)).toMatchObject([
      { indicatorId: 'schools', level: '', category: 'institutionType:primaryLowerSecondary' },
    ]);
    expect(problems.map(({ rule }) => rule)).not.toContain('level-combined');
  });

  it('in a column of levels: a type of schools, a question for pupils', async () => {
    const { cells, problems } = await intakeOf([
      'Đơn vị;Năm học;Cấp học;Chỉ tiêu;Giá trị',
      'Huyện Bát Xát;2023-2024;TH&THCS;Số trường;7',
      'Huyện Bát Xát;2023-2024;THCS và THPT;Số học sinh;611',
      'Huyện Bát Xát;2023-2024;TH, THCS;Số học sinh;612',
    ]);
    expect(cells.map(({ level, category, text }) => [level, category, text])).toEqual([
      ['', 'institutionType:primaryLowerSecondary', '7'],
    ]);
    const told = problems.filter(({ severity }) => severity === 'error');
    expect(told.map(({ rule, row }) => [rule, row])).toEqual([
      ['level-combined', 3],
      ['level-unknown', 4],
    ]);
  });

  it('are read as a person says, or left out', async () => {
    const key = { indicatorId: 'pupils', category: 'institutionType:primaryLowerSecondary' };
    const { cells, problems } = await intakeOf(column('Số học sinh TH&THCS'), {
      name: '',
      roles: [['so hoc sinh th thcs', { kind: 'measure', key }]],
    });
    expect(cells).toHaveLength(4);
    expect(problems.map(({ rule }) => rule)).not.toContain('level-combined');
    const left = await intakeOf(column('Số học sinh TH&THCS'), {
      name: '',
      leftOut: ['so hoc sinh th thcs'],
    });
    expect(left.cells).toHaveLength(2);
    expect(left.problems.map(({ rule }) => rule)).not.toContain('level-combined');
  });
});
