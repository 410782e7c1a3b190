import type { ZipArchive } from '#sheets/zip/zip-archive.ts';
import { readXml } from './read-xml.ts';

/** A part that another part points to. */
export interface Relationship {
  /** Last word of its type: "worksheet", "styles", "officeDocument". */
  readonly type: string;
  /** Whole path in the archive. */
  readonly target: string;
}

/** What a part points to, by the ids it uses for them; nothing when it points nowhere. '' asks for the whole file. */
export function readRelationships(
  archive: ZipArchive,
  part: string,
): ReadonlyMap<string, Relationship> {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : '';
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = new Map<string, Relationship>();
  readXml(archive, list, {
    open: (name, attributes) => {
      const target = attributes['Target'];
      const id = attributes['Id'];
      if (name !== 'Relationship' || target === undefined || id === undefined) return;
      if (attributes['TargetMode'] === 'External') return;
      const type = attributes['Type'] ?? '';
      found.set(id, {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolve(folder, target),
      });
    },
  });
  return found;
}

/** Path of a target as seen from a folder: "/xl/a.xml", "a.xml" and "../a.xml" all occur. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
