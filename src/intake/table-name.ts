/** Stands between the name of a sheet and the number of a table in it; no name of a sheet holds it. */
const mark = '\u001f';

/** Name of a table inside the importer: the first table of a sheet has the name of the sheet. */
export const tableName = (sheet: string, table: number): string =>
  table === 1 ? sheet : `${sheet}${mark}${table}`;

/** Sheet of the file that a table stands in. */
export function sheetOf(name: string): string {
  const at = name.indexOf(mark);
  return at < 0 ? name : name.slice(0, at);
}

/** Number of a table in its sheet, from 1. */
export function tableNumber(name: string): number {
  const at = name.indexOf(mark);
  return at < 0 ? 1 : Number(name.slice(at + 1));
}

/** Name of a table in presets and on the command line: "Biểu 1#2". */
export const writtenTable = (name: string): string => `${sheetOf(name)}#${tableNumber(name)}`;
