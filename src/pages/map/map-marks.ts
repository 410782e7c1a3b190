import type { MissingKind } from '#domain/value.ts';
import { missingKinds } from '#domain/value.ts';
import { shortPeriod } from '#i18n/period-format.ts';
import type { AtlasMark, CircleAmount } from '#maps/atlas/atlas-mark.ts';
import type { AtlasScale } from '#views/map/atlas-scale.ts';
import type { AtlasMap } from '#views/map/atlas-view.ts';
import { isInCircles } from '#views/map/atlas-view.ts';
import { legendAmounts, radiusOf } from '#views/map/circle-scale.ts';
import type { PairMap } from '#views/map/bivariate-view.ts';
import { pairCodes, pairTone } from '#views/map/bivariate-view.ts';
import { fadedBy } from '#views/map/filter.ts';
import type { Scope } from '#views/scope.ts';
import { plainNumber } from '#pages/parts/words.ts';
import type { MapWords } from './map-words.ts';

/** One fill for all circles: their size says the amount. */
export const circleFill = 'b45';

/** Classes of a scale and the kinds of absence on some maps, in the order of a legend from low to high. */
export function shadesOf(
  scale: AtlasScale,
  maps: readonly AtlasMap[],
): readonly (number | MissingKind)[] {
  const kinds = missingKinds.filter((kind) =>
    maps.some((map) => map.missing.some((item) => item.kind === kind)),
  );
  const classes = scale.valueCount === 0 ? [] : [...scale.limits.keys(), scale.limits.length];
  return [...kinds.toReversed(), ...classes];
}

/** Radius of the greatest circle, in units of the drawing: smaller where there are many. */
const widestOf = (count: number): number => (count > 40 ? 46 : 72);

/** How the units of one period are drawn. */
export function marksOf(
  words: MapWords,
  scope: Scope,
  scale: AtlasScale,
  map: AtlasMap,
  codes: readonly string[],
  filter: ReadonlySet<string>,
): ReadonlyMap<string, AtlasMark> {
  const isCircle = isInCircles(scope);
  const isFaded = fadedBy(filter, codes);
  const widest = widestOf(map.units.length);
  return new Map(
    map.units.map((unit) => [
      unit.area.id,
      {
        fill: unit.n === undefined ? '' : isCircle ? circleFill : (unit.tone ?? ''),
        pattern:
          typeof unit.shade !== 'number'
            ? unit.shade
            : unit.older !== undefined
              ? ('older' as const)
              : unit.illustrative
                ? ('illustrative' as const)
                : undefined,
        isFaded: isFaded(String(unit.shade)),
        r: isCircle && unit.n !== undefined ? radiusOf(unit.n, scale.high, widest) : undefined,
        name: words.of(unit.area.short),
        value: unit.n === undefined ? '' : labelOf(words, scope, unit.n, unit.older),
      },
    ]),
  );
}

/** A number on the map, with the period it is of where that is another: "36,1 (19-20)". */
const labelOf = (words: MapWords, scope: Scope, n: number, older: string | undefined): string =>
  older === undefined
    ? plainNumber(words, scope.indicator, n)
    : `${plainNumber(words, scope.indicator, n)} (${shortPeriod(older)})`;

/** Circles to measure by; none where land is filled. */
export function amountsOf(
  words: MapWords,
  scope: Scope,
  scale: AtlasScale,
): readonly CircleAmount[] {
  if (!isInCircles(scope)) return [];
  const { decimals } = scope.indicator;
  return legendAmounts(scale.high, decimals).map((n) => ({
    r: radiusOf(n, scale.high, widestOf(scope.units.length)),
    text: words.n.prose(n, decimals),
  }));
}

/** How units are drawn in the square of two indicators. */
export function pairMarks(
  words: MapWords,
  x: Scope,
  y: Scope,
  map: PairMap,
  filter: ReadonlySet<string>,
): ReadonlyMap<string, AtlasMark> {
  const isFaded = fadedBy(filter, pairCodes(map));
  const value = (scope: Scope, n: number | undefined) =>
    n === undefined ? '…' : plainNumber(words, scope.indicator, n);
  return new Map(
    map.units.map((unit) => [
      unit.area.id,
      {
        fill: unit.code === undefined ? '' : pairTone(unit.code, map),
        pattern:
          unit.code === undefined
            ? ('not-collected' as const)
            : unit.illustrative
              ? ('illustrative' as const)
              : undefined,
        isFaded: isFaded(unit.code ?? ''),
        r: undefined,
        name: words.of(unit.area.short),
        value: `${value(x, unit.x.n)} · ${value(y, unit.y.n)}`,
      },
    ]),
  );
}
