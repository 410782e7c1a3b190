import type { GeoShape, GeoSheet } from './geo-sheet.ts';

/** A part of a sheet, in its units. */
export interface SheetBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The whole of a sheet, with the frames of islands that reach over its edge. */
export function wholeSheet({ width, height, insets }: GeoSheet): SheetBox {
  const bottoms = insets.map(({ frame }) => frame.y + frame.height + 4);
  return { x: 0, y: 0, width, height: Math.max(height, ...bottoms) };
}

/** The box around some shapes with a margin; undefined without any. Outlines are straight lines in absolute coordinates. */
export function boxAround(shapes: readonly GeoShape[], margin: number): SheetBox | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { d } of shapes)
    for (const [, x, y] of d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)) {
      left = Math.min(left, Number(x));
      right = Math.max(right, Number(x));
      top = Math.min(top, Number(y));
      bottom = Math.max(bottom, Number(y));
    }
  return left > right
    ? undefined
    : {
        x: left - margin,
        y: top - margin,
        width: right - left + 2 * margin,
        height: bottom - top + 2 * margin,
      };
}
