/** A circle on a sheet. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Circles may overlap by this much, in units of the sheet, and still count as apart: what rounding needs. */
export const overlapTolerance = 1e-6;

/** True when two circles overlap by more than the tolerance. */
export function overlaps(a: Circle, b: Circle): boolean {
  const apart = a.r + b.r - overlapTolerance;
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return apart > 0 && dx * dx + dy * dy < apart * apart;
}

/** More squares than any sheet has from top to bottom: column and row become one number. */
const rowsOfGrid = 1 << 22;

/** Circles filed by the squares of the sheet that they cover, so that the ones near a place are found at once. */
export class CircleGrid {
  readonly #cell: number;
  readonly #squares = new Map<number, Set<number>>();
  readonly #circles: Circle[] = [];

  constructor(circles: readonly Circle[]) {
    const mean = circles.reduce((sum, { r }) => sum + r, 0) / Math.max(1, circles.length);
    this.#cell = mean > 0 ? 2 * mean : 1;
    for (const [index, circle] of circles.entries()) this.put(index, circle);
  }

  at(index: number): Circle {
    const circle = this.#circles[index];
    if (!circle) throw new RangeError(`no circle ${index}`);
    return circle;
  }

  put(index: number, circle: Circle): void {
    const old = this.#circles[index];
    if (old) for (const key of this.#keys(old, 0)) this.#squares.get(key)?.delete(index);
    this.#circles[index] = circle;
    for (const key of this.#keys(circle, 0)) {
      const square = this.#squares.get(key);
      if (square) square.add(index);
      else this.#squares.set(key, new Set([index]));
    }
  }

  /** Numbers of the circles, except `index`, that come within `reach` of a circle; in their order. */
  near(circle: Circle, reach: number, index: number): number[] {
    const found = new Set<number>();
    for (const key of this.#keys(circle, reach))
      for (const other of this.#squares.get(key) ?? []) found.add(other);
    found.delete(index);
    return [...found]
      .filter((other) => {
        const { x, y, r } = this.at(other);
        return Math.hypot(x - circle.x, y - circle.y) <= circle.r + r + reach;
      })
      .toSorted((a, b) => a - b);
  }

  *#keys({ x, y, r }: Circle, reach: number): Generator<number> {
    const half = r + reach;
    const bottom = Math.floor((y + half) / this.#cell);
    const right = Math.floor((x + half) / this.#cell);
    for (let row = Math.floor((y - half) / this.#cell); row <= bottom; row += 1)
      for (let column = Math.floor((x - half) / this.#cell); column <= right; column += 1)
        yield column * rowsOfGrid + row;
  }
}
