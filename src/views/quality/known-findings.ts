import type { Dataset } from '#indicators/dataset.ts';
import { countingOf } from '#indicators/dataset.ts';
import type { CellRef } from '#indicators/cell.ts';
import type { BreakFinding, NoteFinding, WithheldFinding } from './quality-record.ts';

/** Facts of a finding that no check made. */
const told = { severity: '', remarks: 0 } as const;

/** A row of a file with its place. */
interface RowCell {
  readonly ref: CellRef;
  readonly code: number;
  readonly noteId: string;
}

const withheldCode = 6;

/** Every row of the files. */
function rowCells(dataset: Dataset): readonly RowCell[] {
  const { cube } = dataset;
  const width = cube.periods.length;
  return cube.blocks.flatMap((block) => {
    const { indicatorId, level, category } = block;
    const counting = countingOf(dataset, block.seriesId);
    const cells: RowCell[] = [];
    block.kind.forEach((code, at) => {
      if (code === 0) return;
      const areaId = cube.areaIds[Math.floor(at / width)] ?? '';
      const period = cube.periods[at % width] ?? '';
      const noteId = cube.metas[block.meta[at] ?? 0]?.noteId ?? '';
      cells.push({ ref: { indicatorId, areaId, period, level, category, counting }, code, noteId });
    });
    return cells;
  });
}

/** Figures that a source holds and the package does not use, and the footnotes with what they are about. */
export function toKnownFindings(
  dataset: Dataset,
): readonly (WithheldFinding | BreakFinding | NoteFinding)[] {
  const cells = rowCells(dataset);
  const withheld = cells
    .filter(({ code }) => code === withheldCode)
    .map((cell) => toWithheld(dataset, cell));
  const known = new Set(withheld.map(({ noteId }) => noteId));
  return [...withheld, ...breaks(dataset), ...notes(dataset, cells, known)];
}

function toWithheld(dataset: Dataset, { ref, noteId }: RowCell): WithheldFinding {
  const print = dataset.context.published.find(
    (figure) =>
      figure.indicatorId === ref.indicatorId &&
      figure.areaId === ref.areaId &&
      figure.period === ref.period &&
      figure.level === ref.level,
  );
  return {
    ...told,
    kind: 'withheld',
    ref,
    areaIds: [ref.areaId],
    indicatorIds: [ref.indicatorId],
    publishedId: print?.id ?? '',
    noteId,
  };
}

function breaks({ context }: Dataset): readonly BreakFinding[] {
  return context.events.map(({ id, areaId, indicatorId }) => ({
    ...told,
    kind: 'break',
    ref: undefined,
    areaIds: areaId === '' ? [] : [areaId],
    indicatorIds: indicatorId === '' ? [] : [indicatorId],
    eventId: id,
  }));
}

/** Footnotes in the order of the package: those of rows, and those that go by level, unit or year. */
function notes(
  { context }: Dataset,
  cells: readonly RowCell[],
  known: ReadonlySet<string>,
): readonly NoteFinding[] {
  const byNote = new Map<string, CellRef[]>();
  for (const { noteId, ref } of cells)
    if (noteId !== '' && !known.has(noteId)) {
      const list = byNote.get(noteId);
      if (list) list.push(ref);
      else byNote.set(noteId, [ref]);
    }
  return context.notes.flatMap(({ id }): NoteFinding[] => {
    const refs = byNote.get(id) ?? [];
    const links = context.noteLinks.filter((link) => link.noteId === id);
    if (refs.length === 0 && links.length === 0) return [];
    const every = (pick: (item: { areaId: string; indicatorId: string }) => string) => {
      const ids = new Set([...refs, ...links].map(pick));
      return ids.has('') ? [] : [...ids];
    };
    return [
      {
        ...told,
        kind: 'note',
        ref: refs[0],
        areaIds: every(({ areaId }) => areaId),
        indicatorIds: every(({ indicatorId }) => indicatorId),
        noteId: id,
        cells: refs.length,
      },
    ];
  });
}
