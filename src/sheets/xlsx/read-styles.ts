import type { ZipArchive } from '#sheets/zip/zip-archive.ts';
import { builtInFormat, isDateFormat } from './number-formats.ts';
import { readXml } from './read-xml.ts';

/** How cells of a style show their numbers. */
export interface CellStyle {
  readonly format: string;
  readonly isDate: boolean;
}

/** Styles in the order in which cells number them. */
export function readStyles(archive: ZipArchive, part: string | undefined): readonly CellStyle[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let isInCells = false;
  if (part !== undefined) {
    readXml(archive, part, {
      open: (name, attributes) => {
        const id = Number(attributes['numFmtId'] ?? 0);
        if (name === 'cellXfs') isInCells = true;
        if (name === 'numFmt') own.set(id, attributes['formatCode'] ?? '');
        if (name === 'xf' && isInCells) ids.push(id);
      },
      close: (name) => {
        if (name === 'cellXfs') isInCells = false;
      },
    });
  }
  return ids.map((id) => {
    const format = own.get(id) ?? builtInFormat(id);
    return {
      format: format.toLowerCase() === 'general' ? '' : format,
      isDate: isDateFormat(format),
    };
  });
}
