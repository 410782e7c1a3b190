import type { Sheet } from '#sheets/sheet.ts';
import { CellCount } from '#sheets/cell-count.ts';
import { FaultList } from '#sheets/fault-list.ts';
import { hiddenFaults, toSheet } from '#sheets/hidden-parts.ts';
import { refusal } from '#sheets/make-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import type { SheetFault } from '#sheets/sheet-fault.ts';
import { CellCheck } from '#sheets/text/check-cells.ts';
import { composeLetters } from '#sheets/text/compose.ts';
import { readXml } from '#sheets/xlsx/read-xml.ts';
import type { ZipArchive } from '#sheets/zip/zip-archive.ts';
import { checkPrefixes } from './namespaces.ts';
import { StyleList } from './style-list.ts';
import { TableReader } from './table-reader.ts';

const content = 'content.xml';

/** Parts around the tables that hold cells which are none: changes that were undone, links, drawings. */
const besides: ReadonlySet<string> = new Set(['tracked-changes', 'shapes', 'dde-links', 'forms']);

/** Reads an OpenDocument spreadsheet (.ods) with the same care as an .xlsx workbook: its sheets in the order of their tabs. */
export function readOpenDocument(
  archive: ZipArchive,
  limits: OpenLimits,
): { readonly sheets: readonly Sheet[]; readonly faults: readonly SheetFault[] } {
  refuseEncrypted(archive);
  const styles = new StyleList();
  const listen = {
    open: styles.open.bind(styles),
    close: styles.close.bind(styles),
  };
  readXml(archive, 'styles.xml', listen);
  const faults = new FaultList();
  const shared = {
    part: content,
    styles,
    limits,
    faults,
    count: new CellCount(limits),
    check: new CellCheck(limits),
  };
  const sheets: Sheet[] = [];
  let reader: TableReader | undefined;
  let [name, style, depth, skipped, tableDepth] = ['', '', 0, 0, 0];
  let isSpreadsheet = false;
  const isThere = readXml(archive, content, {
    open: (element, attributes) => {
      depth += 1;
      if (depth === 1) checkPrefixes(attributes, content);
      if (skipped > 0 || besides.has(element)) {
        skipped += 1;
      } else if (reader) {
        reader.open(element, attributes);
      } else if (element === 'spreadsheet') {
        isSpreadsheet = true;
      } else if (element === 'table' && isSpreadsheet) {
        name = composeLetters(attributes['table:name'] ?? '');
        style = attributes['table:style-name'] ?? '';
        tableDepth = depth;
        reader = new TableReader({ ...shared, name });
      } else styles.open(element, attributes);
    },
    text: (text) => {
      if (skipped === 0) reader?.text(text);
    },
    close: (element) => {
      depth -= 1;
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (!reader) styles.close(element);
      else if (depth >= tableDepth) reader.close(element);
      else {
        const sheet = toSheet(name, reader.finish(), styles.isHiddenTable(style));
        if (!reader.isCopy) {
          faults.add(...hiddenFaults(sheet));
          sheets.push(sheet);
        }
        reader = undefined;
      }
    },
  });
  if (isThere && !isSpreadsheet) throw refusal('file-not-a-table', { found: 'odt' });
  if (!isThere || sheets.length === 0) throw refusal('workbook-broken', { part: content });
  return { sheets, faults: faults.all };
}

/** A password hides the content from everybody: the list of parts says so. */
function refuseEncrypted(archive: ZipArchive): void {
  if (archive.has('encrypted-package')) throw refusal('workbook-encrypted', {});
  readXml(archive, 'META-INF/manifest.xml', {
    open: (name) => {
      if (name === 'encryption-data') throw refusal('workbook-encrypted', {});
    },
  });
}
