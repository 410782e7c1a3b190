import { refusal } from './make-fault.ts';
import type { OpenLimits } from './open-limits.ts';
import type { OpenProgress } from './open-progress.ts';
import { noProgress } from './open-progress.ts';
import type { OpenedParts } from './opened-parts.ts';
import { findDescriptor, openPackage } from './open-package.ts';
import { repairSheets } from './text/repair-sheets.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';
import { ZipArchive } from './zip/zip-archive.ts';

/** Takes an archive apart: a workbook, or a data package; others are told by name. */
export function openArchive(
  bytes: Uint8Array,
  limits: OpenLimits,
  onProgress: OpenProgress = noProgress,
): OpenedParts {
  const archive = new ZipArchive(bytes, limits);
  const { names } = archive;
  const descriptor = findDescriptor(names);
  if (descriptor !== undefined) return openPackage(archive, descriptor, limits);
  const old = names.includes('xl/workbook.bin')
    ? '.xlsb'
    : names.includes('index/document.iwa')
      ? '.numbers'
      : names.includes('content.xml')
        ? '.ods'
        : undefined;
  if (old !== undefined) throw refusal('workbook-old', { found: old });
  if (names.some((name) => name.startsWith('word/')))
    throw refusal('file-not-a-table', { found: 'docx' });
  if (names.some((name) => name.startsWith('ppt/')))
    throw refusal('file-not-a-table', { found: 'pptx' });
  if (!names.includes('[content_types].xml') && !names.includes('xl/workbook.xml')) {
    throw refusal('file-not-a-table', { found: 'zip' });
  }
  const { sheets, faults } = readWorkbook(archive, limits, onProgress);
  const repaired = repairSheets(sheets);
  return { format: 'xlsx', sheets: repaired.sheets, faults: [...faults, ...repaired.faults] };
}
