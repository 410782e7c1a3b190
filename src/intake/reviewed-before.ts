import type { PackageContext } from '#domain/package-context.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import type { IntakeCell } from './intake-cell.ts';
import { countedName } from './intake-cell.ts';
import type { IntakeProblem } from './intake-problem.ts';

/** Warnings on a single figure that a look at its source settles. */
const reviewable: ReadonlySet<string> = new Set([
  'yearly-jump',
  'far-from-known',
  'plausible-range',
  'ratio-mismatch',
  'total-mismatch',
  'levels-total',
  'units-total',
  'fields-total',
  'small-count',
]);

/**
 * Reasons that stand in the last snapshot: a figure that was published with a note, and comes again unchanged, was looked
 * at and explained. Another value has to be explained anew. The answer gives the reason for a problem, or nothing.
 */
export function reviewedBefore(
  cells: readonly IntakeCell[],
  published: readonly ObservationRow[],
  { notes }: PackageContext,
  seriesId: string,
): (found: IntakeProblem) => string | undefined {
  const texts = new Map(notes.map(({ id, text }) => [id, text.vi]));
  const explained = new Map(
    published.flatMap((row) =>
      row.noteId !== '' && row.value.kind === 'reported' && texts.has(row.noteId)
        ? [[countedName(row), { n: row.value.n, noteId: row.noteId }] as const]
        : [],
    ),
  );
  if (explained.size === 0) return () => undefined;
  const indicators = new Set(published.map(({ noteId, indicatorId }) => noteId && indicatorId));
  const reasons = new Map<string, string>();
  for (const cell of cells) {
    if (!indicators.has(cell.indicatorId)) continue;
    const series = cell.seriesId === '' ? seriesId : cell.seriesId;
    const before = explained.get(countedName({ ...cell, seriesId: series }));
    if (before && cell.value.kind === 'reported' && cell.value.n === before.n)
      reasons.set(placeOf(cell), texts.get(before.noteId) ?? '');
  }
  return (found) => (reviewable.has(found.rule) ? reasons.get(placeOf(found)) : undefined);
}

const placeOf = ({ sheet, row, column }: Pick<IntakeProblem, 'sheet' | 'row' | 'column'>): string =>
  `${sheet}|${row}|${column}`;
