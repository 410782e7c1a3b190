import type { Circle } from './circle-grid.ts';
import { CircleGrid, overlaps } from './circle-grid.ts';
import { nearestFreePlace } from './nearest-free-place.ts';

/** Where a circle is drawn, and how far that is from the place it belongs to: a leader leads back from there. */
export interface SpreadCircle extends Circle {
  readonly moved: number;
}

const maxPushes = 400;
/** After this many rounds pushes go farther than needed: a crowd that must spread over a wide space gets there sooner. */
const gentlePushes = 60;
const returns = 3;

/**
 * Circles moved apart so that none overlaps another by more than `overlapTolerance`; radii stay as they are. A circle
 * that overlaps nothing stays in its place unless one that is pushed needs it.
 *
 * Overlapping pairs push each other apart, the larger less; what is still not apart after a fixed number of rounds goes,
 * the small first, to the nearest free place. Then each circle that was moved returns as near to its own place as the
 * others let it. Nothing is left to chance, and the order of the circles does not matter except among equal ones.
 * The sheet has no edge here: circles at the rim may be pushed over it.
 */
export function spreadCircles(circles: readonly Circle[]): readonly SpreadCircle[] {
  const order = circles
    .map((_, index) => index)
    .toSorted((a, b) => compare(circles[a], circles[b]));
  const home = order.map((index) => circles[index] ?? { x: 0, y: 0, r: 0 });
  const grid = new CircleGrid(pushApart(home));
  settle(grid, home);
  for (let round = 0; round < returns; round += 1) comeBack(grid, home);
  const placed: SpreadCircle[] = [];
  for (const [rank, index] of order.entries()) {
    const { x, y } = home[rank] ?? { x: 0, y: 0 };
    const at = grid.at(rank);
    placed[index] = { ...at, moved: Math.hypot(at.x - x, at.y - y) };
  }
  return placed;
}

function compare(a: Circle | undefined, b: Circle | undefined): number {
  return a && b ? b.r - a.r || a.x - b.x || a.y - b.y : 0;
}

/** Rounds of pushes over the pairs that overlap. Pairs are looked for anew each round: pushing makes new ones. */
function pushApart(home: readonly Circle[]): readonly Circle[] {
  const x = Float64Array.from(home, (circle) => circle.x);
  const y = Float64Array.from(home, (circle) => circle.y);
  const r = Float64Array.from(home, (circle) => circle.r);
  for (let round = 0; round < maxPushes; round += 1) {
    const reach = round < gentlePushes ? 1 : 1.8;
    let pushed = 0;
    for (const [i, j] of closePairs(x, y, r)) {
      const [xi = 0, yi = 0, ri = 0] = [x[i], y[i], r[i]];
      const [xj = 0, yj = 0, rj = 0] = [x[j], y[j], r[j]];
      const far = Math.hypot(xj - xi, yj - yi);
      if (far >= ri + rj) continue;
      pushed += 1;
      // Centres on one point part along the golden angle, so that many of them do not form a line.
      const angle = j * 2.399963229728653;
      const ux = far > 0 ? (xj - xi) / far : Math.cos(angle);
      const uy = far > 0 ? (yj - yi) / far : Math.sin(angle);
      const missing = (ri + rj - far) * reach + (ri + rj) / 1000;
      const share = (rj * rj) / (ri * ri + rj * rj);
      x[i] = xi - ux * missing * share;
      y[i] = yi - uy * missing * share;
      x[j] = xj + ux * missing * (1 - share);
      y[j] = yj + uy * missing * (1 - share);
    }
    if (pushed === 0) break;
  }
  return home.map((circle, i) => ({ x: x[i] ?? 0, y: y[i] ?? 0, r: circle.r }));
}

/** Pairs of circles whose boxes overlap: a sweep from left to right. */
function closePairs(x: Float64Array, y: Float64Array, r: Float64Array): [number, number][] {
  const left = (i: number): number => (x[i] ?? 0) - (r[i] ?? 0);
  const byLeft = Uint32Array.from(x, (_, i) => i).sort((a, b) => left(a) - left(b) || a - b);
  const pairs: [number, number][] = [];
  let open: number[] = [];
  for (const i of byLeft) {
    const start = left(i);
    open = open.filter((j) => (x[j] ?? 0) + (r[j] ?? 0) > start);
    for (const j of open)
      if (Math.abs((y[i] ?? 0) - (y[j] ?? 0)) < (r[i] ?? 0) + (r[j] ?? 0))
        pairs.push(i < j ? [i, j] : [j, i]);
    open.push(i);
  }
  return pairs;
}

/** Puts every circle that overlaps another to the nearest free place, small ones first; after it none overlaps. */
function settle(grid: CircleGrid, home: readonly Circle[]): void {
  for (let i = home.length - 1; i >= 0; i -= 1) {
    const circle = grid.at(i);
    if (!grid.near(circle, 0, i).some((other) => overlaps(circle, grid.at(other)))) continue;
    const place = nearestFreePlace(circle, grid, i, Infinity);
    if (place) grid.put(i, { x: place.x, y: place.y, r: circle.r });
  }
}

/**
 * Each moved circle goes on towards its own place by steps of its radius, round the others where they leave room: the
 * free place nearest to the end of a step, closer to the end than the step is long, is closer to home than before.
 */
function comeBack(grid: CircleGrid, home: readonly Circle[]): void {
  for (const [i, own] of home.entries()) {
    const at = grid.at(i);
    const moved = Math.hypot(at.x - own.x, at.y - own.y);
    if (moved === 0) continue;
    const step = Math.min(moved, own.r);
    const part = step / moved;
    const end = { x: at.x + (own.x - at.x) * part, y: at.y + (own.y - at.y) * part, r: own.r };
    const place = nearestFreePlace(end, grid, i, step * (1 - 1e-9));
    if (place) grid.put(i, { x: place.x, y: place.y, r: own.r });
  }
}
