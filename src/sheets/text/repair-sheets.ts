import type { Cell, Sheet } from '#sheets/sheet.ts';
import type { SheetFault } from '#sheets/sheet-fault.ts';
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
export function repairSheets(sheets: readonly Sheet[]): RepairedSheets {
  const texts = markedTexts(sheets);
  const reading = recogniseMojibake([...texts.keys()].join('\n'));
  if (reading === 'unknown') throw refusal('encoding-unknown', {});
  const { convert, isSpoiled } = reading === 'sound' ? asItIs : reading;
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
  const encoding = reading === 'sound' ? '' : reading.encoding;
  const fault =
    encoding === ''
      ? makeFault('note', 'text-not-nfc', {}, {})
      : makeFault('warning', 'encoding-converted', {}, { encoding });
  return { sheets: sheets.map((sheet) => withTexts(sheet, texts)), faults: [fault], encoding };
}

/** Texts with other than plain letters, each once, to be exchanged for what they become. */
function markedTexts(sheets: readonly Sheet[]): Map<string, string> {
  const seen = new Set<string>();
  for (const { rows } of sheets) {
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
