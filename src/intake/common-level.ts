import type { Area } from '#domain/area.ts';
import type { SheetRow } from '#sheets/sheet.ts';
import type { PlaceWords } from './vocabulary.ts';

/**
 * The level that most rows of a table are of, two at least; undefined when no level stands out.
 * @param timesOf how many rows each row stands for; one that stands for none is not looked at
 */
export function commonLevel(
  rows: readonly SheetRow[],
  placeOf: (row: SheetRow) => PlaceWords,
  timesOf: (at: number) => number,
): Area['level'] | undefined {
  const counts = new Map<Area['level'], number>();
  for (const [at, row] of rows.entries()) {
    const times = timesOf(at);
    if (times === 0) continue;
    const found = placeOf(row);
    const levels =
      found.kind === 'found'
        ? [found.area.level]
        : found.kind === 'ambiguous'
          ? found.candidates.map(({ level }) => level)
          : [];
    for (const level of new Set(levels)) counts.set(level, (counts.get(level) ?? 0) + times);
  }
  const [first, second] = [...counts.entries()].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
