import { makeFault, Refusal, refusal } from './make-fault.ts';
import { openArchive } from './open-archive.ts';
import type { OpenLimits } from './open-limits.ts';
import { defaultLimits } from './open-limits.ts';
import type { OpenProgress } from './open-progress.ts';
import { noProgress } from './open-progress.ts';
import { openText } from './open-text.ts';
import type { OpenedParts } from './opened-parts.ts';
import { recogniseContent } from './recognise-content.ts';
import type { OpenedFile } from './sheet-fault.ts';

/**
 * Takes a file apart into sheets, whatever its bytes. The content says what it is; the name decides only where the
 * content does not. Nothing is thrown: what is wrong stands in the faults, and any error among them refuses the file.
 */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  limits: Partial<OpenLimits> = {},
  onProgress: OpenProgress = noProgress,
): Promise<OpenedFile> {
  try {
    const parts = openBytes(name, bytes, { ...defaultLimits, ...limits }, onProgress);
    return { name, encoding: '', delimiter: '', ...parts };
  } catch (error) {
    const fault =
      error instanceof Refusal
        ? error.fault
        : makeFault('error', 'workbook-broken', {}, { part: '' });
    return { name, format: 'unknown', sheets: [], faults: [fault], encoding: '', delimiter: '' };
  }
}

function openBytes(
  name: string,
  bytes: Uint8Array,
  limits: OpenLimits,
  onProgress: OpenProgress,
): OpenedParts {
  if (bytes.length > limits.fileBytes) {
    throw refusal('file-too-large', { limit: limits.fileBytes, found: bytes.length });
  }
  const kind = recogniseContent(bytes);
  if (typeof kind === 'object') throw refusal('file-not-a-table', kind);
  switch (kind) {
    case 'empty':
      throw refusal('file-empty', {});
    case 'zip':
      return openArchive(bytes, limits, onProgress);
    case 'zip-cut':
      throw refusal('file-cut-off', {});
    case 'encrypted':
      throw refusal('workbook-encrypted', {});
    case 'old-workbook':
      throw refusal('workbook-old', {
        found: /\.[a-z]{3}$/i.exec(name)?.[0].toLowerCase() ?? '.xls',
      });
    case 'text':
      return openText(name, bytes, limits, onProgress);
  }
}
