import { Delaunay } from 'd3-delaunay';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseDetail } from '#outlines/choose-detail.ts';
import { findCrossings } from '#outlines/find-crossings.ts';
import { twiceArea } from '#outlines/lattice.ts';
import type { Point } from '#outlines/outline-file.ts';
import { neighbourPairs, ringPoints } from '#outlines/shape-topology.ts';
import { farthestShift, simplifyTo } from '#outlines/simplify-shapes.ts';
import { studyShapes } from '#outlines/study-shapes.ts';
import { box, layerOfShapes } from '#outlines/tiny-shapes.ts';

/** Cells round points, each edge bent by a wave that both sides share. */
function wavyCells(centres: readonly Point[], bend: number): Point[][][][] {
  const { voronoi } = {
    voronoi: Delaunay.from(centres as [number, number][]).voronoi([104, 22, 105, 23]),
  };
  return centres.flatMap((_, i) => {
    const ring = voronoi.cellPolygon(i) as Point[] | null;
    if (!ring) return [];
    const points = ring.slice(0, -1).flatMap((from, at) => wave(from, ring[at + 1] ?? from, bend));
    return [[[[...points, points[0] ?? [0, 0]]]]];
  });
}

function wave(a: Point, b: Point, bend: number): Point[] {
  const isTurned = a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
  const [from, to] = isTurned ? [b, a] : [a, b];
  const inner = Array.from({ length: 20 }, (_, k): Point => {
    const t = (k + 1) / 21;
    const off = Math.sin(t * 20) * bend * Math.min(t, 1 - t);
    return [
      from[0] + (to[0] - from[0]) * t - (to[1] - from[1]) * off,
      from[1] + (to[1] - from[1]) * t + (to[0] - from[0]) * off,
    ];
  });
  return [a, ...(isTurned ? inner.toReversed() : inner)];
}

const studied = (shapes: Point[][][][]) => {
  const found = studyShapes(layerOfShapes(...shapes), false, () => false);
  if (!found) throw new Error('degrees are always read');
  return found;
};

const centre = fc.tuple(
  fc.integer({ min: 1, max: 999 }).map((x) => 104 + x / 1000),
  fc.integer({ min: 1, max: 999 }).map((y) => 22 + y / 1000),
);

describe('simplifying', () => {
  it('leaves every neighbour a neighbour, every ring a ring, and cuts no line through another', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(centre, { minLength: 3, maxLength: 25, selector: String }),
        fc.constantFrom(0, 0.1, 0.3),
        fc.constantFrom(400, 25_600, 1_638_400, 100_000_000),
        (centres, bend, least) => {
          const study = studied(wavyCells(centres, bend));
          const { lines } = simplifyTo(study.weighed, least, study.crossings.length);
          // Lines keep their ends and their users: who lies beside whom cannot change.
          lines.forEach((line, at) => {
            expect(line[0]).toEqual(study.lines.arcs[at]?.[0]);
            expect(line.at(-1)).toEqual(study.lines.arcs[at]?.at(-1));
          });
          expect(findCrossings(lines).length).toBeLessThanOrEqual(study.crossings.length);
          const drawn = study.lines.shapes.map(({ arcs }) =>
            arcs.flat().map((ring) => ringPoints(lines, ring)),
          );
          for (const ring of drawn.flat()) expect(ring.length).toBeGreaterThanOrEqual(4);
          // What is drawn, taken apart anew, has the same neighbours wherever a line is left between them.
          const again = studied(drawn.map((rings) => [rings.map(inDegrees)]));
          expect(neighbourPairs(again.lines)).toEqual(neighbourPairs(study.lines));
        },
      ),
      { numRuns: 60, seed: 14 },
    );
  });

  it('moves lines by no more than it says', () => {
    // A tooth of 0.0001 degree (11.1 m) in the middle of a straight side.
    const tooth: Point[] = [
      [104, 22],
      [104.01, 22],
      [104.01, 22.005],
      [104.0101, 22.00505],
      [104.01, 22.0051],
      [104.01, 22.01],
      [104, 22.01],
      [104, 22],
    ];
    const study = studied([[[tooth]]]);
    const { lines } = simplifyTo(study.weighed, 400, 0);
    expect(lines.flat()).not.toContainEqual([104_010_100, 22_005_050]);
    // 0.0001 degree east at 22.005° is 10.31 m on a sphere of 111.195 km a degree.
    expect(farthestShift(study.weighed, lines)).toBeCloseTo(10.31, 1);
  });

  it('keeps islands and holes however small they are', () => {
    const island = box(104.5, 22.5, 104.50002, 22.50002);
    const hole = box(104.001, 22.001, 104.00102, 22.00102);
    const study = studied([[[box(104, 22, 104.01, 22.01), hole], [island]]]);
    const { lines } = simplifyTo(study.weighed, 1_638_400, 0);
    const [shape] = study.lines.shapes;
    const rings = shape?.arcs.flat().map((ring) => ringPoints(lines, ring)) ?? [];
    expect(rings).toHaveLength(3);
    for (const ring of rings) expect(Math.abs(twiceArea(ring))).toBeGreaterThan(0);
  });

  it('goes on until the file is small enough, and leaves a small one as it is', () => {
    const small = studied([[[box(104, 22, 104.01, 22.01)]]]);
    expect(chooseDetail(small, 'district', undefined)).toMatchObject({ leastDetail: 0, shift: 0 });
    const fine = Array.from({ length: 100_000 }, (_, i): Point => {
      const turn = (i / 100_000) * 2 * Math.PI;
      const r = 0.4 + 0.002 * Math.sin(turn * 4001) + 0.0007 * Math.cos(turn * 9973);
      return [105 + r * Math.cos(turn), 21 + r * Math.sin(turn)];
    });
    const study = studied([[[[...fine, fine[0] ?? [0, 0]]]]]);
    const made = chooseDetail(study, 'district', undefined);
    expect(made.bytesBefore).toBeGreaterThan(60_000);
    expect(made.bytesAfter).toBeLessThanOrEqual(60_000);
    expect(made.pointsAfter).toBeLessThan(made.pointsBefore);
    expect(made.shift).toBeGreaterThan(0);
  });
});

const inDegrees = (ring: readonly Point[]): Point[] =>
  ring.map(([x, y]): Point => [x / 1_000_000, y / 1_000_000]);
