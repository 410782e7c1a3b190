import type { SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { ColumnRole } from './mapping.ts';

/** Where the figures of one row come from, as the file says itself. Texts may be ''. */
export interface RowOrigin {
  readonly source: string;
  readonly url: string;
  readonly note: string;
}

const longest = 500;

/** Reads source, address and note of a row; undefined when the table says none of them. */
export function originReader(
  roles: readonly ColumnRole[],
): (row: SheetRow) => RowOrigin | undefined {
  const column = (wanted: string) => roles.findIndex(({ kind }) => kind === wanted);
  const [source, url, note] = [column('source'), column('source-url'), column('note')];
  if (source < 0 && url < 0 && note < 0) return () => undefined;
  const text = (row: SheetRow, at: number) =>
    at < 0 ? '' : cellText(row.cells[at]).trim().slice(0, longest);
  return (row) => {
    const origin = { source: text(row, source), url: text(row, url), note: text(row, note) };
    return origin.source + origin.url + origin.note === '' ? undefined : origin;
  };
}
