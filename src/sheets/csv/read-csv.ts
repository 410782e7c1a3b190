import type { Sheet, SheetRow } from '#sheets/sheet.ts';
import { CellCount } from '#sheets/cell-count.ts';
import { FaultList } from '#sheets/fault-list.ts';
import { makeFault, refusal } from '#sheets/make-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import type { OpenProgress } from '#sheets/open-progress.ts';
import type { SheetFault } from '#sheets/sheet-fault.ts';
import { CellCheck } from '#sheets/text/check-cells.ts';
import { findDelimiter } from './find-delimiter.ts';
import type { TextRecord } from './split-records.ts';
import { splitRecords } from './split-records.ts';

/** A text table taken apart. */
export interface TextTable {
  readonly sheet: Sheet;
  readonly delimiter: string;
  readonly faults: readonly SheetFault[];
}

/** Name of the table where it has one, and the delimiter where it is known beforehand. */
export interface TextTableHints {
  readonly name?: string;
  readonly delimiter?: string | undefined;
  /** Told the rows and signs read so far. */
  readonly onProgress?: OpenProgress;
}

/** Rows between two words on how far the reading has come. */
const rowsToTell = 32_768;

/**
 * Takes text apart into rows. Every record counts, blank ones and a first line "sep=;" too, so that numbers of rows are
 * what a person sees; rows without any content are left out.
 */
export function readCsv(text: string, limits: OpenLimits, hints: TextTableHints = {}): TextTable {
  const name = hints.name ?? '';
  const said = /^sep=([^\r\n"])[ ,;\t]*(?:\r\n?|\n|$)/i.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  const delimiter = said?.[1] ?? hints.delimiter ?? findDelimiter(body);
  const faults = new FaultList();
  const count = new CellCount(limits);
  const check = new CellCheck(limits);
  const rows: SheetRow[] = [];
  let number = said === null ? 0 : 1;
  for (const record of splitRecords(body, delimiter)) {
    number += 1;
    if (number % rowsToTell === 0) hints.onProgress?.(number, record.lastStart);
    if (number > limits.textRows) throw refusal('rows-too-many', { limit: limits.textRows });
    if (record.brokenQuote) faults.add(quoteFault(body, delimiter, record, { name, number }));
    const cells = withoutTrailingEmpty(record.cells);
    if (cells.length === 0) continue;
    if (cells.length > limits.columns) {
      const params = { limit: limits.columns, found: cells.length };
      throw refusal('columns-too-many', params, { sheet: name, row: number });
    }
    faults.add(...check.rowFaults(cells, number, name));
    count.add(cells.length);
    rows.push({ number, cells, fields: record.cells.length });
  }
  return {
    sheet: { name, rows, merges: [], hiddenColumns: [] },
    delimiter,
    faults: faults.all,
  };
}

function withoutTrailingEmpty(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return last === cells.length - 1 ? cells : cells.slice(0, last + 1);
}

/**
 * A quote that does not close. When what it swallowed looks like further records the quote is at fault; when the text
 * just ends inside the cell, the file is cut off.
 */
function quoteFault(
  body: string,
  delimiter: string,
  record: TextRecord,
  { name, number }: { readonly name: string; readonly number: number },
): SheetFault {
  const column = record.brokenQuote?.column ?? -1;
  const place = { sheet: name, row: number, column, value: record.cells[column] ?? '' };
  const isCut = record.brokenQuote?.isUnclosed && endsInsideCell(body, delimiter, record);
  return isCut
    ? makeFault('error', 'file-cut-off', place, {})
    : makeFault('error', 'quote-broken', place, {});
}

function endsInsideCell(
  body: string,
  delimiter: string,
  { cells, lastStart }: TextRecord,
): boolean {
  if (/[\r\n]$/.test(body)) return false;
  const swallowed = body.slice(lastStart).split(/\r\n?|\n/);
  const expected = Math.max(1, cells.length - 1);
  return !swallowed.slice(1).some((line) => line.split(delimiter || '\n').length > expected);
}
