import type { Area } from '#domain/area.ts';
import { roundHalfAway } from '#lib/decimal.ts';
import type { NoMeasure } from '#views/compare/comparable.ts';
import { noComparison } from '#views/compare/comparable.ts';
import type { Scope } from '#views/scope.ts';
import type { AtlasScale, Cut } from './atlas-scale.ts';
import type { AtlasMap, AtlasUnit } from './atlas-view.ts';

/** Something that a map shows, to be put into words. */
export type MapFinding =
  | { readonly kind: 'range'; readonly high: AtlasUnit; readonly low: AtlasUnit }
  | { readonly kind: 'equal'; readonly unit: AtlasUnit; readonly count: number }
  | { readonly kind: 'only'; readonly unit: AtlasUnit }
  | {
      readonly kind: 'moves';
      readonly up: readonly Area[];
      readonly down: readonly Area[];
      readonly stayed: number;
    }
  | { readonly kind: 'refused'; readonly reason: NoMeasure; readonly areas: readonly Area[] }
  | {
      readonly kind: 'below';
      readonly cut: Cut;
      readonly now: readonly Area[];
      readonly before: readonly Area[] | undefined;
    }
  | { readonly kind: 'older'; readonly units: readonly AtlasUnit[] };

/** What one period shows, and what changed since another: highest and lowest, sides of the cut, units that went to another class. */
export function toMapFindings(
  scope: Scope,
  scale: AtlasScale,
  now: AtlasMap,
  before: AtlasMap | undefined,
): readonly MapFinding[] {
  return [
    ...rangeOf(scope, now),
    ...belowCut(scope, scale, now, before),
    ...(before ? movesOf(scope, before, now) : []),
    ...(now.older.length > 0 ? [{ kind: 'older' as const, units: now.older }] : []),
  ];
}

/** Figures of an earlier year are no part of a statement about this one. */
const ofThePeriod = (map: AtlasMap): readonly (AtlasUnit & { readonly n: number })[] =>
  map.units.flatMap((unit) =>
    unit.n === undefined || unit.older !== undefined ? [] : [{ ...unit, n: unit.n }],
  );

function rangeOf({ indicator }: Scope, map: AtlasMap): readonly MapFinding[] {
  const sorted = ofThePeriod(map).toSorted((a, b) => b.n - a.n);
  const [high] = sorted;
  const low = sorted.at(-1);
  if (!high || !low) return [];
  if (high === low) return [{ kind: 'only', unit: high }];
  const print = (n: number) => roundHalfAway(n, indicator.decimals);
  return print(high.n) === print(low.n)
    ? [{ kind: 'equal', unit: high, count: sorted.length }]
    : [{ kind: 'range', high, low }];
}

/** Units on the lower side of the cut; those of another period beside them only where every unit may be compared with it. */
function belowCut(
  scope: Scope,
  { cut }: AtlasScale,
  now: AtlasMap,
  before: AtlasMap | undefined,
): readonly MapFinding[] {
  if (!cut) return [];
  const below = (map: AtlasMap) =>
    ofThePeriod(map)
      .filter(({ n }) => n < cut.value)
      .map(({ area }) => area);
  return ofThePeriod(now).length === 0
    ? []
    : [
        {
          kind: 'below',
          cut,
          now: below(now),
          before: before && areComparable(scope, before, now) ? below(before) : undefined,
        },
      ];
}

const areComparable = (scope: Scope, before: AtlasMap, now: AtlasMap): boolean =>
  now.units.every((unit) => {
    const from = before.byId.get(unit.area.id);
    return from !== undefined && noComparison(scope, unit.area, from, unit) === undefined;
  });

/** Units that went to another class; those whose two figures may not be compared are told with the reason. */
function movesOf(scope: Scope, before: AtlasMap, now: AtlasMap): readonly MapFinding[] {
  const up: Area[] = [];
  const down: Area[] = [];
  let stayed = 0;
  const refused = new Map<NoMeasure, Area[]>();
  for (const unit of now.units) {
    const earlier = before.byId.get(unit.area.id);
    if (!earlier || unit.older !== undefined || earlier.older !== undefined) continue;
    if (unit.n === undefined && earlier.n === undefined) continue;
    const reason = noComparison(scope, unit.area, earlier, unit);
    if (reason !== undefined || typeof unit.shade !== 'number' || typeof earlier.shade !== 'number')
      refused.set(reason ?? 'missing', [...(refused.get(reason ?? 'missing') ?? []), unit.area]);
    else if (unit.shade > earlier.shade) up.push(unit.area);
    else if (unit.shade < earlier.shade) down.push(unit.area);
    else stayed += 1;
  }
  const isAny = up.length + down.length + stayed > 0;
  return [
    ...(isAny ? [{ kind: 'moves' as const, up, down, stayed }] : []),
    ...[...refused].map(([reason, areas]) => ({ kind: 'refused' as const, reason, areas })),
  ];
}
