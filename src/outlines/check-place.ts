import type { Point, OutlineLayer } from './outline-file.ts';
import type { OutlineProblem } from './outline-problem.ts';
import { outlineProblem } from './outline-problem.ts';

/** The country with its islands and seas, in degrees: west, south, east, north. */
const country = [101.8, 6, 118, 23.6] as const;

const isInCountry = ([lon, lat]: Point): boolean =>
  lon >= country[0] && lon <= country[2] && lat >= country[1] && lat <= country[3];

/** Why the coordinates of a layer cannot be believed; undefined when they can. */
export function coordinateTrouble(
  { system, features }: OutlineLayer,
  isSwapped: boolean,
): OutlineProblem | undefined {
  if (system.kind === 'unknown')
    return outlineProblem('error', 'system-unknown', { system: system.name, why: system.why });
  if (system.kind === 'projected') return undefined;
  const points = features.flatMap(({ polygons }): Point[] => {
    const point = polygons[0]?.[0]?.[0];
    return point ? [isSwapped ? [point[1], point[0]] : point] : [];
  });
  const odd = points.find(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 180);
  if (odd) return outlineProblem('error', 'system-missing', { x: odd[0], y: odd[1] });
  const swapped = points.filter(([x, y]) => !isInCountry([x, y]) && isInCountry([y, x]));
  const [first] = swapped;
  return first && swapped.length > points.length / 2
    ? outlineProblem('error', 'axes-swapped', { x: first[0], y: first[1] })
    : undefined;
}

/** Whether a box in degrees lies within the country. */
export const liesInCountry = ([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): boolean => isInCountry([west, south]) && isInCountry([east, north]);
