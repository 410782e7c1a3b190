import { refusal } from './make-fault.ts';
import type { OpenLimits } from './open-limits.ts';
import type { OpenProgress } from './open-progress.ts';
import { noProgress } from './open-progress.ts';
import type { OpenedParts } from './opened-parts.ts';
import { readOpenDocument } from './ods/read-open-document.ts';
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
      : undefined;
  if (old !== undefined) throw refusal('workbook-old', { found: old });
  if (names.includes('content.xml') || names.includes('encrypted-package'))
    return repaired('ods', readOpenDocument(archive, limits));
  if (names.some((name) => name.startsWith('word/')))
    throw refusal('file-not-a-table', { found: 'docx' });
  if (names.some((name) => name.startsWith('ppt/')))
    throw refusal('file-not-a-table', { found: 'pptx' });
  if (!names.includes('[content_types].xml') && !names.includes('xl/workbook.xml')) {
    throw refusal('file-not-a-table', { found: 'zip' });
  }
  return repaired('xlsx', readWorkbook(archive, limits, onProgress));
}

function repaired(
  format: 'xlsx' | 'ods',
  { sheets, faults }: Pick<OpenedParts, 'sheets' | 'faults'>,
): OpenedParts {
  const found = repairSheets(sheets);
  return { format, sheets: found.sheets, faults: [...faults, ...found.faults] };
}
