import type { Area } from '#domain/area.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Scope } from '#views/scope.ts';
import { refOf } from '#views/scope.ts';
import type { AtlasScale } from './atlas-scale.ts';
import { shadeOf } from './atlas-scale.ts';
import { isInCircles } from './atlas-view.ts';

/** Why two indicators cannot share a map. */
export type NoPair = 'no-second' | 'count' | 'steps' | 'no-figures';

/** Classes of each indicator: nine fills are as many as can be told apart. */
export const pairClasses = 3;

/** Why not, or undefined where they can: only shares and averages say something by the fill of land. */
export function whyNoPair(x: Scope, y: Scope | undefined): NoPair | undefined {
  if (!y || y.indicator.id === x.indicator.id) return 'no-second';
  if (isInCircles(x) || isInCircles(y)) return 'count';
  const kinds = [x.indicator.kind, y.indicator.kind];
  return kinds.some((kind) => kind === 'status' || kind === 'index') ? 'steps' : undefined;
}

/** One indicator of a unit. */
interface PairPart {
  readonly ref: CellRef;
  readonly cell: Cell;
  readonly n: number | undefined;
  /** Class from 0, of at most three. */
  readonly at: number | undefined;
}

/** One unit in two indicators. */
export interface PairUnit {
  readonly area: Area;
  readonly x: PairPart;
  readonly y: PairPart;
  /** "column.row" of its fill; undefined where a part is missing. */
  readonly code: string | undefined;
  readonly lacks: 'x' | 'y' | 'both' | undefined;
  readonly illustrative: boolean;
}

/** Units by classes of two indicators. */
export interface PairMap {
  readonly period: string;
  readonly units: readonly PairUnit[];
  readonly byId: ReadonlyMap<string, PairUnit>;
  readonly columns: number;
  readonly rows: number;
  /** How many units a cell of the square holds, by its code. */
  readonly counts: ReadonlyMap<string, number>;
  readonly lacking: { readonly x: number; readonly y: number; readonly both: number };
  readonly covered: number;
}

/** All cells of the square, row by row from the lowest. */
export const pairCodes = ({
  columns,
  rows,
}: Pick<PairMap, 'columns' | 'rows'>): readonly string[] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => `${column}.${row}`),
  ).flat();

/** Puts every unit into the square of two indicators. */
export function toPairMap(
  x: Scope,
  y: Scope,
  scales: Readonly<Record<'x' | 'y', AtlasScale>>,
  period: string,
): PairMap {
  const part = (scope: Scope, area: Area, own: AtlasScale): PairPart => {
    const ref = refOf(scope, area.id, period);
    const cell = evaluate(scope.dataset, ref, scope.options);
    const n = cell.value.kind === 'reported' ? cell.value.n : undefined;
    return { ref, cell, n, at: n === undefined ? undefined : shadeOf(own, n) };
  };
  const units = x.units.map((area): PairUnit => {
    const left = part(x, area, scales.x);
    const right = part(y, area, scales.y);
    const lacks =
      left.at === undefined
        ? right.at === undefined
          ? 'both'
          : 'x'
        : right.at === undefined
          ? 'y'
          : undefined;
    return {
      area,
      x: left,
      y: right,
      code: lacks === undefined ? `${left.at}.${right.at}` : undefined,
      lacks,
      illustrative: isIllustrative(left.cell) || isIllustrative(right.cell),
    };
  });
  const counts = new Map<string, number>();
  for (const { code } of units)
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  const lacking = (kind: PairUnit['lacks']) => units.filter(({ lacks }) => lacks === kind).length;
  return {
    period,
    units,
    byId: new Map(units.map((unit) => [unit.area.id, unit])),
    columns: scales.x.limits.length + 1,
    rows: scales.y.limits.length + 1,
    counts,
    lacking: { x: lacking('x'), y: lacking('y'), both: lacking('both') },
    covered: lacking(undefined),
  };
}

/** Name of the fill of a cell, `z` with column and row from 0 to 2; two classes take the ends. */
export function pairTone(
  code: string,
  { columns, rows }: Pick<PairMap, 'columns' | 'rows'>,
): string {
  const [column = 0, row = 0] = code.split('.').map(Number);
  const end = (at: number, count: number) => (count < pairClasses ? at * 2 : at);
  return `z${end(column, columns)}${end(row, rows)}`;
}
