import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeskState } from '#intake/desk-state.ts';
import { readFixList, toFixList } from '#intake/fix-list.ts';
import type { FixRecord } from '#intake/fix-list.ts';
import { applyFixes } from '#intake/fixes.ts';
import type { CellFix } from '#intake/fixes.ts';
import type { PlannedFix } from '#intake/plan-fixes.ts';
import { planFixes, withPlan } from '#intake/plan-fixes.ts';
import { recordFixes } from '#intake/record-fixes.ts';
import type { Acceptance } from '#intake/take-in.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { cellText } from '#sheets/sheet.ts';
import { targetFor } from './judge-corpus.ts';

const untouched: DeskState = { preset: { name: '' }, fixes: [], accepted: [] };

const header = 'TT;Đơn vị;Số trường;Số lớp;Số học sinh';
/** The first version: a number with a letter, an empty cell, a misspelt name, a total that is one too small. */
const first = [
  'BIỂU 01. TIỂU HỌC NĂM HỌC 2023 - 2024;;;;',
  header,
  '1;Thành phố Lào Cai;21;372;12.943',
  '2;Huyện Bát Xát;22;;9.789',
  '3;Huyện Mường Khương;17;358;8.3b5',
  '4;Huyện Bắc Hạ;19;362;8.453',
  ';Tổng cộng;78;…;…',
];

const open = (lines: readonly string[]) =>
  openFile('a.csv', new TextEncoder().encode(`${lines.join('\n')}\n`));

const at = (row: number, column: number, from: string, to: string): CellFix => ({
  sheet: '',
  row,
  column,
  from,
  to,
});

const mends = [
  at(5, 4, '8.3b5', '8.365'),
  at(4, 3, '', '…'),
  at(6, 1, 'Huyện Bắc Hạ', 'Huyện Bắc Hà'),
];
/** 21 + 22 + 17 + 19 = 79, and 78 is printed. */
const kept: Acceptance = {
  rule: 'total-mismatch',
  sheet: '',
  cell: 'C7',
  value: '78',
  reason: 'Phòng in thiếu một trường mới',
  by: '',
};
const done: DeskState = { ...untouched, fixes: mends, accepted: [kept] };

async function recorded(lines = first, state = done): Promise<FixRecord[]> {
  return recordFixes(await open(lines), await targetFor('lao-cai'), state);
}

async function planOn(lines: readonly string[], records: readonly FixRecord[], state = untouched) {
  const opened = await open(lines);
  const plan = planFixes(opened, await targetFor('lao-cai'), state, records);
  return { opened, plan, next: withPlan(state, plan) };
}

const statuses = (items: readonly PlannedFix[]): string[] =>
  items.map(({ status, cell }) => `${status} ${cell}`.trim());

describe('what was mended is recorded by what it names', () => {
  it('a figure by unit, indicator, period and level; a name by its column; a reason by its rule', async () => {
    const records = await recorded();
    expect(records.map(({ anchor }) => anchor)).toEqual([
      {
        kind: 'figure',
        key: {
          areaId: 'muong-khuong',
          period: '2023-2024',
          indicatorId: 'pupils',
          level: 'primary',
          category: '',
        },
      },
      {
        kind: 'figure',
        key: {
          areaId: 'bat-xat',
          period: '2023-2024',
          indicatorId: 'classes',
          level: 'primary',
          category: '',
        },
      },
      { kind: 'words', header: 'don vi', row: '', rowAfter: '', times: 1 },
      expect.objectContaining({ kind: 'words', row: 'tong cong' }),
    ]);
    expect(records[0]).toMatchObject({ from: '8.3b5', to: '8.365', means: '8365' });
    expect(records[1]).toMatchObject({ from: '', to: '…', means: 'not-collected' });
  });

  it('several changes of a cell are one, and one that was taken back is none', async () => {
    const twice = [at(5, 4, '8.3b5', '8.3'), at(5, 4, '8.3', '8.365')];
    const back = [at(3, 2, '21', '22'), at(3, 2, '22', '21')];
    const records = await recorded(first, { ...untouched, fixes: [...twice, ...back] });
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ from: '8.3b5', to: '8.365' });
  });

  it('as a file it comes back as it was; another file is none', async () => {
    const list = toFixList(await recorded(), 'a.csv', '2025-06-20');
    expect(readFixList(JSON.stringify(list))).toEqual(list);
    expect(readFixList(JSON.stringify({ preset: {}, mended: list }))).toEqual(list);
    for (const other of [
      '',
      '[]',
      '{}',
      '{"format":"siso-fixes/1"}',
      '{"format":"siso-fixes/1","records":[{}]}',
    ])
      expect(readFixList(other)).toBeUndefined();
  });
});

describe('the next version of the file', () => {
  it('the same file: everything applies', async () => {
    const { plan, opened, next } = await planOn(first, await recorded());
    expect(statuses(plan.items)).toEqual(['applies E5', 'applies D4', 'applies B6', 'applies C7']);
    const intake = takeIn(
      applyFixes(opened, next.fixes),
      await targetFor('lao-cai'),
      next.preset,
      next.accepted,
    );
    expect(intake.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('rows moved and a column came in: found by what they name, never by address', async () => {
    const moved = [
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO;;;;;',
      first[0] as string,
      'TT;Đơn vị;Số lớp;Ghi chú;Số học sinh;Số trường',
      '1;Huyện Bắc Hạ;362;;8.453;19',
      '2;Huyện Mường Khương;358;;8.3b5;17',
      '3;Thành phố Lào Cai;372;;12.943;21',
      '4;Huyện Bát Xát;;;9.789;22',
      ';Tổng cộng;…;;…;78',
    ];
    const { plan, opened, next } = await planOn(moved, await recorded());
    expect(statuses(plan.items)).toEqual(['applies E5', 'applies C7', 'applies B4', 'applies F8']);
    const mended = applyFixes(opened, next.fixes).sheets[0]?.rows ?? [];
    expect(mended.map(({ cells }) => cells.map(cellText).join(';'))).toContain(
      '2;Huyện Mường Khương;358;;8.365;17',
    );
  });

  it('a value that changed, one that is mended, and a row that is gone are told and left alone', async () => {
    const next = [
      first[0] as string,
      header,
      '1;Thành phố Lào Cai;21;372;12.943',
      '2;Huyện Bát Xát;22;412;9.789',
      '3;Huyện Mường Khương;17;358;8.365',
      ';Tổng cộng;60;…;…',
    ];
    const { plan } = await planOn(next, await recorded());
    expect(statuses(plan.items)).toEqual(['mended E5', 'changed D4', 'gone', 'gone']);
    expect(plan.items[1]?.found).toBe('412');
    expect(plan.fixes).toEqual([]);
    expect(plan.accepted).toEqual([]);
  });

  it('a reason does not hold for another sum', async () => {
    const next = first.map((line) => line.replace('Lào Cai;21;', 'Lào Cai;25;'));
    const { plan } = await planOn(next, await recorded());
    expect(statuses(plan.items).at(-1)).toBe('changed C7');
    expect(plan.accepted).toEqual([]);
  });

  it('the file of the next school year has none of these figures', async () => {
    const next = first.map((line) => line.replace('2023 - 2024', '2024 - 2025'));
    const { plan } = await planOn(next, (await recorded()).slice(0, 2));
    expect(statuses(plan.items)).toEqual(['gone', 'gone']);
  });

  it('of two rows that could be meant neither is taken', async () => {
    const records = (await recorded()).slice(2, 3);
    const next = [...first.slice(0, 6), '5;Huyện Bắc Hạ;1;2;3', first[6] as string];
    const moved = [next[0] as string, ';;;;', ...next.slice(1)];
    expect(statuses((await planOn(moved, records)).plan.items)).toEqual(['unclear']);
  });

  it('a header that was mended is found by its text, and its figures after it', async () => {
    const odd = first.map((line) => line.replace('Số học sinh', 'Sỹ số các em'));
    const state = {
      ...untouched,
      fixes: [at(2, 4, 'Sỹ số các em', 'Số học sinh'), at(5, 4, '8.3b5', '8.365')],
    };
    const records = await recorded(odd, state);
    const moved = ['PHÒNG GIÁO DỤC;;;;', ...odd];
    const { plan } = await planOn(moved, records);
    expect(statuses(plan.items)).toEqual(['applies E3', 'applies E6']);
  });

  it('one of two like headers is not guessed', async () => {
    const odd = first.map((line) => line.replace('Số học sinh', 'Số lớp'));
    const records = await recorded(odd, {
      ...untouched,
      fixes: [at(2, 4, 'Số lớp', 'Số học sinh')],
    });
    const same = await planOn(odd, records);
    expect(statuses(same.plan.items)).toEqual(['applies E2']);
    expect(statuses((await planOn(odd, records, same.next)).plan.items)).toEqual(['mended E2']);
    expect(statuses((await planOn(['PHÒNG GIÁO DỤC;;;;', ...odd], records)).plan.items)).toEqual([
      'unclear',
    ]);
  });
});

describe('properties', () => {
  const rowNumbers = [2, 3, 4, 5];
  const versions = fc.record({
    order: fc.shuffledSubarray(rowNumbers, { minLength: 1 }),
    above: fc.integer({ min: 0, max: 3 }),
    changed: fc.subarray(rowNumbers),
    hasTotal: fc.boolean(),
  });

  it('applying again twice is applying once, and writes only where the old text stands', async () => {
    const records = await recorded();
    await fc.assert(
      fc.asyncProperty(versions, async ({ order, above, changed, hasTotal }) => {
        const lines = [
          ...Array.from({ length: above }, () => 'PHÒNG GIÁO DỤC;;;;'),
          first[0] as string,
          header,
          ...order.map((i) => {
            const line = first[i] as string;
            return changed.includes(i) ? line.replace(/;[^;]*$/, ';7.001') : line;
          }),
          ...(hasTotal ? [first[6] as string] : []),
        ];
        const once = await planOn(lines, records);
        const texts = new Map(
          once.opened.sheets[0]?.rows.flatMap(({ number, cells }) =>
            cells.map((cell, column) => [`${number},${column}`, cellText(cell)] as const),
          ),
        );
        for (const fix of once.plan.fixes)
          expect(texts.get(`${fix.row},${fix.column}`) ?? '').toBe(fix.from);
        const twice = await planOn(lines, records, once.next);
        expect(twice.next).toEqual(once.next);
        expect(twice.plan.items.some(({ status }) => status === 'applies')).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
