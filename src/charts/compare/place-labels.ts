import { textWidth } from '#charts/text-width.ts';

/** A point in pixels that wants its name beside it; those given first choose first. */
export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where a name stands beside its point. */
export interface PlacedLabel {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half of a dot with a little air. */
const dot = 6;

/** More names than this are not looked for: a crowd has no room for them. */
const mostLabels = 200;

const places: readonly PlacedLabel[] = [
  { dx: 8, dy: 4, anchor: 'start' },
  { dx: -8, dy: 4, anchor: 'end' },
  { dx: 0, dy: -9, anchor: 'middle' },
  { dx: 0, dy: 19, anchor: 'middle' },
];

/**
 * Names beside their points: right, left, above or below, whichever is the first that covers no name placed before, no
 * point, and stays inside the plot. A name without a place is left out.
 * @returns one place a point, in the order given
 */
export function placeLabels(
  points: readonly NamedPoint[],
  plot: { readonly width: number; readonly height: number; readonly size: number },
): readonly (PlacedLabel | undefined)[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - dot,
    right: x + dot,
    top: y - dot,
    bottom: y + dot,
  }));
  return points.map((point, i) => {
    if (i >= mostLabels) return undefined;
    const width = textWidth(point.text, plot.size);
    for (const place of places) {
      const box = boxOf(point, place, width, plot.size);
      const isInside =
        box.left >= 0 && box.right <= plot.width && box.top >= 0 && box.bottom <= plot.height;
      if (!isInside || taken.some((other, at) => at !== i && isOver(box, other))) continue;
      taken.push(box);
      return place;
    }
    return undefined;
  });
}

function boxOf({ x, y }: NamedPoint, place: PlacedLabel, width: number, size: number): Box {
  const start = { start: 0, middle: width / 2, end: width }[place.anchor];
  const left = x + place.dx - start;
  const bottom = y + place.dy + size * 0.25;
  return { left, right: left + width, top: bottom - size * 1.1, bottom };
}

const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
