import { join } from 'node:path';
import { cell, readCsv } from './read-csv.ts';
import { seededSpread } from './seeded-spread.ts';

/** School year of the invented class sizes: the last one with figures by level. */
export const classYear = '2024-2025';

const seed = 20240905;

/** Levels whose classes are drawn, and how far from the average of the district a class may lie, in percent. */
const levels: readonly (readonly [level: string, width: number])[] = [
  ['primary', 45],
  ['lowerSecondary', 35],
  ['upperSecondary', 22],
];

/** Classes of one size in one district. */
export interface ClassCount {
  readonly areaId: string;
  readonly kind: string;
  readonly size: number;
  readonly classes: number;
}

/**
 * Sizes of single classes drawn round the average of each district, so that classes and pupils add up to the
 * district's (illustrative) figures of the year.
 */
export function classCounts(folder: string): readonly ClassCount[] {
  const spread = seededSpread(seed);
  const rows = readCsv(join(folder, 'observations-illustrative.csv')).filter(
    (row) =>
      row['period'] === classYear &&
      row['series_id'] === 'illustrative-department' &&
      row['dimension'] === '',
  );
  const figure = (areaId: string, indicator: string, level: string): number => {
    const row = rows.find(
      (item) =>
        item['area_id'] === areaId &&
        item['indicator_id'] === indicator &&
        item['school_level'] === level,
    );
    if (!row) throw new Error(`No ${indicator} of ${areaId}, ${level}`);
    return Number(cell(row, 'value'));
  };
  const areas = [...new Set(rows.map((row) => cell(row, 'area_id')))];
  return areas.flatMap((areaId) =>
    levels.flatMap(([level, width]) =>
      bySize(
        drawSizes(figure(areaId, 'classes', level), figure(areaId, 'pupils', level), width, spread),
      ).map(([size, classes]) => ({ areaId, kind: level, size, classes })),
    ),
  );
}

/** Whole sizes that add up to the pupils; what rounding leaves over goes to the classes nearest the average. */
export function drawSizes(
  classes: number,
  pupils: number,
  width: number,
  spread: (limit: number) => number,
): readonly number[] {
  const average = pupils / classes;
  const drawn = Array.from({ length: classes }, () =>
    // The mean of two draws: more classes near the average than far from it.
    Math.max(1, Math.round(average * (1 + (spread(width) + spread(width)) / 200))),
  );
  const order = [...drawn.keys()].sort(
    (a, b) => Math.abs((drawn[a] ?? 0) - average) - Math.abs((drawn[b] ?? 0) - average) || a - b,
  );
  let left = pupils - drawn.reduce((sum, size) => sum + size, 0);
  for (let i = 0; left !== 0; i = (i + 1) % order.length) {
    const at = order[i] ?? 0;
    const step = Math.sign(left);
    if ((drawn[at] ?? 0) + step < 1) continue;
    drawn[at] = (drawn[at] ?? 0) + step;
    left -= step;
  }
  return drawn;
}

function bySize(sizes: readonly number[]): readonly (readonly [size: number, classes: number])[] {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}
