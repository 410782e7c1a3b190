import type { Point } from './boxes.ts';
import type { ShapeOutline } from './shape-outline.ts';

/** A picture that says for each pixel which unit lies there; colouring it is one look-up a pixel, however many units. */
export interface UnitRaster {
  readonly width: number;
  readonly height: number;
  /** By pixel, row after row: 0 for none, else the number of the unit plus one. */
  readonly units: Uint16Array;
  /** Pixels whose right or lower neighbour is of another unit: where lines are drawn. */
  readonly edges: Uint8Array;
}

/**
 * Fills shapes into a picture of their numbers, `scale` pixels to a unit of the sheet. A pixel belongs to the shape that its middle
 * lies in, so that nothing is blended and every number is true; holes stay open.
 */
export function unitRaster(
  shapes: readonly ShapeOutline[],
  size: { readonly width: number; readonly height: number },
  scale: number,
): UnitRaster {
  const width = Math.round(size.width * scale);
  const height = Math.round(size.height * scale);
  const units = new Uint16Array(width * height);
  for (const [index, shape] of shapes.entries()) {
    const top = Math.max(0, Math.floor(shape.bounds.y * scale));
    const end = Math.min(height, Math.ceil((shape.bounds.y + shape.bounds.height) * scale));
    const crossings = rowsOfCrossings(shape, scale, top, end);
    for (let row = top; row < end; row += 1) {
      const xs = (crossings[row - top] ?? []).toSorted((a, b) => a - b);
      for (let pair = 0; pair + 1 < xs.length; pair += 2) {
        const from = Math.max(0, Math.ceil((xs[pair] ?? 0) - 0.5));
        const to = Math.min(width, Math.ceil((xs[pair + 1] ?? 0) - 0.5));
        if (to > from) units.fill(index + 1, row * width + from, row * width + to);
      }
    }
  }
  return { width, height, units, edges: edgesOf(units, width) };
}

/** Where the outline crosses the middle line of each row of pixels. */
function rowsOfCrossings(
  { rings }: ShapeOutline,
  scale: number,
  top: number,
  end: number,
): number[][] {
  const rows: number[][] = Array.from({ length: Math.max(0, end - top) }, () => []);
  const add = (a: Point, b: Point): void => {
    const [high, low] = a.y < b.y ? [a, b] : [b, a];
    const first = Math.max(top, Math.ceil(high.y * scale - 0.5));
    const last = Math.min(end, Math.ceil(low.y * scale - 0.5));
    for (let row = first; row < last; row += 1) {
      const part = ((row + 0.5) / scale - high.y) / (low.y - high.y);
      rows[row - top]?.push((high.x + (low.x - high.x) * part) * scale);
    }
  };
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from) add(from, to);
      from = to;
    }
  }
  return rows;
}

function edgesOf(units: Uint16Array, width: number): Uint8Array {
  return Uint8Array.from(units, (unit, at) => {
    const isLast = at % width === width - 1;
    return (!isLast && units[at + 1] !== unit) || (units[at + width] ?? unit) !== unit ? 1 : 0;
  });
}

/**
 * Writes the colours of one year into the pixels of a picture.
 * @param colours by number of the unit plus one, as 0xAABBGGRR; the first is that of paper
 */
export function colourUnits(
  { units, edges }: UnitRaster,
  colours: Uint32Array,
  edge: number,
  pixels: Uint32Array,
): void {
  for (let at = 0; at < units.length; at += 1)
    pixels[at] = edges[at] === 1 ? edge : (colours[units[at] ?? 0] ?? 0);
}
