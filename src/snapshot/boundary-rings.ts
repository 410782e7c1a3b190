/** Lines of a boundary file as points in degrees. */
export type BoundaryLines = readonly (readonly (readonly [number, number])[])[];

interface TopologyLines {
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly transform?:
    | { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] }
    | undefined;
}

/** Undoes steps and scale of TopoJSON. */
export function readLines({ arcs, transform }: TopologyLines): BoundaryLines {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): readonly [number, number] => {
      if (!transform) return [dx, dy];
      [x, y] = [x + dx, y + dy];
      const { scale, translate } = transform;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/**
 * What a map could not draw in a shape, as what is expected instead; undefined when all is well. A ring that runs the
 * wrong way round would fill the whole sheet.
 */
export function ringTrouble(
  lines: BoundaryLines,
  { type, arcs }: { readonly type: string; readonly arcs: readonly unknown[] },
): string | undefined {
  const polygons = type === 'Polygon' ? [arcs] : arcs;
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0) return 'arcs: [[…]]';
    for (const [at, ring] of (polygon as unknown[]).entries()) {
      if (!isLineList(ring, lines.length)) return `arcs: 0…${lines.length - 1}`;
      const points = ring.flatMap((arc) => {
        const line = lines[arc < 0 ? ~arc : arc] ?? [];
        return arc < 0 ? line.toReversed() : line;
      });
      if (points.some(([lon, lat]) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)))
        return '-180 ≤ lon ≤ 180, -90 ≤ lat ≤ 90';
      if (at === 0 && signedArea(points) > 0) return 'clockwise';
    }
  }
  return undefined;
}

const isLineList = (ring: unknown, count: number): ring is number[] =>
  Array.isArray(ring) &&
  ring.length > 0 &&
  ring.every(
    (arc) => typeof arc === 'number' && Number.isInteger(arc) && (arc < 0 ? ~arc : arc) < count,
  );

/** Twice the area of a ring in square degrees: above 0 where it runs counter-clockwise. */
function signedArea(points: readonly (readonly [number, number])[]): number {
  const [[x0, y0] = [0, 0]] = points;
  return points.reduce((sum, [ax, ay], at) => {
    const [bx, by] = points[at + 1] ?? [x0, y0];
    return sum + (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }, 0);
}
