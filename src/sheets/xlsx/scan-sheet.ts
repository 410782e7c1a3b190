import { Refusal } from '#sheets/make-fault.ts';
import type { ZipArchive } from '#sheets/zip/zip-archive.ts';
import type { RawSheet, SheetTask } from './read-sheet.ts';
import { SheetReader } from './read-sheet.ts';
import { readXmlFrom } from './read-xml.ts';
import { RowScan } from './scan-rows.ts';

const dataStart = '<sheetData>';

/** Ends the unpacking of a part that is for the general reader. */
class Odd extends Error {}

/**
 * Reads a large sheet part by its bytes, its rows straight into columns; what stands before and after the rows goes the
 * general way. Undefined for parts that are not written plainly. Both give the same sheet wherever this one gives any.
 */
export function scanSheet(
  archive: ZipArchive,
  part: string,
  task: SheetTask,
): RawSheet | undefined {
  const rows = new RowScan(task);
  const around: Uint8Array[] = [];
  let rest = new Uint8Array();
  let state = 'before' as 'before' | 'rows' | 'after';
  const takePiece = (piece: Uint8Array, packed: number) => {
    if (state === 'after') return void around.push(piece.slice());
    let bytes = joined(rest, piece);
    if (state === 'before') {
      const at = placeOf(bytes, dataStart);
      if (at < 0) {
        if (bytes.length > longestHead) throw new Odd();
        rest = bytes;
        return;
      }
      around.push(bytes.slice(0, at + dataStart.length));
      bytes = bytes.subarray(at + dataStart.length);
      state = 'rows';
    }
    const { end, at } = rows.scan(bytes, bytes.length);
    if (end === 'odd' || bytes.length - at > longestRow) throw new Odd();
    rest = bytes.slice(at);
    if (end === 'end') {
      state = 'after';
      around.push(rest);
    }
    task.onRows(rows.length, packed);
  };
  try {
    if (!archive.unpack(part, takePiece) || (state as string) !== 'after') return undefined;
    const reader = new SheetReader(part, task);
    readXmlFrom(
      (take) => {
        for (const piece of around) take(piece);
        return true;
      },
      part,
      {
        open: (name, attributes) => reader.open(name, attributes),
        text: (text) => reader.text(text),
        close: (name) => reader.close(name),
      },
    );
    task.count.add(rows.cells);
    return { ...reader.finish(), columns: rows.columns() };
  } catch (error) {
    // The general reader says what is wrong, and where.
    if (error instanceof Odd || error instanceof Refusal) return undefined;
    throw error;
  }
}

/** What stands before the rows is short, and so is a row: longer ones are for the general reader, which is bounded. */
const longestHead = 1_000_000;
const longestRow = 4_000_000;

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** Where plain text begins in bytes; -1 when it is not there. */
function placeOf(bytes: Uint8Array, text: string): number {
  const wanted = Array.from(text, (sign) => sign.charCodeAt(0));
  for (let at = bytes.indexOf(60); at >= 0; at = bytes.indexOf(60, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}
