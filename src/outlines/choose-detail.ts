import { gzipSync } from 'fflate';
import type { OutlineLevel } from './outline-state.ts';
import { boundaryFileText } from './boundary-file.ts';
import type { Point } from './outline-file.ts';
import { findCrossings } from './find-crossings.ts';
import { farthestShift, simplifyTo } from './simplify-shapes.ts';
import type { ShapeStudy } from './study-shapes.ts';

/** What simplifying did, in numbers that are shown. */
export interface Simplified {
  readonly lines: readonly (readonly Point[])[];
  /** Details smaller than so many m2 are left out; 0 leaves all in. */
  readonly leastDetail: number;
  readonly isChosen: boolean;
  /** How far a line was moved at most, in metres. */
  readonly shift: number;
  readonly pointsBefore: number;
  readonly pointsAfter: number;
  /** Size of the file, compressed. */
  readonly bytesBefore: number;
  readonly bytesAfter: number;
  readonly goal: number;
  /** Lines that had to stay finer, because they would have cut through others. */
  readonly finer: number;
}

/** Compressed size that the file should not pass, so that a map comes quickly on a slow line. */
const goals: Readonly<Record<OutlineLevel, number>> = {
  province: 60_000,
  district: 60_000,
  commune: 300_000,
};

/** Steps of detail in m2 that a person can choose, and that are tried one after the other. */
export const detailSteps = [0, 100, 400, 1600, 6400, 25_600, 102_400, 409_600, 1_638_400] as const;

/** Simplifies as a person says, or by the first step whose file is small enough. */
export function chooseDetail(
  study: ShapeStudy,
  level: OutlineLevel,
  asked: number | undefined,
): Simplified {
  const goal = goals[level];
  const { weighed, lines: shapes } = study;
  const whole = weighed.lines.map((line) => line.map(([x, y]): Point => [x, y]));
  const sizeOf = (lines: readonly (readonly Point[])[]) => {
    const units = shapes.shapes.map(({ number }, at) => ({
      area: {
        id: `unit-${number}`,
        officialCode: '00000',
        name: { vi: '', en: '' },
        parentId: 'parent-unit',
      },
      parts: [at],
    }));
    const text = boundaryFileText(shapes, lines, units, level, {});
    return gzipSync(new TextEncoder().encode(text), { level: 6 }).length;
  };
  const before = findCrossings(whole).length;
  const count = (lines: readonly (readonly Point[])[]) =>
    lines.reduce((sum, { length }) => sum + length, 0);
  const made = (leastDetail: number): Simplified => {
    const { lines, finer } =
      leastDetail === 0 ? { lines: whole, finer: 0 } : simplifyTo(weighed, leastDetail, before);
    return {
      lines,
      leastDetail,
      isChosen: asked !== undefined,
      shift: leastDetail === 0 ? 0 : farthestShift(weighed, lines),
      pointsBefore: count(whole),
      pointsAfter: count(lines),
      bytesBefore: bytesWhole,
      bytesAfter: leastDetail === 0 ? bytesWhole : sizeOf(lines),
      goal,
      finer,
    };
  };
  const bytesWhole = sizeOf(whole);
  if (asked !== undefined) return made(asked);
  let best = made(0);
  for (const step of detailSteps) {
    if (best.bytesAfter <= goal) break;
    // A point takes some two bytes even when it is compressed well.
    const isHopeless =
      weighed.lines.reduce(
        (sum, line) => sum + line.filter(([, , weight]) => weight >= step).length,
        0,
      ) *
        1.5 >
      goal * 2;
    if (step > 0 && !isHopeless) best = made(step);
  }
  return best.bytesAfter <= goal || best.leastDetail > 0 ? best : made(detailSteps.at(-1) ?? 0);
}
