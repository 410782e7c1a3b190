import { describe, expect, it } from 'vitest';
import { tinyDataset } from '#indicators/tiny-dataset.ts';
import { cellKinds, cellsOf, noCells, toCompleteness } from './completeness.ts';
import { toCompletenessGrid, toGridCell, toIndicatorCounts } from './completeness-grid.ts';

// Two indicators, the whole and two units, two years; written out by hand below.
const dataset = tinyDataset({
  rows: [
    { period: '2023-2024', value: 100 },
    { period: '2024-2025', value: 110 },
    { area: 'a', period: '2024-2025', value: 60, series: 'office-split' },
    { area: 'a', period: '2023-2024', value: 'not-collected' },
    { area: 'b', period: '2024-2025', value: 50 },
    { area: 'b', period: '2024-2025', level: 'primary', value: 'withheld' },
    { indicator: 'classes', period: '2024-2025', value: 4 },
    { area: 'b', indicator: 'classes', period: '2024-2025', value: 'nil' },
  ],
});
const completeness = toCompleteness(dataset, ['whole', 'a', 'b']);
const open = { indicatorId: '', period: '', publishedOnly: false };

/** Rows of a grid as a reader sees them. */
const drawn = (choices: Partial<typeof open>) => {
  const { columns, rows } = toCompletenessGrid(completeness, { ...open, ...choices });
  return [
    columns.join(' '),
    ...rows.map(
      ({ id, cells }) =>
        `${id}: ${cells.map((cell) => `${cell.state} ${cell.figures}${cell.isPartial ? ' partly' : ''}`).join(', ')}`,
    ),
  ];
};

describe('completeness', () => {
  it('counts every row once, by indicator, unit and period', () => {
    const rows = completeness.indicators.map((indicator) => [
      indicator.id,
      cellsOf(completeness, indicator).reduce(
        (sum, counts) => sum + counts.reduce((a, b) => a + b, 0),
        0,
      ),
    ]);
    expect(Object.fromEntries(rows)).toEqual({ pupils: 6, classes: 2 });
    expect(completeness.areaIds.slice(0, 3)).toEqual(['whole', 'a', 'b']);
  });

  it('sends few distinct counts in runs', () => {
    expect(completeness.counts[0]).toEqual(noCells);
    expect(completeness.counts.length).toBeLessThan(8);
    for (const indicator of completeness.indicators)
      expect(cellsOf(completeness, indicator)).toHaveLength(
        completeness.areaIds.length * completeness.periods.length,
      );
  });

  it('adds up by indicator and over all', () => {
    const { rows, total } = toIndicatorCounts(completeness, false);
    const kinds = (counts: readonly number[]) =>
      Object.fromEntries(cellKinds.flatMap((kind, i) => (counts[i] ? [[kind, counts[i]]] : [])));
    expect(rows.map(({ id, counts }) => [id, kinds(counts)])).toEqual([
      ['pupils', { published: 3, illustrative: 1, 'not-collected': 1, withheld: 1 }],
      ['classes', { published: 1, nil: 1 }],
    ]);
    expect(kinds(total)).toEqual({
      published: 4,
      illustrative: 1,
      nil: 1,
      'not-collected': 1,
      withheld: 1,
    });
    expect(kinds(toIndicatorCounts(completeness, true).total)['illustrative']).toBeUndefined();
  });
});

describe('the grid', () => {
  it('shows everything by unit and year', () => {
    expect(drawn({})).toEqual([
      '2023-2024 2024-2025',
      'whole: published 1, published 2',
      'a: not-collected 0, illustrative 1',
      'b: absent 0, published 1 partly',
    ]);
  });

  it('shows one indicator by unit and year', () => {
    expect(drawn({ indicatorId: 'classes' })).toEqual([
      '2024-2025',
      'whole: published 1',
      'b: nil 0',
    ]);
  });

  it('shows one year, the longer list down the page', () => {
    expect(drawn({ period: '2024-2025' })).toEqual([
      'pupils classes',
      'whole: published 1, published 1',
      'a: illustrative 1, absent 0',
      'b: published 1 partly, nil 0',
    ]);
  });

  it('leaves made-up figures out when asked', () => {
    expect(drawn({ period: '2024-2025', publishedOnly: true })).toEqual([
      'pupils classes',
      'whole: published 1, published 1',
      'b: published 1 partly, nil 0',
    ]);
  });

  it('falls back to everything for what the package does not have', () => {
    expect(drawn({ indicatorId: 'none', period: '1900-1901' })).toEqual(drawn({}));
  });

  it('names the most telling reason', () => {
    const counts = cellKinds.map((kind) => (kind === 'nil' || kind === 'suppressed' ? 1 : 0));
    expect(toGridCell(counts).state).toBe('suppressed');
    expect(toGridCell([1, 1, 0, 0, 0, 0, 0]).state).toBe('mixed');
    expect(toGridCell(noCells).state).toBe('absent');
  });
});

describe('what a new file does', () => {
  // The file adds classes of unit a, changes pupils of b, and removes the only figure of d: d is in no row any more.
  const changed = toCompleteness(
    dataset,
    ['whole', 'a', 'b', 'd'],
    [
      { kind: 'added', areaId: 'a', indicatorId: 'classes', period: '2024-2025' },
      { kind: 'changed', areaId: 'b', indicatorId: 'pupils', period: '2024-2025' },
      { kind: 'changed', areaId: 'b', indicatorId: 'pupils', period: '2024-2025' },
      { kind: 'removed', areaId: 'd', indicatorId: 'schools', period: '2024-2025' },
    ],
  );
  const signs = (choices: Partial<typeof open>) =>
    toCompletenessGrid(changed, { ...open, ...choices }).rows.map(
      ({ id, cells }) =>
        `${id}: ${cells.map(({ state, change }) => (change ? `${state} ${change.added}/${change.changed}/${change.removed}` : state)).join(', ')}`,
    );

  it('stands in the cell of its unit, indicator and period', () => {
    expect(signs({ period: '2024-2025' })).toEqual([
      'whole: published, published, absent',
      'a: illustrative, absent 1/0/0, absent',
      'b: published 0/2/0, nil, absent',
      'd: absent, absent, absent 0/0/1',
    ]);
    expect(signs({ indicatorId: 'pupils' })).toEqual([
      'whole: published, published',
      'a: not-collected, illustrative',
      'b: absent, published 0/2/0',
    ]);
  });

  it('adds up over all', () => {
    const { total } = toCompletenessGrid(changed, open);
    expect(total.slice(cellKinds.length)).toEqual([1, 2, 1]);
    expect(total.slice(0, cellKinds.length)).toEqual(
      toCompletenessGrid(completeness, open).total.slice(0, cellKinds.length),
    );
  });
});
