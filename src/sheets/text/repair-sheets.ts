import type { Cell, Sheet } from '#sheets/sheet.ts';
import { sheetOfRows } from '#sheets/column-sheet.ts';
import { cellOf } from '#sheets/text-columns.ts';
import type { SheetFault } from '#sheets/sheet-fault.ts';
import type { FaultPlace } from '#sheets/make-fault.ts';
import { makeFault, refusal } from '#sheets/make-fault.ts';
import { composeLetters } from './compose.ts';
import type { LegacyReading } from './legacy-readings.ts';
import { recogniseMojibake } from './recognise-legacy.ts';

/** Sheets with their texts in Unicode and composed, and what was done for it. */
export interface RepairedSheets {
  readonly sheets: readonly Sheet[];
  readonly faults: readonly SheetFault[];
  readonly encoding: string;
}

/** Sound text is only composed. */
const asItIs: Pick<LegacyReading, 'convert' | 'isSpoiled'> = { convert: composeLetters };

const needsLook = /[^\0-\x7F]/;

/**
 * Texts of sheets that were typed with fonts of TCVN3 or VNI, or spoiled before they came into the sheet, are converted;
 * all others only composed.
 */
export function repairSheets(opened: readonly Sheet[]): RepairedSheets {
  if (opened.some(({ columns }) => columns) && isSound(opened))
    return { sheets: opened, faults: [], encoding: '' };
  const sheets = opened.map(sheetOfRows);
  const texts = markedTexts(sheets);
  const joined = [...texts.keys()].join('\n');
  const state = recogniseMojibake(joined);
  if (state.kind === 'spoiled') {
    const value = joined.slice(state.at).split('\n')[0] ?? '';
    throw refusal('encoding-unknown', {}, { ...placeOfText(sheets, value), value });
  }
  const { convert, isSpoiled } = state.kind === 'legacy' ? state.reading : asItIs;
  let isChanged = false;
  for (const text of texts.keys()) {
    const converted = convert(text);
    if (converted === undefined || isSpoiled?.(converted)) {
      throw refusal('encoding-unknown', {}, { value: text });
    }
    if (converted !== text) isChanged = true;
    texts.set(text, converted);
  }
  if (!isChanged) return { sheets, faults: [], encoding: '' };
  const encoding = state.kind === 'legacy' ? state.reading.encoding : '';
  const fault =
    encoding === ''
      ? makeFault('note', 'text-not-nfc', {}, {})
      : makeFault('warning', 'encoding-converted', {}, { encoding });
  return { sheets: sheets.map((sheet) => withTexts(sheet, texts)), faults: [fault], encoding };
}

/** Whether all texts stay as they are: the order in which they stand makes no difference then. */
function isSound(sheets: readonly Sheet[]): boolean {
  const texts = [...markedTexts(sheets).keys()];
  const state = recogniseMojibake(texts.join('\n'));
  return state.kind === 'sound' && texts.every((text) => composeLetters(text) === text);
}

/** The first cell that holds a text. */
function placeOfText(sheets: readonly Sheet[], text: string): FaultPlace {
  for (const { name, rows } of sheets) {
    for (const { number, cells } of rows) {
      const column = cells.findIndex((cell) => typeof cell === 'string' && cell.includes(text));
      if (column >= 0) return { sheet: name, row: number, column };
    }
  }
  return {};
}

/** Texts with other than plain letters, each once, to be exchanged for what they become. */
function markedTexts(sheets: readonly Sheet[]): Map<string, string> {
  const seen = new Set<string>();
  for (const { rows, columns } of sheets) {
    for (const own of columns?.texts ?? [])
      for (let id = 1; id < own.count; id += 1) {
        const cell = cellOf(own, id);
        if (typeof cell === 'string') seen.add(cell);
      }
    if (columns) continue;
    for (const { cells } of rows) {
      for (const cell of cells) if (typeof cell === 'string') seen.add(cell);
    }
  }
  return new Map([...seen].filter((text) => needsLook.test(text)).map((text) => [text, text]));
}

function withTexts(sheet: Sheet, texts: ReadonlyMap<string, string>): Sheet {
  const repair = (cell: Cell) => (typeof cell === 'string' ? (texts.get(cell) ?? cell) : cell);
  const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.map(repair) }));
  return { ...sheet, rows };
}
