import type { Area } from '#domain/area.ts';
import type { SheetRow } from '#sheets/sheet.ts';
import type { PlaceWords } from './vocabulary.ts';

/** The level that most rows of a table are of, two at least; undefined when no level stands out. */
export function commonLevel(
  rows: readonly SheetRow[],
  placeOf: (row: SheetRow) => PlaceWords,
): Area['level'] | undefined {
  const counts = new Map<Area['level'], number>();
  for (const row of rows) {
    const found = placeOf(row);
    const levels =
      found.kind === 'found'
        ? [found.area.level]
        : found.kind === 'ambiguous'
          ? found.candidates.map(({ level }) => level)
          : [];
    for (const level of new Set(levels)) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const [first, second] = [...counts.entries()].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
