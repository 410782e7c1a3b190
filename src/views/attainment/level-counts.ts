import type { CommuneRow } from './attainment-view.ts';

/** Communes of one programme by where they stand. */
export interface LevelCounts {
  /** Communes at each level, lowest first. */
  readonly at: readonly number[];
  readonly none: number;
  readonly noData: number;
}

/** How many communes stand at each level of a programme. */
export function toLevelCounts(communes: readonly CommuneRow[], programmeId: string): LevelCounts {
  const at: number[] = [];
  let [none, noData] = [0, 0];
  for (const { outcomes } of communes) {
    const outcome = outcomes.find(({ programme }) => programme.id === programmeId);
    if (!outcome) continue;
    while (at.length < outcome.levels.length) at.push(0);
    if (outcome.attained) {
      const index = outcome.levels.indexOf(outcome.attained);
      at[index] = (at[index] ?? 0) + 1;
    } else if (outcome.state === 'none') none += 1;
    else noData += 1;
  }
  return { at, none, noData };
}
