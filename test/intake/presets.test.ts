import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { writePresets } from '#build/site/write-presets.ts';
import { formOf, proposedName } from '#intake/form-name.ts';
import type { Preset } from '#intake/mapping.ts';
import { hasAnswers, lasting, readPreset } from '#intake/preset-file.ts';
import { proposeMapping } from '#intake/propose-mapping.ts';
import type { IntakeReport } from '#intake/intake-report.ts';
import {
  answersToKeep,
  isSameAnswers,
  namedPreset,
  presetToUse,
  presetsOf,
} from '#queries/kept-answers.ts';
import { openFile } from '#sheets/open-file.ts';
import { askedPreset, AskedForError } from '../../src/cli/read-preset.ts';
import { targetFor } from './judge-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'siso-presets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mapped: Preset = {
  name: '',
  roles: [['dau moi gd', { kind: 'measure', key: { indicatorId: 'schools' } }]],
};

describe('a preset as a file', () => {
  it('comes back as it was', () => {
    const preset: Preset = {
      ...mapped,
      name: 'Biểu 01 – Trường',
      savedOn: '2025-06-20',
      form: 'don vi|nam hoc|dau moi gd',
      constants: { level: 'primary' },
      places: [['lao cai', 'lao-cai-city']],
      convention: 'vi',
      singleYear: 'starts',
      leftOut: ['ghi chu'],
      sharesArePercent: true,
    };
    expect(readPreset(JSON.stringify(preset))).toEqual(preset);
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"name":1}',
    '{"roles":[["a",{"kind":"no such role"}]]}',
    '{"roles":[["a",{"kind":"constructor"}]]}',
    '{"roles":[["a"]]}',
    '{"convention":"fr"}',
    '{"constants":{"level":"university"}}',
    '{"places":"x"}',
    '{"format":"siso-import-report/1"}',
    '{"__proto__":{"name":"x"},"toString":1}',
  ])('%s is none', (text) => {
    expect(readPreset(text)).toBeUndefined();
  });

  it('any JSON is read whole or not at all', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const preset = readPreset(text);
        if (preset) expect(readPreset(JSON.stringify(preset))).toEqual(preset);
      }),
    );
  });
});

describe('what is kept of answers', () => {
  it('never the year or the unit of the file, and what holds for the whole table only under a name', () => {
    const answers: Preset = {
      ...mapped,
      constants: { period: '2024-2025', areaId: 'bac-ha', level: 'primary' },
    };
    expect(lasting(answers, true).constants).toEqual({ level: 'primary' });
    expect(lasting(answers, false).constants).toBeUndefined();
    expect(answersToKeep(answers, 'f', '2025-06-20', [])).toEqual({
      ...mapped,
      form: 'f',
      savedOn: '2025-06-20',
    });
  });

  it('nothing when nothing was answered, or when a preset by name answers the same', () => {
    expect(answersToKeep({ name: '', roles: [] }, 'f', '2025-06-20', [])).toBeUndefined();
    const named = namedPreset(mapped, 'Biểu 01', 'f', '2025-06-20');
    expect(answersToKeep(mapped, 'f', '2025-06-21', [named])).toBeUndefined();
    expect(answersToKeep(mapped, 'g', '2025-06-21', [named])).toBeDefined();
    expect(hasAnswers({ name: 'x', savedOn: 'y', form: 'z' })).toBe(false);
  });
});

describe('presets of the same form', () => {
  const first = namedPreset(mapped, 'Một', 'f', '2025-06-20');
  const second = namedPreset({ ...mapped, convention: 'en' }, 'Hai', 'f', '2025-06-21');
  const level = namedPreset(
    { ...mapped, constants: { level: 'primary' } },
    'Ba',
    'f',
    '2025-06-22',
  );

  it('the one saved last is used, the others are offered', () => {
    expect(presetToUse([second, first], 'f')).toBe(second);
    expect(presetsOf([second, first], 'f')).toEqual([second, first]);
    expect(presetToUse([second, first], 'g')).toBeUndefined();
    expect(presetToUse([second, first], '')).toBeUndefined();
    expect(isSameAnswers(first, second)).toBe(false);
  });

  it('one that says of which level the whole table is waits for a click', () => {
    expect(presetToUse([level, first], 'f')).toBeUndefined();
    expect(presetsOf([level, first], 'f')).toContain(level);
  });
});

describe('the form of a file', () => {
  const formAndName = async (fileName: string, lines: readonly string[]) => {
    const opened = await openFile(fileName, new TextEncoder().encode(lines.join('\n')));
    const { vocabulary } = await targetFor('lao-cai');
    const [sheet] = opened.sheets;
    const mapping = sheet && proposeMapping(sheet, vocabulary, { name: '' });
    return {
      form: formOf(mapping ? [mapping] : []),
      name: proposedName(sheet, mapping, fileName, ['Bắc Hà']),
    };
  };
  const columns = ['Đơn vị;Số lớp 2023-2024', 'Huyện Bát Xát;12'];

  it('is the same next year and with other rows, and another with another column', async () => {
    const one = await formAndName('a.csv', columns);
    const next = await formAndName('b.csv', [
      'Tiêu đề dài của biểu;',
      'Đơn vị;Số lớp 2024-2025',
      'Huyện Bắc Hà;13',
    ]);
    const other = await formAndName('c.csv', ['Đơn vị;Số trường 2023-2024', 'Huyện Bát Xát;12']);
    expect(next.form).toBe(one.form);
    expect(other.form).not.toBe(one.form);
  });

  it.each([
    [
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO;',
      'Biểu 01. Trường, lớp, năm học 2023 - 2024;',
      'Biểu 01. Trường, lớp',
    ],
    [
      'PHÒNG GIÁO DỤC;',
      'BIỂU 02: TRƯỜNG THCS HUYỆN BẮC HÀ NĂM HỌC 2023-2024;',
      'Biểu 02: Trường THCS huyện Bắc Hà',
    ],
    ['UBND TỈNH LÀO CAI;', 'Quy mô trường lớp 2023-2024;', 'Quy mô trường lớp'],
    ['Năm học 2023-2024;', ';', 'so-lop'],
  ])('proposes a name without the year: %s %s', async (above, title, name) => {
    const found = await formAndName('so-lop.csv', [above, title, ...columns]);
    expect(found.name).toBe(name);
  });
});

describe('presets of the house and of the command line', () => {
  const data = join(folder, 'data');
  const preset = { ...mapped, name: 'Đầu mối', form: 'don vi|nam hoc|dau moi gd' };
  const write = (name: string, text: string) => {
    mkdirSync(join(data, 'presets'), { recursive: true });
    writeFileSync(join(data, 'presets', name), text);
  };

  it('are taken by name or by file, and one that is not there stops the import', async () => {
    write('dau-moi.json', JSON.stringify(preset));
    expect(await askedPreset('dau-moi', data)).toEqual(preset);
    expect(await askedPreset(join(data, 'presets/dau-moi.json'), data)).toEqual(preset);
    await expect(askedPreset('khac', data)).rejects.toThrow(AskedForError);
    await expect(askedPreset('khac', data)).rejects.toThrow('dau-moi');
  });

  it('are written for the page; a broken one stops the build', () => {
    write('dau-moi.json', JSON.stringify(preset));
    expect(writePresets(data, join(folder, 'dist'))).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'dist/presets.json'), 'utf8'))).toEqual([preset]);
    write('hong.json', JSON.stringify(mapped));
    expect(() => writePresets(data, join(folder, 'dist'))).toThrow('hong.json');
    rmSync(join(data, 'presets/hong.json'));
    expect(writePresets(join(folder, 'nothing'), join(folder, 'dist'))).toBe(0);
  });

  it('the command line reads by a preset and mends again what was mended before', () => {
    const file = join(folder, 'a.csv');
    writeFileSync(
      file,
      'Đơn vị;Năm học;Đầu mối GD\nTỉnh Lào Cai;2023-2024;6o0\nTỉnh Lào Cai;2022-2023;598\n',
    );
    const presetFile = join(folder, 'p.json');
    writeFileSync(presetFile, JSON.stringify(preset));
    const fixes = join(folder, 'f.json');
    const key = {
      areaId: 'lao-cai',
      period: '2023-2024',
      indicatorId: 'schools',
      level: '',
      category: '',
    };
    const record = { kind: 'cell', anchor: { kind: 'figure', key }, sheet: '', cell: 'C9' };
    const list = {
      format: 'siso-fixes/1',
      file: 'x.csv',
      savedOn: '2025-06-20',
      records: [{ ...record, from: '6o0', to: '600', means: '600' }],
    };
    writeFileSync(fixes, JSON.stringify(list));
    const run = (...options: readonly string[]) => {
      const args = ['src/cli/data-import.ts', file, '--package', 'lao-cai', '--json', ...options];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      return {
        status,
        stderr,
        report: stdout === '' ? undefined : (JSON.parse(stdout) as IntakeReport),
      };
    };
    const rules = ({ report }: ReturnType<typeof run>) => report?.problems.map(({ rule }) => rule);
    expect(rules(run())).toContain('indicator-unknown');
    expect(rules(run('--preset', presetFile))).toContain('number-not-read');
    const mended = run('--preset', presetFile, '--fixes', fixes);
    expect(mended.report?.values.map(({ cell, value }) => [cell, value])).toEqual([
      ['C2', 600],
      ['C3', 598],
    ]);
    expect(mended.stderr).toContain('SỬA LẠI C2: 6o0 -> 600');
    const gone = run('--preset', 'khong-co');
    expect(gone.status).toBe(2);
    expect(gone.stderr).toContain('khong-co');
  });
});
