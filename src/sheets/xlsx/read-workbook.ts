import type { Sheet } from '#sheets/sheet.ts';
import { columnLetters } from '#lib/column-letters.ts';
import { CellCount } from '#sheets/cell-count.ts';
import { FaultList } from '#sheets/fault-list.ts';
import { makeFault, refusal } from '#sheets/make-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import type { OpenProgress } from '#sheets/open-progress.ts';
import { noProgress } from '#sheets/open-progress.ts';
import type { SheetFault } from '#sheets/sheet-fault.ts';
import { CellCheck } from '#sheets/text/check-cells.ts';
import { composeLetters } from '#sheets/text/compose.ts';
import type { ZipArchive } from '#sheets/zip/zip-archive.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import type { RawSheet } from './read-sheet.ts';
import { readSheet } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { readXml } from './read-xml.ts';
import { readRelationships } from './relationships.ts';

/** A workbook taken apart: its sheets in the order of their tabs. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly faults: readonly SheetFault[];
}

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

/** Rows between two words on how far the reading has come. */
const rowsToTell = 4096;

/** Reads an .xlsx workbook. Sheets of charts and macros are left out. */
export function readWorkbook(
  archive: ZipArchive,
  limits: OpenLimits,
  onProgress: OpenProgress = noProgress,
): Workbook {
  const part = workbookPart(archive);
  const { entries, isFrom1904 } = readSheetList(archive, part);
  const relations = readRelationships(archive, part);
  const partOf = (wanted: string) =>
    [...relations.values()].find(({ type }) => type === wanted)?.target;
  const strings = readSharedStrings(archive, partOf('sharedStrings'));
  const styles = readStyles(archive, partOf('styles'));
  const faults = new FaultList();
  const count = new CellCount(limits);
  const check = new CellCheck(limits);
  const sheets: Sheet[] = [];
  let rows = 0;
  const onRow = () => {
    rows += 1;
    if (rows % rowsToTell === 0) onProgress(rows, 0);
  };
  for (const { name, relation, isHidden } of entries) {
    const target = relations.get(relation);
    if (target === undefined) throw refusal('workbook-broken', { part }, { sheet: name });
    if (target.type !== 'worksheet') continue;
    const task = { name, strings, styles, isFrom1904, limits, faults, count, check, onRow };
    const raw = readSheet(archive, target.target, task);
    if (raw === undefined)
      throw refusal('workbook-broken', { part: target.target }, { sheet: name });
    const sheet = toSheet(name, raw, isHidden);
    faults.add(...hiddenFaults(sheet));
    sheets.push(sheet);
  }
  return { sheets, faults: faults.all };
}

function workbookPart(archive: ZipArchive): string {
  const named = [...readRelationships(archive, '').values()].find(
    ({ type, target }) => type === 'officeDocument' && archive.has(target),
  );
  return named?.target ?? 'xl/workbook.xml';
}

function readSheetList(
  archive: ZipArchive,
  part: string,
): { entries: readonly SheetEntry[]; isFrom1904: boolean } {
  const entries: SheetEntry[] = [];
  let isFrom1904 = false;
  const isThere = readXml(archive, part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const isHidden = /hidden/i.test(attributes['state'] ?? '');
      entries.push({ name: composeLetters(attributes['name'] ?? ''), relation, isHidden });
    },
  });
  if (!isThere || entries.length === 0) throw refusal('workbook-broken', { part });
  return { entries, isFrom1904 };
}

/** A sheet of which only hidden columns that hold something are named. */
function toSheet(name: string, raw: RawSheet, isHidden: boolean): Sheet {
  const rows = raw.rows.filter(({ cells }) => cells.length > 0);
  const used = new Uint8Array(raw.hiddenColumns.length);
  for (const { cells } of rows) {
    for (let column = 0; column < cells.length; column += 1)
      if (cells[column] !== '') used[column] = 1;
  }
  const hiddenColumns = Array.from(used.keys()).filter(
    (column) => used[column] === 1 && raw.hiddenColumns[column] === 1,
  );
  return { name, rows, merges: raw.merges, hiddenColumns, ...(isHidden && { isHidden }) };
}

function hiddenFaults({ name, rows, hiddenColumns, isHidden }: Sheet): SheetFault[] {
  const faults: SheetFault[] = [];
  const hiddenRows = rows.filter((row) => row.isHidden);
  const sheet = name;
  if (isHidden && rows.length > 0) faults.push(makeFault('warning', 'sheet-hidden', { sheet }, {}));
  if (hiddenRows[0] !== undefined) {
    const place = { sheet, row: hiddenRows[0].number };
    faults.push(makeFault('warning', 'row-hidden', place, { rows: hiddenRows.length }));
  }
  if (hiddenColumns[0] !== undefined) {
    const place = { sheet, column: hiddenColumns[0] };
    const columns = hiddenColumns.map(columnLetters).join(', ');
    faults.push(makeFault('warning', 'column-hidden', place, { columns }));
  }
  return faults;
}
