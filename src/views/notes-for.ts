import type { Note } from '#domain/package-context.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';

/** Footnotes of a cell: the row's own and those linked by unit, indicator, level and period. */
export function notesFor(dataset: Dataset, ref: CellRef, cell: Cell): readonly Note[] {
  const { notes, noteLinks } = dataset.context;
  const matches = (asked: string, has: string) => asked === '' || asked === has;
  const linked = noteLinks.filter(
    (link) =>
      matches(link.areaId, ref.areaId) &&
      matches(link.indicatorId, ref.indicatorId) &&
      matches(link.level, ref.level as SchoolLevel) &&
      (link.from === '' || link.from <= ref.period) &&
      (link.to === '' || ref.period <= link.to),
  );
  const ids = new Set([
    cell.meta?.noteId ?? '',
    ...linked.map((link) => link.noteId),
    ...notesOfParts(cell),
  ]);
  return notes.filter((note) => ids.has(note.id));
}

const notesOfParts = (cell: Cell): readonly string[] =>
  cell.parts.flatMap((part) => [part.cell.meta?.noteId ?? '', ...notesOfParts(part.cell)]);
