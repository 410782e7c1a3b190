import { inertText } from '#lib/inert-text.ts';
import type { Localized } from '#domain/localized.ts';
import type { IntakeCell } from './intake-cell.ts';

/** Cells of a row by the name of their column. */
export type Row = Readonly<Record<string, string>>;

/** Sources and notes that the rows of a file give themselves, each once, and which one a figure has. */
export interface OriginRows {
  readonly sources: readonly Row[];
  readonly notes: readonly Row[];
  /** Id of a figure's own source; undefined when its row names none. */
  sourceOf(cell: IntakeCell): string | undefined;
  /** Id of a figure's own note; '' when its row has none. */
  noteOf(cell: IntakeCell): string;
}

/**
 * Collects what rows say of their source and their notes.
 * @param known ids of sources that the package has: a row may name one of them
 * @param publisher who publishes the way of counting that the figures belong to
 * @param noteTexts notes in both languages, where somebody wrote them
 */
export function originRows(
  cells: readonly IntakeCell[],
  stem: string,
  known: ReadonlySet<string>,
  publisher: string,
  noteTexts: readonly (readonly [text: string, shown: Localized])[] = [],
): OriginRows {
  const written = new Map(noteTexts);
  const sourceIds = new Map<string, string>();
  const noteIds = new Map<string, string>();
  const sources: Row[] = [];
  const notes: Row[] = [];
  for (const { origin } of cells) {
    if (!origin) continue;
    const { source, url, note } = origin;
    const key = sourceKey(source, url);
    if (key !== '' && !sourceIds.has(key)) {
      const id = known.has(source) ? source : `${stem}-s${sourceIds.size + 1}`;
      sourceIds.set(key, id);
      const title = inertText(source === '' ? url : source);
      if (id !== source)
        sources.push({ source_id: id, title, publisher, url: /^https?:\/\//.test(url) ? url : '' });
    }
    if (note !== '' && !noteIds.has(note)) {
      const id = `${stem}-n${noteIds.size + 1}`;
      noteIds.set(note, id);
      const { vi, en } = written.get(note) ?? { vi: note, en: note };
      notes.push({ note_id: id, text_vi: inertText(vi), text_en: inertText(en) });
    }
  }
  return {
    sources,
    notes,
    sourceOf: ({ origin }) => origin && sourceIds.get(sourceKey(origin.source, origin.url)),
    noteOf: ({ origin }) => (origin && noteIds.get(origin.note)) ?? '',
  };
}

const sourceKey = (source: string, url: string): string =>
  source === '' && url === '' ? '' : `${source}\n${url}`;
