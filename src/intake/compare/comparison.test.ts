import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyName } from '#intake/intake-cell.ts';
import { onlyPublished } from '#intake/published-rows.ts';
import type { Unstated } from './compare-cells.ts';
import { droppedOf } from './compare-cells.ts';
import type { ComparedTarget } from './comparison.ts';
import { compareWithPublished } from './comparison.ts';
import { reportComparison } from './report-comparison.ts';
import { rowsAfter } from './rows-after.ts';
import type { TinyCell } from './tiny-file.ts';
import { tinyCell, tinyTarget } from './tiny-file.ts';

// Pupils and classes of the whole and three of its four units; 1000 = 100 + 200 + 300 + what nobody printed for d.
const target = tinyTarget([
  { value: 1000 },
  { area: 'a', value: 100 },
  { area: 'b', value: 200 },
  { area: 'c', value: 300 },
  { area: 'd', value: 55, series: 'office-split' },
  { area: 'd', value: 7, series: 'ministry' },
  { area: 'a', period: '2023-2024', value: 90 },
  { area: 'a', value: 20, level: 'primary' },
  { indicator: 'classes', value: 40 },
  { indicator: 'classes', area: 'a', value: 4 },
  { indicator: 'classes', area: 'b', value: 8 },
  { indicator: 'classes', area: 'c', value: 12 },
]);
const file: readonly TinyCell[] = [
  { area: 'a', value: 100 },
  { area: 'b', value: 210 },
  { area: 'c', value: 'not-collected' },
  { area: 'd', value: 50 },
  { indicator: 'classes', area: 'a', value: 4 },
  { indicator: 'classes', area: 'd', value: 2 },
];
const report = (cells: readonly TinyCell[], unstated: Unstated = 'keep', to = target) =>
  reportComparison(to, compareWithPublished(to, cells.map(tinyCell), unstated));
const cellLines = (found: ReturnType<typeof report>) =>
  found.cells.map(
    ({ state, indicator, area, period, before, after, difference, percent }) =>
      `${state} ${indicator} ${area} ${period}: ${before?.value ?? before?.missing} > ${after ? (after.value ?? after.missing) : 'nothing'}, ${difference} ${percent}`,
  );
const figureLines = (found: ReturnType<typeof report>) =>
  found.figures.map(
    ({ origin, indicator, level, area, before, after, difference, coverage }) =>
      `${origin} ${indicator}${level} ${area}: ${before.value} > ${after?.value ?? after?.missing}, ${difference}${coverage ? `, ${coverage.before} > ${coverage.after} of ${coverage.asked}` : ''}`,
  );

describe('a file beside the published figures', () => {
  it('tells every state, by hand', () => {
    const found = report(file);
    expect(cellLines(found)).toEqual([
      'changed pupils b 2024-2025: 200 > 210, 10 5',
      'removed pupils c 2024-2025: 300 > not-collected, null null',
      'added pupils d 2024-2025: undefined > 50, null null',
      'added classes d 2024-2025: undefined > 2, null null',
      'kept classes b 2024-2025: 8 > nothing, null null',
      'kept classes c 2024-2025: 12 > nothing, null null',
    ]);
    expect(found.counts).toMatchObject({
      added: 2,
      changed: 1,
      unchanged: 2,
      removed: 1,
      kept: 2,
      madeUpDropped: 1,
    });
    expect(found.byIndicator).toEqual([
      { indicator: 'pupils', added: 1, changed: 1, unchanged: 1, removed: 1, kept: 0 },
      { indicator: 'classes', added: 1, changed: 0, unchanged: 1, removed: 0, kept: 2 },
    ]);
    expect(found.byArea.find(({ area }) => area === 'c')).toEqual({
      area: 'c',
      added: 0,
      changed: 0,
      unchanged: 0,
      removed: 1,
      kept: 1,
    });
  });

  it('tells the ratios and totals that follow', () => {
    expect(figureLines(report(file))).toEqual([
      // 100 + 200 + 300 becomes 100 + 210 + 50
      'sum-of-areas pupils sum-of-units: 600 > 360, -240, 3 > 3 of 4',
      // 200/8 becomes 210/8
      'ratio class-size b: 25 > 26.25, 1.25',
      // 600/24 becomes (100 + 210 + 50)/(4 + 8 + 2)
      'sum-of-areas class-size sum-of-units: 25 > 25.714285714285715, 0.714285714286, 3 > 3 of 4',
      'ratio class-size c: 25 > not-collected, null',
      'sum-of-areas classes sum-of-units: 24 > 26, 2, 3 > 4 of 4',
    ]);
  });

  it('drops what the file does not have only when told so', () => {
    const found = report(file, 'drop');
    expect(found.counts).toMatchObject({ removed: 3, kept: 0 });
    expect(figureLines(found)).toContain(
      'sum-of-areas classes sum-of-units: 24 > 6, -18, 3 > 2 of 4',
    );
    expect(figureLines(found)).toContain('ratio class-size b: 25 > not-collected, null');
  });

  it('removes nothing that the file does not cover', () => {
    const away: readonly TinyCell[] = [
      { area: 'a', indicator: 'schools', value: 3 }, // another indicator
      { area: 'a', period: '2022-2023', value: 3 }, // another year
      { area: 'b', level: 'preschool', value: 3 }, // another level
      { area: 'whole', value: 1000 }, // another tier: the units' figures are not its business
      { area: 'b', indicator: 'classes', value: 8 }, // the form of one unit alone
    ];
    expect(report(away, 'drop').counts).toMatchObject({ added: 3, unchanged: 2, removed: 0 });
    // Two units are a list: the third and the whole are not told alike.
    const list: readonly TinyCell[] = [
      { area: 'a', value: 100 },
      { area: 'b', value: 200 },
    ];
    expect(cellLines(report(list, 'drop'))).toEqual([
      'removed pupils c 2024-2025: 300 > nothing, null null',
    ]);
    // A unit that a listed one came from is not missing.
    const { context } = target;
    const areas = context.areas.map((area) =>
      area.id === 'a' ? { ...area, predecessorIds: ['c'] } : area,
    );
    const merged = { ...target, context: { ...context, areas } };
    expect(report(list, 'drop', merged).counts).toMatchObject({ unchanged: 2, removed: 0 });
    // Another way of counting: the ministry's figure of unit d is not the office's.
    expect(report([{ area: 'd', value: 7 }]).counts).toMatchObject({ added: 1, unchanged: 0 });
  });

  it('tells a headline figure that moves, and one that shows another year', () => {
    const moved = report([{ area: 'whole', value: 1010 }]);
    expect(moved.counts.headlines).toBe(1);
    expect(moved.headlines).toMatchObject([
      { indicator: 'pupils', isMoved: true, before: { value: 1000 }, after: { value: 1010 } },
    ]);
    expect(moved.headlines[0]).toMatchObject({ difference: 10, percent: 1 });
    expect(report(file).headlines).toMatchObject([{ isMoved: false, difference: 0 }]);
  });

  it('gives percent for counts from 30 on and points for percentages', () => {
    const rates = tinyTarget([
      { area: 'a', value: 29 },
      { area: 'b', value: 30 },
      { area: 'a', indicator: 'solid-rate', value: 68.2 },
    ]);
    const cells = [
      { area: 'a', value: 32 },
      { area: 'b', value: 33 },
      { area: 'a', indicator: 'solid-rate', value: 72.2 },
    ];
    expect(cellLines(report(cells, 'keep', rates))).toEqual([
      'changed pupils a 2024-2025: 29 > 32, 3 null',
      'changed pupils b 2024-2025: 30 > 33, 3 10',
      'changed solid-rate a 2024-2025: 68.2 > 72.2, 4 null',
    ]);
  });

  it('sees other parts behind the same rate', () => {
    const rate = { area: 'a', indicator: 'standard-rate', value: 50 } as const;
    const rates = tinyTarget([{ ...rate, parts: [5, 10] }]);
    expect(report([{ ...rate, parts: [6, 12] }], 'keep', rates).counts.changed).toBe(1);
    expect(report([{ ...rate, parts: [5, 10] }], 'keep', rates).counts.unchanged).toBe(1);
  });

  it('tells a figure that was computed so far and is printed by the file', () => {
    const found = report([{ area: 'a', indicator: 'class-size', value: 26 }]);
    expect(found.counts).toMatchObject({ added: 1, changed: 0 });
    expect(figureLines(found)).toContain('ratio class-size a: 25 > 26, 1');
  });
});

describe('whatever the file', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 40 }),
    fc.constantFrom('nil', 'not-collected', 'suppressed'),
  );
  const key = fc.record({
    area: fc.constantFrom('whole', 'a', 'b', 'c', 'd'),
    period: fc.constantFrom('2023-2024', '2024-2025'),
    indicator: fc.constantFrom('pupils', 'classes'),
    level: fc.constantFrom('', 'primary'),
  });
  const rows = fc.uniqueArray(fc.tuple(key, value), {
    selector: ([found]) => JSON.stringify(found),
    maxLength: 30,
  });
  const toCells = (list: readonly (readonly [object, unknown])[]) =>
    list.map(([found, n]) => ({ ...found, value: n }) as TinyCell);
  const choice = fc.constantFrom<Unstated>('keep', 'drop');

  it('every cell of the file is in one state, and every published figure is accounted for', () => {
    fc.assert(
      fc.property(rows, rows, choice, (before, after, unstated) => {
        const own = tinyTarget(toCells(before));
        const cells = toCells(after).map(tinyCell);
        const found = compareWithPublished(own, cells, unstated);
        const stated = found.cells.filter((cell) => cell.after !== undefined);
        expect(stated).toHaveLength(cells.length);
        const { added, changed, unchanged } = found.counts;
        const emptied = stated.filter(({ state }) => state === 'removed').length;
        expect(added + changed + unchanged + emptied).toBe(cells.length);
        // What the package would have is what it had, and what is added, without what goes.
        const figures = (list: readonly { readonly value: { readonly kind: string } }[]) =>
          list.filter((row) => row.value.kind === 'reported').length;
        const next = rowsAfter(own, cells, droppedOf(found.cells)).rows;
        const gained = stated.filter(
          (cell) => cell.after?.value.kind === 'reported' && cell.before?.value.kind !== 'reported',
        ).length;
        expect(figures(next)).toBe(figures(own.published) + gained - found.counts.removed);
      }),
    );
  });

  it('the same file again changes nothing', () => {
    fc.assert(
      fc.property(rows, rows, choice, (before, after, unstated) => {
        const own = tinyTarget(toCells(before));
        const cells = toCells(after).map(tinyCell);
        const first = compareWithPublished(own, cells, unstated);
        const { rows: known } = rowsAfter(own, cells, droppedOf(first.cells));
        const published = onlyPublished(own.context, known);
        const next: ComparedTarget = { ...own, known, published };
        const again = compareWithPublished(next, cells, unstated);
        expect(again.counts).toMatchObject({ added: 0, changed: 0, removed: 0 });
        expect(again.counts.unchanged).toBe(cells.length);
        expect(again.counts.kept).toBe(first.counts.kept);
        expect(again.figures).toEqual([]);
        expect(new Set(known.map(keyName)).size).toBe(known.length);
      }),
    );
  });
});
