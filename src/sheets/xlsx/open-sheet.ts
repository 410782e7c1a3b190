import type { ZipArchive } from '#sheets/zip/zip-archive.ts';
import type { RawSheet, SheetTask } from './read-sheet.ts';
import { SheetReader } from './read-sheet.ts';
import { readXmlFrom } from './read-xml.ts';
import { scanSheet } from './scan-sheet.ts';

/** Reads a sheet part; undefined when there is none. */
export function readSheet(
  archive: ZipArchive,
  part: string,
  task: SheetTask,
): RawSheet | undefined {
  const isLarge = archive.sizeOf(part) >= task.limits.regularFrom;
  const scanned = isLarge ? scanSheet(archive, part, task) : undefined;
  if (scanned) return scanned;
  const reader = new SheetReader(part, task);
  const isThere = readXmlFrom(unpackTelling(archive, part, task, reader), part, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return isThere ? reader.finish() : undefined;
}

/** Unpacks a part, and tells after each piece how far the reading has come. */
const unpackTelling =
  (archive: ZipArchive, part: string, task: SheetTask, reader: SheetReader) =>
  (take: (piece: Uint8Array) => void): boolean =>
    archive.unpack(part, (piece, packed) => {
      take(piece);
      task.onRows(reader.rows, packed);
    });
