import { outlineLimits } from './outline-file.ts';
import { refuse } from './outline-problem.ts';

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Walks through the records of a .shp before the library does: each has to lie inside the file, and its parts and points
 * inside the record. The library stops quietly at a file that is cut off, and believes any length.
 */
export function checkShp(bytes: Uint8Array): void {
  const cutOff = refuse('shapefile-cut-off', { part: '.shp' });
  if (bytes.length < 100) throw cutOff;
  const view = viewOf(bytes);
  if (view.getInt32(0) !== 9994) throw refuse('file-broken', { message: '.shp' });
  const type = view.getInt32(32, true);
  if (![5, 15, 25].includes(type)) throw refuse('no-areas', { features: 0 });
  if (view.getInt32(24) * 2 > bytes.length) throw cutOff;
  let at = 100;
  let records = 0;
  let points = 0;
  while (at < view.getInt32(24) * 2) {
    if (at + 12 > bytes.length) throw cutOff;
    const length = view.getInt32(at + 4) * 2;
    if (length < 4 || at + 8 + length > bytes.length) throw cutOff;
    const kind = view.getInt32(at + 8, true);
    if (kind !== 0) points += pointsOf(view, at + 8, length);
    records += 1;
    if (records > outlineLimits.features)
      throw refuse('file-too-large', { what: 'features', limit: outlineLimits.features });
    if (points > outlineLimits.points)
      throw refuse('file-too-large', { what: 'points', limit: outlineLimits.points });
    at += 8 + length;
  }
}

/** Points of a polygon record, once its own numbers agree with its length. */
function pointsOf(view: DataView, at: number, length: number): number {
  const broken = refuse('file-broken', { message: '.shp' });
  if (length < 44) throw broken;
  const parts = view.getInt32(at + 36, true);
  const points = view.getInt32(at + 40, true);
  if (parts < 0 || points < 0 || 44 + parts * 4 + points * 16 > length) throw broken;
  let before = 0;
  for (let part = 0; part < parts; part += 1) {
    const start = view.getInt32(at + 44 + part * 4, true);
    if (start < before || start > points) throw broken;
    before = start;
  }
  return points;
}

/** The same for a .dbf: as many rows of such a length as it says must be there. Tells rows that were struck out. */
export function checkDbf(bytes: Uint8Array): ReadonlySet<number> {
  const cutOff = refuse('shapefile-cut-off', { part: '.dbf' });
  if (bytes.length < 33) throw cutOff;
  const view = viewOf(bytes);
  const rows = view.getUint32(4, true);
  const head = view.getUint16(8, true);
  const length = view.getUint16(10, true);
  if (rows > outlineLimits.features)
    throw refuse('file-too-large', { what: 'features', limit: outlineLimits.features });
  if (head < 33 || length < 1 || head + rows * length > bytes.length) throw cutOff;
  const struck = new Set<number>();
  for (let row = 0; row < rows; row += 1) if (bytes[head + row * length] === 0x2a) struck.add(row);
  return struck;
}
