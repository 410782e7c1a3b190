import type { Area } from '#domain/area.ts';
import { isPercent } from '#domain/indicator.ts';
import { comparePeriods } from '#domain/period.ts';
import type { MissingKind } from '#domain/value.ts';
import { missingKinds } from '#domain/value.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { isJoinableSeries } from '#indicators/dataset.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { eventsBetween } from '#views/compare/comparable.ts';
import type { Scope } from '#views/scope.ts';
import { refOf } from '#views/scope.ts';
import type { AtlasScale } from './atlas-scale.ts';
import { shadeOf } from './atlas-scale.ts';
import type { AtlasTone } from './tones.ts';

/** One unit in one period. */
export interface AtlasUnit {
  readonly area: Area;
  readonly ref: CellRef;
  readonly cell: Cell;
  readonly n: number | undefined;
  /** Class number from 0, or the kind of absence. */
  readonly shade: number | MissingKind;
  readonly tone: AtlasTone | undefined;
  readonly illustrative: boolean;
  /** The earlier period that the figure is of, where it is not of the one shown. */
  readonly older: string | undefined;
}

/** The units of one period. */
export interface AtlasMap {
  readonly period: string;
  readonly units: readonly AtlasUnit[];
  readonly byId: ReadonlyMap<string, AtlasUnit>;
  /** How many units each class holds. */
  readonly counts: readonly number[];
  readonly missing: readonly { readonly kind: MissingKind; readonly count: number }[];
  readonly covered: number;
  readonly illustrative: number;
  readonly older: readonly AtlasUnit[];
}

/** Whether amounts are circles: an empty mountain commune must not outweigh a ward by its land. */
export const isInCircles = ({ indicator }: Pick<Scope, 'indicator'>): boolean =>
  indicator.kind === 'count' && !isPercent(indicator);

/** The units of a scope in one period, in the classes of the scale. */
export function toAtlasMap(
  scope: Scope,
  scale: AtlasScale,
  period: string,
  fillsOlder: boolean,
): AtlasMap {
  const counts = new Array<number>(scale.limits.length + 1).fill(0);
  const units = scope.units.map((area): AtlasUnit => {
    const own = cellAt(scope, area, period);
    const older =
      fillsOlder && own.cell.value.kind === 'not-collected'
        ? olderCell(scope, scale, area, period)
        : undefined;
    const { ref, cell } = older ?? own;
    const illustrative = isIllustrative(cell);
    const common = { area, ref, cell, illustrative, older: older?.ref.period };
    if (cell.value.kind !== 'reported')
      return { ...common, n: undefined, shade: cell.value.kind, tone: undefined };
    const { n } = cell.value;
    const shade = shadeOf(scale, n);
    counts[shade] = (counts[shade] ?? 0) + 1;
    return { ...common, n, shade, tone: scale.tones[shade] };
  });
  const known = units.filter((unit) => unit.n !== undefined);
  return {
    period,
    units,
    byId: new Map(units.map((unit) => [unit.area.id, unit])),
    counts,
    missing: missingKinds.flatMap((kind) => {
      const count = units.filter((unit) => unit.shade === kind).length;
      return count === 0 ? [] : [{ kind, count }];
    }),
    covered: known.length,
    illustrative: known.filter((unit) => unit.illustrative).length,
    older: known.filter((unit) => unit.older !== undefined),
  };
}

const cellAt = (scope: Scope, area: Area, period: string): { ref: CellRef; cell: Cell } => {
  const ref = refOf(scope, area.id, period);
  return { ref, cell: evaluate(scope.dataset, ref, scope.options) };
};

/**
 * The latest earlier figure of a unit that nobody counted in a period: of the same way of counting, with no change of
 * definition or of all boundaries in between. Hidden figures and those that make no sense stay what they are.
 */
function olderCell(
  scope: Scope,
  { periods }: AtlasScale,
  area: Area,
  period: string,
): { ref: CellRef; cell: Cell } | undefined {
  const earlier = periods.filter((key) => comparePeriods(key, period) < 0).toReversed();
  for (const key of earlier) {
    const broken = eventsBetween(scope, area, key, period).some(
      ({ kind, areaId }) => kind === 'definition' || (kind === 'boundary' && areaId === ''),
    );
    if (broken) return undefined;
    const found = cellAt(scope, area, key);
    if (found.cell.value.kind === 'reported')
      return isJoinableSeries(scope.dataset, found.cell.seriesId) ? found : undefined;
  }
  return undefined;
}

/** The period to hold one against: the asked one, else the last one before it with figures, else the first after it. */
export function otherPeriod({ periods }: AtlasScale, period: string, asked: string): string {
  if (periods.includes(asked) && asked !== period) return asked;
  const before = periods.filter((key) => comparePeriods(key, period) < 0).at(-1);
  return before ?? periods.find((key) => key !== period) ?? '';
}
