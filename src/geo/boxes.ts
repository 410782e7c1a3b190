/** A rectangle on a sheet: its left upper corner and size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line from a place to the label that names it. */
export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

/** True when two boxes share more than their edges. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function isInside(box: Box, { width, height }: Pick<Box, 'width' | 'height'>): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

/** The box with a margin all around. */
export function grown(box: Box, by: number): Box {
  return {
    x: box.x - by,
    y: box.y - by,
    width: box.width + 2 * by,
    height: box.height + 2 * by,
  };
}

/** Point of the box nearest to a point. */
export function nearestOn(box: Box, { x, y }: Point): Point {
  return {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  };
}

/** True when a part of the line lies inside the box, not merely on its edge. The part is cut by each edge in turn. */
export function crossesBox({ from, to }: Leader, box: Box): boolean {
  let start = 0;
  let end = 1;
  const cut = (at: number, way: number, low: number, high: number): boolean => {
    if (way === 0) return at > low && at < high;
    const [a, b] = [(low - at) / way, (high - at) / way];
    start = Math.max(start, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
    return start < end;
  };
  return (
    cut(from.x, to.x - from.x, box.x, box.x + box.width) &&
    cut(from.y, to.y - from.y, box.y, box.y + box.height)
  );
}

/** True when two lines cross or touch. */
export function linesCross(a: Leader, b: Leader): boolean {
  const side = (line: Leader, { x, y }: Point): number =>
    Math.sign(
      (line.to.x - line.from.x) * (y - line.from.y) - (line.to.y - line.from.y) * (x - line.from.x),
    );
  const lineBox = ({ from, to }: Leader): readonly [number, number, number, number] => [
    Math.min(from.x, to.x),
    Math.max(from.x, to.x),
    Math.min(from.y, to.y),
    Math.max(from.y, to.y),
  ];
  const [al, ar, at, ab] = lineBox(a);
  const [bl, br, bt, bb] = lineBox(b);
  return (
    al <= br &&
    bl <= ar &&
    at <= bb &&
    bt <= ab &&
    side(a, b.from) * side(a, b.to) <= 0 &&
    side(b, a.from) * side(b, a.to) <= 0
  );
}
