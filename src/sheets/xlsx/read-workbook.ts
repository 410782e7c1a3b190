import type { Sheet } from '#sheets/sheet.ts';
import { CellCount } from '#sheets/cell-count.ts';
import { FaultList } from '#sheets/fault-list.ts';
import { hiddenFaults, toSheet } from '#sheets/hidden-parts.ts';
import { refusal } from '#sheets/make-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import type { OpenProgress } from '#sheets/open-progress.ts';
import { noProgress } from '#sheets/open-progress.ts';
import type { SheetFault } from '#sheets/sheet-fault.ts';
import { CellCheck } from '#sheets/text/check-cells.ts';
import { composeLetters } from '#sheets/text/compose.ts';
import type { ZipArchive } from '#sheets/zip/zip-archive.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet } from './open-sheet.ts';
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
  let told = 0;
  const onRows = (read: number, packed: number) => {
    if (rows + read < told) return;
    told = rows + read + rowsToTell;
    onProgress(rows + read, packed);
  };
  for (const { name, relation, isHidden } of entries) {
    const target = relations.get(relation);
    if (target === undefined) throw refusal('workbook-broken', { part }, { sheet: name });
    if (target.type !== 'worksheet') continue;
    const task = { name, strings, styles, isFrom1904, limits, faults, count, check, onRows };
    const raw = readSheet(archive, target.target, task);
    if (raw === undefined)
      throw refusal('workbook-broken', { part: target.target }, { sheet: name });
    const sheet = toSheet(name, raw, isHidden);
    rows += sheet.columns?.length ?? sheet.rows.length;
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
