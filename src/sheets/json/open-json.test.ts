import { describe, expect, it } from 'vitest';
import { openFile } from '#sheets/open-file.ts';
import { cellText } from '#sheets/sheet.ts';

const open = (text: string) => openFile('a.json', new TextEncoder().encode(text));
const rowsOf = async (text: string) =>
  (await open(text)).sheets[0]?.rows.map(({ cells }) => cells.map(cellText));
const rulesOf = async (text: string) => (await open(text)).faults.map(({ rule }) => rule);

describe('openJson', () => {
  it('reads records with the union of their keys, numbers as written', async () => {
    const file = await open(
      '[{"đơn vị":"Bát Xát","tỷ lệ":72.20,"ok":true,"x":null},{"mới":{"a":[1, 2]},"đơn vị":"Sa Pa","tỷ lệ":1e3}]',
    );
    expect(file).toMatchObject({ format: 'json', encoding: 'UTF-8', faults: [] });
    expect(file.sheets[0]?.rows).toEqual([
      { number: 0, cells: ['đơn vị', 'tỷ lệ', 'ok', 'x', 'mới'] },
      {
        number: 1,
        cells: ['Bát Xát', { kind: 'number', value: 72.2, text: '72.20', format: '' }, 'TRUE', ''],
      },
      {
        number: 2,
        cells: [
          'Sa Pa',
          { kind: 'number', value: 1000, text: '1e3', format: '' },
          '',
          '',
          '{"a":[1, 2]}',
        ],
      },
    ]);
  });

  it('takes the only list of records inside an object', async () => {
    expect(await rowsOf('{"note":"x","data":[{"a":1}]}')).toEqual([['a'], ['1']]);
    expect(await rulesOf('{"one":[{"a":1}],"two":[{"a":1}]}')).toEqual(['json-not-a-table']);
  });

  it('takes __proto__ and constructor as keys like any other', async () => {
    expect(await rowsOf('[{"__proto__":1,"constructor":2,"toString":3}]')).toEqual([
      ['__proto__', 'constructor', 'toString'],
      ['1', '2', '3'],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ['json-key-twice', '[{"a":1,\n"a":2}]'],
    ['json-broken', '[{"a":1},]'],
    ['json-broken', '[{"a":1}'],
    ['json-broken', '[{"a":1}] x'],
    ['json-broken', '[{"a":1}] // x'],
    ['json-broken', '{a:1}'],
    ['json-broken', '[{"a":01}]'],
    ['json-too-deep', '['.repeat(10_000)],
    ['json-too-deep', `[${'{"a":'.repeat(64)}1${'}'.repeat(64)}]`],
    ['json-not-a-table', '[1,2]'],
    ['json-not-a-table', '{}'],
    ['json-not-a-table', '[]'],
    ['json-not-a-table', '{"name":"x","resources":[{"name":"a","path":"a.csv"}]}'],
    ['json-not-a-table', '{"type":"FeatureCollection","features":[{"type":"Feature"}]}'],
  ])('refuses with %s: %.40s', async (rule, text) => {
    expect(await rulesOf(text)).toEqual([rule]);
  });

  it('names the key given twice and the line', async () => {
    const { faults } = await open('[{"a":1,\n"a":2}]');
    expect(faults).toMatchObject([{ row: 2, params: { key: 'a' } }]);
  });

  it('reads a bracket at the beginning of a table as a table', async () => {
    const file = await openFile('a.csv', new TextEncoder().encode('[Bảng 1] Trường,Lớp\n1,2\n'));
    expect(file.format).toBe('csv');
  });

  it('bounds columns and the cells that gaps cost', async () => {
    const wide = Array.from({ length: 8000 }, (_, at) => `{"k${at}":1}`).join(',');
    expect(await rulesOf(`[${wide}]`)).toEqual(['sheet-too-large']);
    const keys = Array.from({ length: 16_385 }, (_, at) => `"k${at}":1`).join(',');
    expect(await rulesOf(`[{${keys}}]`)).toEqual(['columns-too-many']);
  });

  it('finds letters lost and zero bytes inside strings', async () => {
    expect(await rulesOf('[{"a":"Huy?n"},{"a":"x\\u0000"}]')).toEqual([
      'letters-lost',
      'zero-byte',
    ]);
  });
});

describe('readJsonStat', () => {
  const dataset = (more: Record<string, unknown> = {}) => ({
    version: '2.0',
    class: 'dataset',
    id: ['area', 'year'],
    size: [2, 2],
    dimension: {
      area: {
        label: 'Huyện',
        category: { index: { '082': 0, '080': 1 }, label: { '082': 'Bát Xát', '080': 'Lào Cai' } },
      },
      year: { category: { index: ['2022', '2023'] } },
    },
    value: [1.5, 2, null, 4],
    ...more,
  });

  it('reads a dataset as a long sheet, codes beside labels where they differ', async () => {
    const text = JSON.stringify(dataset({ status: { 2: 'm' } }));
    const file = await open(text);
    expect(file).toMatchObject({ format: 'json-stat', faults: [] });
    expect(await rowsOf(text)).toEqual([
      ['Huyện', 'area_code', 'year', 'value', 'status'],
      ['Bát Xát', '082', '2022', '1.5', ''],
      ['Bát Xát', '082', '2023', '2', ''],
      ['Lào Cai', '080', '2022', '', 'm'],
      ['Lào Cai', '080', '2023', '4', ''],
    ]);
  });

  it('reads values given by their place', async () => {
    expect((await rowsOf(JSON.stringify(dataset({ value: { 3: 7 } }))))?.at(-1)?.at(-1)).toBe('7');
  });

  it.each([
    ['too few values', { value: [1] }],
    ['a value out of place', { value: { 9: 1 } }],
    ['a size that does not fit', { size: [2, 3] }],
    ['a huge size', { size: [1e9, 1e9] }],
    ['a dimension named twice', { id: ['area', 'area'] }],
    ['an unknown dimension', { id: ['area', 'x'] }],
    ['no dimensions', { id: 5 }],
    ['a label that is none', { dimension: { area: { category: { label: 5 } } } }],
  ])('refuses %s', async (_, more) => {
    expect(await rulesOf(JSON.stringify(dataset(more)))).toEqual(['json-broken']);
  });

  it('refuses a category named __proto__', async () => {
    const text =
      '{"class":"dataset","id":["a"],"size":[1],"dimension":{"a":{"category":{"index":{"__proto__":0}}}},"value":[1]}';
    expect(await rulesOf(text)).toEqual(['json-broken']);
  });
});
