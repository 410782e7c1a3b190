import type { ZipArchive } from '#sheets/zip/zip-archive.ts';
import { readXml } from './read-xml.ts';
import { RichText } from './rich-text.ts';

/** Texts that cells point to by their place in the list. */
export function readSharedStrings(
  archive: ZipArchive,
  part: string | undefined,
): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const rich = new RichText();
  readXml(archive, part, {
    open: (name) => rich.open(name),
    text: (text) => rich.add(text),
    close: (name) => {
      rich.close(name);
      if (name === 'si') strings.push(rich.take());
    },
  });
  return strings;
}
