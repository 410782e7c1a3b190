import type { Circle, CircleGrid } from './circle-grid.ts';
import { overlaps } from './circle-grid.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The place nearest to `circle` where it overlaps none of the others, no farther than `limit`. The nearest free place is
 * the circle's own, or where it touches one other, or where it touches two: there are no more cases, so it is exact.
 */
export function nearestFreePlace(
  circle: Circle,
  grid: CircleGrid,
  index: number,
  limit: number,
): Point | undefined {
  const isFree = (place: Point): boolean => {
    const there = { x: place.x, y: place.y, r: circle.r };
    return !grid.near(there, 0, index).some((other) => overlaps(there, grid.at(other)));
  };
  for (let reach = Math.min(limit, 2 * circle.r); ; reach = Math.min(limit, 2 * reach)) {
    const others = grid.near(circle, reach, index).map((other) => grid.at(other));
    const found = candidates(circle, others)
      .map((place) => ({ place, far: Math.hypot(place.x - circle.x, place.y - circle.y) }))
      .filter(({ far }) => far <= reach)
      .toSorted((a, b) => a.far - b.far)
      .find(({ place }) => isFree(place));
    if (found) return found.place;
    if (reach >= limit) return undefined;
  }
}

function candidates(circle: Circle, others: readonly Circle[]): Point[] {
  const places: Point[] = [circle];
  const byX = others.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const widest = others.reduce((max, { r }) => Math.max(max, r), 0);
  for (const [i, a] of byX.entries()) {
    places.push(...touchingOne(circle, a));
    const end = a.x + a.r + 2 * circle.r + widest;
    for (let j = i + 1; j < byX.length; j += 1) {
      const b = byX[j];
      if (!b || b.x > end) break;
      places.push(...touchingTwo(circle.r, a, b));
    }
  }
  return places;
}

/** Straight away from the other; sideways as well if the centres are the same. */
function touchingOne(circle: Circle, other: Circle): Point[] {
  const apart = circle.r + other.r;
  const far = Math.hypot(circle.x - other.x, circle.y - other.y);
  if (far === 0)
    return [
      { x: other.x + apart, y: other.y },
      { x: other.x - apart, y: other.y },
    ];
  return [
    {
      x: other.x + ((circle.x - other.x) / far) * apart,
      y: other.y + ((circle.y - other.y) / far) * apart,
    },
  ];
}

function touchingTwo(r: number, a: Circle, b: Circle): Point[] {
  const far = Math.hypot(b.x - a.x, b.y - a.y);
  const fromA = a.r + r;
  const fromB = b.r + r;
  if (far === 0 || far > fromA + fromB || far < Math.abs(fromA - fromB)) return [];
  const along = (far * far + fromA * fromA - fromB * fromB) / (2 * far);
  const aside = Math.sqrt(Math.max(0, fromA * fromA - along * along));
  const ux = (b.x - a.x) / far;
  const uy = (b.y - a.y) / far;
  return [aside, -aside].map((side) => ({
    x: a.x + ux * along - uy * side,
    y: a.y + uy * along + ux * side,
  }));
}
