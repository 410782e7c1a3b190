import { describe, expect, it } from 'vitest';
import { languages } from '#domain/localized.ts';
import type { Problem } from './problem.ts';
import { problemText } from './problem-text.ts';
import { readPackage } from './read-package.ts';
import type { RuleId } from './rules.ts';
import type { Edit } from './tiny-package.ts';
import { append, memorySource, swap, tinyFiles } from './tiny-package.ts';

/** A change that breaks one rule, and the place where it must be told. */
interface Breach {
  readonly edits: Readonly<Record<string, Edit>>;
  readonly told: Pick<Problem, 'severity' | 'file'> & Partial<Problem>;
}

const breach = (
  severity: Problem['severity'],
  file: string,
  edit: Edit,
  told: Partial<Problem> = {},
): Breach => ({ edits: { [file]: edit }, told: { severity, file, ...told } });

const obs = 'observations.csv';
const split = 'observations-illustrative.csv';
const meta = 'datapackage.json';

/** Changes what the descriptor says of notes.csv. */
const editNotes =
  (change: object): Edit =>
  (text) =>
    JSON.stringify(
      JSON.parse(text, (_, value: unknown) => (isNotes(value) ? { ...value, ...change } : value)),
    );

const isNotes = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'path' in value && value.path === 'notes.csv';

const rest = ',,,final,,,,,so-2024,';
const observation = (
  severity: Problem['severity'],
  from: string,
  to: string,
  line: number,
  column = 'value',
) => breach(severity, obs, swap(from, to), { line, column });

/** One breach of every rule. A rule without one does not compile. */
const breaches: Readonly<
  Record<RuleId, Breach | 'in read-csv.test.ts' | 'in read-package.test.ts'>
> = {
  'file-not-found': breach('error', 'notes.csv', () => undefined, { line: 0 }),
  'file-unreadable': 'in read-package.test.ts',
  'file-empty': breach('error', 'notes.csv', () => ''),
  'html-instead-of-file': breach('error', 'notes.csv', () => '<!DOCTYPE html><p>404', { line: 1 }),
  'encoding-not-utf8': breach(
    'error',
    'notes.csv',
    // "note_id" and a line break, then byte 0xE9, which is "é" in windows-1258 and no UTF-8.
    () => new Uint8Array([0x6e, 0x0a, 0xe9, 0x0a]),
    { line: 2 },
  ),
  'encoding-utf16': breach('error', 'notes.csv', () => new Uint8Array([0xff, 0xfe, 0x6e, 0x00])),
  'replacement-character': breach('warning', 'notes.csv', swap('Không', 'Kh\uFFFDng'), { line: 2 }),
  'byte-order-mark': breach('note', 'notes.csv', (text) => `\uFEFF${text}`),
  'text-not-nfc': breach('note', 'notes.csv', (text) => text.normalize('NFD'), { line: 2 }),
  'file-cut-off': breach('error', 'notes.csv', (text) => text.slice(0, text.indexOf(',No')), {
    line: 2,
    params: { expected: 3, found: 2 },
  }),
  'byte-count': {
    edits: { [meta]: editNotes({ bytes: 61 }) },
    told: { severity: 'error', file: 'notes.csv', line: 0 },
  },
  'hash-count': {
    edits: { [meta]: editNotes({ hash: `sha256:${'0'.repeat(64)}` }) },
    told: { severity: 'error', file: 'notes.csv', line: 0 },
  },
  'hash-missing': {
    edits: { [meta]: editNotes({ hash: undefined }) },
    told: { severity: 'warning', file: 'notes.csv', line: 0 },
  },
  'json-broken': breach('error', 'indicators.json', (text) => text.slice(0, 500)),
  'json-invalid': breach('error', 'indicators.json', swap('"kind": "count"', '"kind": "number"'), {
    column: '0.kind',
    value: '"number"',
  }),
  'format-newer': breach('error', meta, swap('"format": 1', '"format": 2'), { value: '2' }),
  'path-unsafe': breach('error', meta, swap('"notes.csv"', '"../notes.csv"'), {
    value: '../notes.csv',
  }),
  'resource-twice': breach('error', meta, swap('"notes.csv"', '"areas.csv"'), {
    value: 'areas.csv',
  }),
  'resource-missing': breach('error', meta, swap('"name": "sources"', '"name": "quelle"'), {
    params: { name: 'sources' },
  }),
  'schema-missing': breach('error', meta, (text) =>
    JSON.stringify(JSON.parse(text), (key, value: unknown) =>
      key === 'schema' ? undefined : value,
    ),
  ),
  'meta-reference': breach('error', meta, swap('"rootArea": "tinh-a"', '"rootArea": "tinh-x"'), {
    column: 'siso.rootArea',
    value: 'tinh-x',
  }),
  'snapshot-draft': breach('note', meta, swap('"state": "published"', '"state": "draft"')),
  'header-wrong': breach('error', 'notes.csv', swap('note_id,text_vi,text_en', 'a,b,c'), {
    line: 1,
  }),
  'header-delimiter': breach('error', 'notes.csv', (text) => text.replaceAll(',', ';'), {
    line: 1,
    params: { delimiter: ';' },
  }),
  'header-blank': breach('error', 'notes.csv', swap('text_vi', ''), { params: { position: 2 } }),
  'header-duplicate': breach('error', 'notes.csv', swap('text_en', 'text_vi'), {
    column: 'text_vi',
  }),
  'column-missing': breach('error', 'notes.csv', swap('text_en', 'text_fr'), { column: 'text_en' }),
  'column-extra': breach('error', 'notes.csv', swap('text_en', 'text_fr'), { column: 'text_fr' }),
  'column-type': {
    edits: {
      [meta]: (text) => text.replace(/("name": "value",\s*"type": )"number"/g, '$1"string"'),
    },
    told: { severity: 'error', file: obs, line: 1, column: 'value' },
  },
  'row-blank': breach('warning', 'notes.csv', append(''), { line: 3 }),
  'cell-extra': breach('error', 'notes.csv', append('a,b,c,d'), { line: 3, value: 'd' }),
  'cell-missing': breach('error', 'notes.csv', append('a,b'), { line: 3 }),
  'cell-too-long': breach('error', 'notes.csv', append(`a,${'b'.repeat(32_768)},c`), {
    line: 3,
    column: 'text_vi',
  }),
  'rows-too-many': 'in read-csv.test.ts',
  'no-rows': breach('warning', 'crosswalk.csv', (text) => text.slice(0, text.indexOf('\n') + 1)),
  'quote-broken': breach('error', 'notes.csv', append('a,"b,c'), { line: 3 }),
  'cell-space': breach('warning', 'notes.csv', swap('khong-thu,', 'khong-thu ,'), {
    line: 2,
    column: 'note_id',
    value: 'khong-thu ',
  }),
  'number-format': observation('error', ',62.5,30', ',"62,5",30', 18),
  'type-error': observation('error', ',62.5,30', ',abc,30', 18),
  'constraint-required': breach(
    'error',
    obs,
    swap('tinh-a,2022-2023,pupils', ',2022-2023,pupils'),
    {
      line: 2,
      column: 'area_id',
    },
  ),
  'constraint-enum': breach('error', 'crosswalk.csv', swap('whole', 'all'), {
    line: 2,
    value: 'all',
  }),
  'constraint-minimum': breach('error', 'crosswalk.csv', swap(',1,', ',-1,'), { column: 'share' }),
  'constraint-maximum': breach('error', 'crosswalk.csv', swap(',1,', ',2,'), { column: 'share' }),
  'constraint-pattern': breach('error', 'areas.csv', swap(',09,', ',9,'), { line: 2, value: '9' }),
  'constraint-length': breach('error', 'areas.csv', swap(',Bắc,', `,${'B'.repeat(41)},`), {
    line: 3,
  }),
  'unique-error': breach('error', 'areas.csv', swap(',Cầu,', ',Bắc,'), { line: 4, value: 'Bắc' }),
  'primary-key': breach('error', 'notes.csv', append('khong-thu,a,b'), {
    line: 3,
    value: 'khong-thu',
    params: { firstLine: 2 },
  }),
  'foreign-key': breach('error', obs, swap('huyen-b,2023,', 'huyen-x,2023,'), {
    line: 30,
    column: 'area_id',
    value: 'huyen-x',
    params: { list: 'areas' },
  }),
  'value-or-missing': observation('error', ',final,not-collected', ',final,', 15, 'value, missing'),
  'period-format': observation('error', 'huyen-b,2023,', 'huyen-b,2023-2022,', 30, 'period'),
  'period-span': observation('error', 'tinh-a,2022-2023,', 'tinh-a,2022-2025,', 2, 'period'),
  'count-not-whole': breach('error', obs, swap(',950,', ',8.231,'), {
    line: 2,
    value: '8.231',
    params: { suggestion: '8231' },
  }),
  'status-step': observation('error', 'department,,,,3,', 'department,,,,4,', 30),
  'cell-twice': breach(
    'error',
    split,
    append(`tinh-a,2024-2025,pupils,department,,,,1000${rest}`),
    {
      line: 6,
      params: { firstFile: obs, firstLine: 4 },
    },
  ),
  'reference-date': observation('warning', '2022-09-30', '2024-09-30', 2, 'reference_date'),
  'area-abolished': breach(
    'error',
    obs,
    append(`huyen-b,2025-2026,schools,department,,,,30${rest}`),
    {
      line: 34,
      column: 'area_id',
      value: 'huyen-b',
    },
  ),
  'area-not-in-force': observation(
    'warning',
    'tinh-a,2022-2023,pupils',
    'tinh-moi-2025-07,2022-2023,pupils',
    2,
    'area_id',
  ),
  'denominator-zero': observation('error', ',62.5,30,48', ',62.5,30,0', 18, 'denominator'),
  'numerator-over-denominator': observation('error', ',62.5,30,48', ',62.5,48,30', 18, 'numerator'),
  'ratio-parts': breach('warning', obs, swap(',62.5,30,48', ',62.6,30,48'), {
    line: 18,
    // 30/48 = 62,5 exactly, 0,1 away from 62,6.
    params: { numerator: 30, denominator: 48, computed: '62.5' },
  }),
  'percent-range': observation('error', ',62.5,30,48', ',162.5,,', 18),
  'percent-over-100': observation('warning', ',98.5,', ',101.5,', 19),
  'plausible-range': observation('warning', ',25,1000,40', ',60,,', 12),
  'levels-total': breach('warning', obs, swap('primary,,,400', 'primary,,,401'), {
    line: 4,
    // 200 + 401 + 250 + 120 + 30
    params: {
      indicator: 'pupils',
      area: 'tinh-a',
      period: '2024-2025',
      level: '',
      sum: 1001,
      total: 1000,
      parts: 5,
    },
  }),
  'fields-total': observation('error', 'law,40', 'law,41', 23),
  'units-total': breach('error', split, swap(',600,', ',601,'), { line: 2 }),
  'units-missing': breach(
    'error',
    split,
    swap('huyen-c,2024-2025,pupils,', 'tinh-moi-2025-07,2024-2025,pupils,'),
    {
      params: { indicator: 'pupils', period: '2024-2025', units: 'huyen-c' },
    },
  ),
  'part-over-whole': observation(
    'error',
    'pupils-female,department,,,,480',
    'pupils-female,department,,,,1001',
    10,
  ),
  'crosswalk-shares': breach(
    'error',
    'crosswalk.csv',
    append('tinh-a,huyen-b,part,0.2,2025-07-01,so-2024'),
    { line: 3, column: 'share', value: '0.2', params: { unit: 'tinh-a (2025-07-01)', sum: 1.2 } },
  ),
  'shares-total': observation('warning', ',70.9,', ',60.9,', 20),
  'published-ratio': breach('warning', 'published.csv', swap('62.5,%,30,48', '72.2,%,586,594'), {
    line: 2,
    value: '72.2',
    params: {
      computed: '98.7',
      numerator: '586',
      denominator: '594',
      readings: '429/594; 423/586; 586/812',
    },
  }),
  'sources-differ': breach(
    'warning',
    'published.csv',
    swap('1000,học sinh,,,0,bao', '1001,học sinh,,,0,bao'),
    {
      line: 4,
      value: '1001',
    },
  ),
  'yearly-jump': observation('note', ',980,', ',700,', 4),
  'year-gap': breach('note', obs, swap('tinh-a,2023-2024,pupils', 'huyen-b,2023-2024,pupils'), {
    line: 2,
    column: 'period',
    value: '2023-2024',
  }),
};

const planted = Object.entries(breaches).flatMap(([rule, entry]) =>
  typeof entry === 'string' ? [] : [{ rule, ...entry }],
);

describe('rules', () => {
  it.each(planted)('$rule is told with its place, in words', async ({ rule, edits, told }) => {
    const { problems } = await readPackage(memorySource(tinyFiles(edits)));
    const found = problems.find((problem) => problem.rule === rule && problem.file === told.file);
    if (!found) throw new Error(`not told: ${rule} in ${JSON.stringify(problems)}`);
    expect(found).toMatchObject(told);
    for (const language of languages) {
      const { what, cure } = problemText(found, language);
      expect(Math.min(what.length, cure.length)).toBeGreaterThan(6);
      expect(`${what} ${cure}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
