import type { Area } from '#domain/area.ts';
import { isPercent } from '#domain/indicator.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { ValueAxis } from '#views/axis.ts';
import { shareOf, valueAxis } from '#views/axis.ts';
import type { Scope } from '#views/scope.ts';
import { refOf } from '#views/scope.ts';
import type { TableCell } from '#views/table-view.ts';

/** One unit between two indicators. */
export interface ScatterPoint {
  readonly area: Area;
  readonly x: TableCell;
  readonly y: TableCell;
  /** Places as shares of the plot from the left and from the bottom. */
  readonly left: number;
  readonly up: number;
  readonly isMadeUp: boolean;
}

/** Units between two indicators in one period, with the whole as cross lines. */
export interface ScatterView {
  readonly x: Scope;
  readonly y: Scope;
  readonly period: string;
  readonly points: readonly ScatterPoint[];
  /** Units of which one of the two has no figure. */
  readonly missing: readonly Area[];
  readonly xAxis: ValueAxis;
  readonly yAxis: ValueAxis;
  /** Place of the whole; undefined for amounts, which grow with size. */
  readonly rootLeft: number | undefined;
  readonly rootUp: number | undefined;
  readonly root: { readonly x: TableCell; readonly y: TableCell };
  /** The two are counted at different times, or by different sources. */
  readonly differ: { readonly clock: boolean; readonly counting: boolean };
}

/** Two indicators against each other in the period of the first; undefined when fewer than two units have both. */
export function toScatterView(y: Scope, x: Scope): ScatterView | undefined {
  const { period } = y;
  const at = (scope: Scope, area: Area): TableCell => {
    const ref = refOf(scope, area.id, period);
    return { ref, cell: evaluate(scope.dataset, ref, scope.options) };
  };
  const pairs = y.units.map((area) => ({ area, x: at(x, area), y: at(y, area) }));
  const known = pairs.flatMap((pair) => {
    const [a, b] = [pair.x.cell.value, pair.y.cell.value];
    return a.kind === 'reported' && b.kind === 'reported' ? [{ ...pair, a: a.n, b: b.n }] : [];
  });
  if (known.length < 2) return undefined;
  const root = { x: at(x, y.root), y: at(y, y.root) };
  const rootOf = ({ indicator }: Scope, { cell }: TableCell) =>
    indicator.kind !== 'count' && cell.value.kind === 'reported' ? cell.value.n : undefined;
  const [rootX, rootY] = [rootOf(x, root.x), rootOf(y, root.y)];
  const axisOf = (scope: Scope, numbers: readonly number[], more: number | undefined) =>
    valueAxis(
      { min: Math.min(...numbers), max: Math.max(...numbers) },
      isPercent(scope.indicator),
      more === undefined ? [] : [more],
      0.2,
    );
  const xAxis = axisOf(
    x,
    known.map(({ a }) => a),
    rootX,
  );
  const yAxis = axisOf(
    y,
    known.map(({ b }) => b),
    rootY,
  );
  return {
    x,
    y,
    period,
    points: known.map(({ a, b, ...pair }) => ({
      ...pair,
      left: shareOf(xAxis, a),
      up: shareOf(yAxis, b),
      isMadeUp: isIllustrative(pair.x.cell) || isIllustrative(pair.y.cell),
    })),
    missing: pairs
      .filter((pair) => !known.some(({ area }) => area === pair.area))
      .map(({ area }) => area),
    xAxis,
    yAxis,
    rootLeft: rootX === undefined ? undefined : shareOf(xAxis, rootX),
    rootUp: rootY === undefined ? undefined : shareOf(yAxis, rootY),
    root,
    differ: {
      clock: x.indicator.clock.vi !== y.indicator.clock.vi,
      counting: x.counting !== y.counting,
    },
  };
}
