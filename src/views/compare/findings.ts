import type { Change } from '#indicators/change.ts';
import { roundHalfAway } from '#lib/decimal.ts';
import type { SeriesEvent } from '#domain/package-context.ts';
import { changeOf } from './change-of.ts';
import type { NoMeasure } from './comparable.ts';
import { eventsBetween, noComparison } from './comparable.ts';
import type { ComparedRow, Comparison } from './comparison.ts';
import type { FigureKind } from './figure-kinds.ts';
import type { MeasuredCell } from './measure.ts';
import { ranksAt } from './ranks.ts';
import { stripAt } from './strip-view.ts';

/** Something worth saying about a comparison; words and links are made from it. */
export type Finding =
  | {
      readonly kind: 'range';
      readonly high: ComparedRow;
      readonly low: ComparedRow;
      readonly highCell: MeasuredCell;
      readonly lowCell: MeasuredCell;
    }
  | { readonly kind: 'equal'; readonly cell: MeasuredCell; readonly count: number }
  | { readonly kind: 'level'; readonly row: ComparedRow; readonly cell: MeasuredCell }
  | {
      readonly kind: 'change';
      readonly row: ComparedRow;
      readonly from: MeasuredCell;
      readonly to: MeasuredCell;
      readonly change: Change;
      /** 'root' for the whole, 'up' and 'down' for the units that rose and fell most. */
      readonly role: 'root' | 'up' | 'down';
    }
  | {
      readonly kind: 'directions';
      readonly rose: readonly ComparedRow[];
      readonly fell: readonly ComparedRow[];
      readonly stayed: readonly ComparedRow[];
      readonly from: string;
    }
  | {
      readonly kind: 'turn';
      readonly row: ComparedRow;
      readonly shape: 'peak' | 'trough';
      readonly at: MeasuredCell;
      readonly to: MeasuredCell;
      readonly change: Change;
    }
  | {
      readonly kind: 'outlier';
      readonly row: ComparedRow;
      readonly cell: MeasuredCell;
      readonly outside: 'high' | 'low';
      readonly median: number;
    }
  | {
      readonly kind: 'places';
      readonly row: ComparedRow;
      readonly from: number;
      readonly to: number;
      readonly since: string;
    }
  | {
      readonly kind: 'refused';
      readonly reason: NoMeasure;
      readonly rows: readonly ComparedRow[];
      readonly from: string;
    }
  | { readonly kind: 'event'; readonly event: SeriesEvent; readonly row: ComparedRow };

/** The figure that shows a finding best. */
export function figureOf(finding: Finding): FigureKind {
  switch (finding.kind) {
    case 'range':
    case 'equal':
    case 'level':
      return 'bars';
    case 'change':
    case 'directions':
    case 'refused':
      return 'dumbbell';
    case 'turn':
    case 'event':
      return 'lines';
    case 'outlier':
      return 'strip';
    case 'places':
      return 'bump';
  }
}

/** At most so many outliers and turning points are told; a figure shows the rest. */
const mostOfAKind = 3;

/** What a comparison shows, the most telling first. */
export function toFindings(comparison: Comparison): readonly Finding[] {
  return [
    ...rangeOf(comparison),
    ...(comparison.measure.kind === 'value' ? changesOf(comparison) : []),
    ...placesOf(comparison),
    ...outliersOf(comparison),
    ...(comparison.measure.kind === 'value' ? turnsOf(comparison) : []),
    ...eventsOf(comparison),
  ];
}

function rangeOf(comparison: Comparison): readonly Finding[] {
  const column = comparison.periods.length - 1;
  const known = comparison.rows.flatMap((row) => {
    const cell = row.cells[column];
    return cell?.n === undefined ? [] : [{ row, cell, n: cell.n }];
  });
  const sorted = known.toSorted((a, b) => b.n - a.n);
  const [high] = sorted;
  const low = sorted.at(-1);
  if (!high || !low) return [];
  if (sorted.length === 1) return [{ kind: 'level', row: high.row, cell: high.cell }];
  const print = (n: number) => roundHalfAway(n, comparison.decimals);
  if (print(high.n) === print(low.n))
    return [{ kind: 'equal', cell: high.cell, count: sorted.length }];
  return [{ kind: 'range', high: high.row, low: low.row, highCell: high.cell, lowCell: low.cell }];
}

interface Moved {
  readonly row: ComparedRow;
  readonly from: MeasuredCell;
  readonly to: MeasuredCell;
  readonly change: Exclude<Change, { kind: 'none' }>;
  /** -1, 0 or 1, as printed. */
  readonly sign: number;
  readonly size: number;
}

function changesOf(comparison: Comparison): readonly Finding[] {
  const { scope, periods, basePeriod, rows, root } = comparison;
  const first = periods.indexOf(basePeriod);
  const last = periods.length - 1;
  const { indicator } = scope;
  if (first < 0 || first === last) return [];
  if (indicator.kind === 'status' || indicator.kind === 'index') return [];
  const refused = new Map<NoMeasure, ComparedRow[]>();
  const moved = (row: ComparedRow): Moved | undefined => {
    const [from, to] = [row.cells[first], row.cells[last]];
    if (!from || !to) return undefined;
    const { change, reason } = changeOf(comparison, row, from, to);
    if (change.kind === 'none') {
      const why = reason ?? change.reason;
      if (row !== root) refused.set(why, [...(refused.get(why) ?? []), row]);
      return undefined;
    }
    const sign = Math.sign(Number(roundHalfAway(change.difference, indicator.decimals)));
    const size = change.kind === 'points' ? change.difference : change.percent;
    return { row, from, to, change, sign, size };
  };
  const all = rows.flatMap((row) => moved(row) ?? []);
  const whole = moved(root);
  const sorted = all.toSorted((a, b) => b.size - a.size);
  const most = (role: 'up' | 'down', item: Moved | undefined): readonly Finding[] =>
    item && item.sign === (role === 'up' ? 1 : -1)
      ? [{ kind: 'change', row: item.row, from: item.from, to: item.to, change: item.change, role }]
      : [];
  const having = (sign: number) => all.filter((item) => item.sign === sign).map(({ row }) => row);
  return [
    ...(whole
      ? [
          {
            kind: 'change' as const,
            row: root,
            from: whole.from,
            to: whole.to,
            change: whole.change,
            role: 'root' as const,
          },
        ]
      : []),
    ...(all.length > 1
      ? [
          {
            kind: 'directions' as const,
            rose: having(1),
            fell: having(-1),
            stayed: having(0),
            from: basePeriod,
          },
        ]
      : []),
    ...most('up', sorted[0]),
    ...most('down', sorted.at(-1)),
    ...[...refused].map(([reason, which]): Finding => ({
      kind: 'refused',
      reason,
      rows: which,
      from: basePeriod,
    })),
  ];
}

/** The unit that moved most places, when it moved at least two. */
function placesOf(comparison: Comparison): readonly Finding[] {
  const { periods, basePeriod, rows } = comparison;
  const first = periods.indexOf(basePeriod);
  const last = periods.length - 1;
  if (first < 0 || first === last) return [];
  const [before, after] = [ranksAt(comparison, first), ranksAt(comparison, last)];
  const moves = rows.flatMap((row, i) => {
    const [from, to] = [before[i]?.rank, after[i]?.rank];
    const [a, b] = [row.cells[first], row.cells[last]];
    const isTold =
      from !== undefined &&
      to !== undefined &&
      a !== undefined &&
      b !== undefined &&
      noComparison(comparison.scope, row.area, a, b) === undefined;
    return isTold ? [{ row, from, to }] : [];
  });
  const [most] = moves.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return most && Math.abs(most.to - most.from) > 1
    ? [{ kind: 'places', ...most, since: basePeriod }]
    : [];
}

function outliersOf(comparison: Comparison): readonly Finding[] {
  const { dots, median } = stripAt(comparison, comparison.periods.length - 1, false);
  return dots
    .flatMap(({ row, cell, outside }): Finding[] =>
      outside === undefined || median === undefined
        ? []
        : [{ kind: 'outlier', row, cell, outside, median }],
    )
    .slice(0, mostOfAKind);
}

/**
 * Where a run of comparable years turned: the year in its inside that is highest (or lowest) while both ends are lower
 * (higher) as printed. Of few units each is looked at, the whole always.
 */
function turnsOf(comparison: Comparison): readonly Finding[] {
  const rows = comparison.rows.length <= 12 ? comparison.rows : [];
  return [comparison.root, ...rows]
    .flatMap((row) => turnOf(comparison, row) ?? [])
    .slice(0, mostOfAKind);
}

function turnOf(comparison: Comparison, row: ComparedRow): Finding | undefined {
  const { indicator } = comparison.scope;
  if (indicator.kind === 'status' || indicator.kind === 'index') return undefined;
  const last = row.cells.at(-1);
  if (last?.n === undefined) return undefined;
  const run = row.cells.filter(
    (cell) =>
      cell.n !== undefined && noComparison(comparison.scope, row.area, cell, last) === undefined,
  );
  const numbers = run.map(({ n }) => Number(roundHalfAway(n ?? 0, indicator.decimals)));
  const [start, end] = [numbers[0], numbers.at(-1)];
  if (run.length < 3 || start === undefined || end === undefined) return undefined;
  for (const shape of ['peak', 'trough'] as const) {
    const extreme = shape === 'peak' ? Math.max(...numbers) : Math.min(...numbers);
    const isTurn =
      shape === 'peak' ? start < extreme && end < extreme : start > extreme && end > extreme;
    const at = run[numbers.indexOf(extreme)];
    if (!isTurn || !at) continue;
    const { change } = changeOf(comparison, row, at, last);
    if (change.kind !== 'none') return { kind: 'turn', row, shape, at, to: last, change };
  }
  return undefined;
}

/** Boundaries that moved at one unit between the first and the last period: told, for its numbers are not quite of one place. */
function eventsOf(comparison: Comparison): readonly Finding[] {
  const { scope, periods, rows } = comparison;
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return rows.flatMap((row) =>
    eventsBetween(scope, row.area, first, last)
      .filter((event) => event.kind === 'boundary' && event.areaId === row.area.id)
      .map((event): Finding => ({ kind: 'event', event, row })),
  );
}
