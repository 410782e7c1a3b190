import type { GeoSheet } from '#geo/geo-sheet.ts';

/** Directions of the arrow keys. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const turns: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The unit an arrow key leads to: among neighbours the one that lies most in that direction; without one there,
 * the nearest unit beyond. Undefined at the edge of the land.
 */
export function nextShape(
  sheet: GeoSheet,
  fromId: string,
  direction: Direction,
): string | undefined {
  const from = sheet.shapes.find((shape) => shape.areaId === fromId);
  if (!from) return sheet.shapes[0]?.areaId;
  const [dx, dy] = turns[direction];
  const score = (index: number, needsNear: boolean): number => {
    const to = sheet.shapes[index];
    if (!to || to === from) return -Infinity;
    const x = to.x - from.x;
    const y = to.y - from.y;
    const length = Math.hypot(x, y) || 1;
    const along = (x * dx + y * dy) / length;
    return along < 0.5 ? -Infinity : needsNear ? along - length / 500 : along;
  };
  const best = (indexes: readonly number[], needsNear: boolean): number | undefined => {
    const scored = indexes
      .map((index) => ({ index, value: score(index, needsNear) }))
      .filter((item) => item.value > -Infinity);
    return scored.sort((a, b) => b.value - a.value)[0]?.index;
  };
  const found = best(from.neighbours, false) ?? best([...sheet.shapes.keys()], true);
  return found === undefined ? undefined : sheet.shapes[found]?.areaId;
}
