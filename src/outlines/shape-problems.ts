import type { Joining } from './join-units.ts';
import { liesInCountry } from './check-place.ts';
import type { KnownShapes } from './known-shapes.ts';
import { placeOf } from './lattice.ts';
import { leastHa } from './measure-overlaps.ts';
import type { OutlineProblem } from './outline-problem.ts';
import { outlineProblem } from './outline-problem.ts';
import type { ShapeStudy } from './study-shapes.ts';
import { isOfOne } from './study-shapes.ts';

/** Problems of one kind that are told one by one. */
const mostTold = 200;

/** What is wrong with the shapes themselves and between neighbours. */
export function shapeProblems(
  study: ShapeStudy,
  nameOf: (feature: number) => string,
): OutlineProblem[] {
  const at = (place: number) => {
    const feature = study.lines.shapes[place]?.number ?? 0;
    return { feature, label: nameOf(feature) };
  };
  const { overlaps, gaps } = study;
  const ignored = {
    count: overlaps.ignored.count + (gaps?.ignored.count ?? 0),
    ha: overlaps.ignored.ha + (gaps?.ignored.ha ?? 0),
  };
  return [
    ...ringProblems(study, nameOf),
    ...selfCrossings(study, nameOf),
    ...overlaps.overlaps.slice(0, mostTold).map(({ a, b, ha, lon, lat }) => {
      const facts = { ha, other: at(b).label, lon, lat };
      return outlineProblem('warning', 'overlap', facts, at(a));
    }),
    ...(gaps?.gaps.slice(0, mostTold) ?? []).map(({ ha, lon, lat, beside }) => {
      const names = beside.map((place) => at(place).label).join(', ');
      return outlineProblem('warning', 'gap', { ha, lon, lat, beside: names.slice(0, 200) });
    }),
    ...morePlaces('overlap', overlaps.overlaps),
    ...morePlaces('gap', gaps?.gaps ?? []),
    ...(ignored.count === 0
      ? []
      : [outlineProblem('note', 'slivers-ignored', { ...ignored, limit: leastHa })]),
    ...(overlaps.notMeasured > 0 || !gaps
      ? [outlineProblem('warning', 'not-measured', { pairs: overlaps.notMeasured })]
      : []),
  ];
}

/** Places that are not told one by one, as a sum. */
function morePlaces(
  of: 'overlap' | 'gap',
  found: readonly { readonly ha: number }[],
): OutlineProblem[] {
  const rest = found.slice(mostTold);
  const ha = rest.reduce((sum, place) => sum + place.ha, 0);
  return rest.length === 0
    ? []
    : [outlineProblem('warning', 'more-places', { of, count: rest.length, ha })];
}

function ringProblems(
  { shapes }: ShapeStudy,
  nameOf: (feature: number) => string,
): OutlineProblem[] {
  const sum = (key: 'closed' | 'turned') => shapes.reduce((all, shape) => all + shape[key], 0);
  const [closed, turned] = [sum('closed'), sum('turned')];
  return [
    ...shapes.flatMap(({ number, broken, polygons }) =>
      broken.map((points) =>
        outlineProblem(
          polygons.length === 0 ? 'error' : 'warning',
          'ring-broken',
          { points },
          { feature: number, label: nameOf(number) },
        ),
      ),
    ),
    ...(closed === 0 ? [] : [outlineProblem('note', 'ring-closed', { count: closed })]),
    ...(turned === 0 ? [] : [outlineProblem('note', 'ring-turned', { count: turned })]),
  ].slice(0, mostTold);
}

function selfCrossings(
  { lines, crossings }: ShapeStudy,
  nameOf: (feature: number) => string,
): OutlineProblem[] {
  const own = new Map<number, { count: number; at: readonly [number, number] }>();
  for (const { lines: pair, at } of crossings) {
    const [s, t] = pair;
    if (!isOfOne(lines, s, t)) continue;
    const place = lines.usersOf[s]?.[0] ?? 0;
    own.set(place, { count: (own.get(place)?.count ?? 0) + 1, at: own.get(place)?.at ?? at });
  }
  return [...own].slice(0, mostTold).map(([place, { count, at }]) => {
    const feature = lines.shapes[place]?.number ?? 0;
    const facts = { count, ...placeOf([at]) };
    return outlineProblem('warning', 'ring-crosses-itself', facts, {
      feature,
      label: nameOf(feature),
    });
  });
}

/** Shares by which an area may differ from the one that the package has: its own approximate shapes are off by that much themselves. */
const mayDiffer = { official: 5, approximate: 25, communes: 100 } as const;

/** Whether the shapes lie where they should: in the country, and near those that the package has. */
export function placeProblems(
  study: ShapeStudy,
  join: Joining,
  known: KnownShapes | undefined,
): OutlineProblem[] {
  const joined = new Map(join.features.map((feature) => [feature.number, feature]));
  const problems: OutlineProblem[] = [];
  const distances: { readonly km: number; readonly isFar: boolean }[] = [];
  const percent = !known?.isApproximate
    ? mayDiffer.official
    : join.level === 'commune'
      ? mayDiffer.communes
      : mayDiffer.approximate;
  study.lines.shapes.forEach(({ number }, at) => {
    const box = study.boxes[at];
    const feature = joined.get(number);
    const label = { feature: number, label: feature?.label ?? '' };
    if (!box) return;
    const [lon, lat] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    if (!liesInCountry(box))
      problems.push(
        outlineProblem('error', 'outside-country', { lon: round(lon), lat: round(lat) }, label),
      );
    const old = known?.shapes.get(feature?.areaId ?? '');
    if (!old || join.doubled.includes(feature?.areaId ?? '')) return;
    const km = Math.hypot(
      (lat - old.lat) * 111.2,
      (lon - old.lon) * 111.2 * Math.cos((lat * Math.PI) / 180),
    );
    const isFar = km > 4 + Math.sqrt(old.km2);
    distances.push({ km, isFar });
    if (isFar) problems.push(outlineProblem('warning', 'far-from-known', { km: round(km) }, label));
    const own = study.km2[at] ?? 0;
    const off = (100 * (own - old.km2)) / old.km2;
    if (Math.abs(off) > percent)
      problems.push(
        outlineProblem(
          'warning',
          'area-differs',
          { km2: round(own), known: round(old.km2), percent: round(off) },
          label,
        ),
      );
  });
  const far = distances.filter(({ isFar }) => isFar);
  const all =
    far.length > 0 && far.length * 2 > distances.length
      ? [
          outlineProblem('error', 'far-from-known', {
            km: round(far.reduce((sum, { km }) => sum + km, 0) / far.length),
          }),
        ]
      : [];
  return [...all, ...problems.slice(0, mostTold)];
}

const round = (value: number): number => Math.round(value * 100) / 100;
