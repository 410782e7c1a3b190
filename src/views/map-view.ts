import type { Area } from '#domain/area.ts';
import { isPercent } from '#domain/indicator.ts';
import type { MissingKind } from '#domain/value.ts';
import type { CellRef } from '#indicators/cell.ts';
import { classBreaks, classOf } from './class-breaks.ts';
import type { RankingView } from './ranking-view.ts';
import type { Scope } from './scope.ts';
import type { ValueMatrix } from './value-matrix.ts';
import { toValueMatrix } from './value-matrix.ts';

/** Fills of a map: `a` below a target, `b` from it up or without one; the higher the number the darker. */
export type Tone = 'a1' | 'a2' | 'a3' | 'b1' | 'b2' | 'b3' | 'b4' | 'b5';

const coolScale: readonly Tone[] = ['b1', 'b2', 'b3', 'b4', 'b5'];

/** How one unit is shown on a map. */
export interface MapArea {
  readonly area: Area;
  readonly ref: CellRef;
  readonly n: number | undefined;
  /** Class number from 0, or the kind of absence. */
  readonly shade: number | MissingKind;
  /** Fill of its class; undefined without a figure. */
  readonly tone: Tone | undefined;
  readonly rank: number | undefined;
  readonly illustrative: boolean;
}

/** Classes and their legend. */
export interface MapView {
  readonly style: 'choropleth' | 'circles';
  readonly areas: readonly MapArea[];
  readonly limits: readonly number[];
  readonly tones: readonly Tone[];
  readonly counts: readonly number[];
  /** Limit that is the target, when classes are cut there. */
  readonly target: number | undefined;
  readonly missing: number;
  readonly hasIllustrative: boolean;
  /** Greatest value over all years: the size of circles is locked too. */
  readonly largest: number;
}

/** What stays the same while the year changes; compute it once for a scope. */
export interface MapScale {
  readonly limits: readonly number[];
  readonly largest: number;
  readonly target: number | undefined;
}

/**
 * Classes locked over all years, cut at the target if there is one.
 * @param known the values of all units and years, when the caller has them already
 */
export function toMapScale(
  scope: Scope,
  target: number | undefined,
  known?: ValueMatrix,
): MapScale {
  const matrix =
    known ??
    toValueMatrix(
      scope,
      scope.units.map((unit) => unit.id),
      scope.choices.periods,
    );
  const values = [...matrix.values].filter((n) => !Number.isNaN(n));
  const fixed = scope.indicator.classBreaks;
  const limits = fixed ?? classBreaks(values, target, scope.indicator.decimals);
  return {
    limits,
    largest: Math.max(0, ...values),
    target: target !== undefined && limits.includes(target) ? target : undefined,
  };
}

/** A map of the units for one period. Counts are circles, everything else is shaded: an empty mountain commune must not outweigh a ward. */
export function toMapView(scope: Scope, scale: MapScale, ranking: RankingView): MapView {
  const tones = tonesOf(scale);
  const counts = new Array<number>(scale.limits.length + 1).fill(0);
  const areas = ranking.rows.map((row): MapArea => {
    const { area, ref, n, rank, illustrative, cell } = row;
    if (n === undefined)
      return {
        area,
        ref,
        n,
        shade: cell.value.kind === 'reported' ? 'not-collected' : cell.value.kind,
        tone: undefined,
        rank,
        illustrative,
      };
    const shade = classOf(n, scale.limits);
    counts[shade] = (counts[shade] ?? 0) + 1;
    return { area, ref, n, shade, tone: tones[shade], rank, illustrative };
  });
  const order = new Map(scope.units.map((unit, i) => [unit.id, i]));
  areas.sort((a, b) => (order.get(a.area.id) ?? 0) - (order.get(b.area.id) ?? 0));
  return {
    style:
      scope.indicator.kind === 'count' && !isPercent(scope.indicator) ? 'circles' : 'choropleth',
    areas,
    limits: scale.limits,
    tones,
    counts,
    target: scale.target,
    missing: areas.length - ranking.covered,
    hasIllustrative: ranking.hasIllustrative,
    largest: scale.largest,
  };
}

/** Fills by class: warm ones below a target, cool ones from it up; without a target the cool scale alone. */
function tonesOf(scale: MapScale): readonly Tone[] {
  const count = scale.limits.length + 1;
  const { target } = scale;
  if (target === undefined) return coolTones(count);
  const below = scale.limits.filter((limit) => limit <= target).length;
  const fewWarm: readonly (readonly Tone[])[] = [[], ['a3'], ['a1', 'a3'], ['a1', 'a2', 'a3']];
  const warm =
    fewWarm[below] ??
    Array.from({ length: below }, (_, i): Tone =>
      i < below - 2 ? 'a1' : i === below - 2 ? 'a2' : 'a3',
    );
  return [...warm, ...coolTones(count - below)];
}

function coolTones(count: number): readonly Tone[] {
  const few: readonly (readonly Tone[])[] = [
    [],
    ['b4'],
    ['b2', 'b5'],
    ['b2', 'b4', 'b5'],
    ['b2', 'b3', 'b4', 'b5'],
  ];
  return (
    few[count] ?? Array.from({ length: count }, (_, i): Tone => coolScale[Math.min(i, 4)] ?? 'b5')
  );
}
