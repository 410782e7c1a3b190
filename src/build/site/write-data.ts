import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placesPiece, qualityPiece } from '#queries/page-needs.ts';
import { encodeSlice } from '#slices/encode.ts';
import type { Manifest, Slice, SliceFile } from '#slices/slice.ts';
import { geoPiece, sliceFormat } from '#slices/slice.ts';
import type { QualityRecord } from '#views/quality/quality-record.ts';
import type { LoadedPackage } from './load-package.ts';
import { corePiece, makePieces } from './make-pieces.ts';
import { placeRecords } from './places.ts';
import { toQualityRecord } from './quality-record.ts';

/** What was written for one package, and the same data in memory for rendering. */
export interface WrittenPackage {
  readonly manifest: Manifest;
  readonly core: Slice;
  readonly pieces: ReadonlyMap<string, Slice>;
  readonly quality: QualityRecord;
}

/** Writes pieces under content-hashed names, the snapshot's own files beside them, and the manifest with every SHA-256. */
export function writeData(pack: LoadedPackage, folder: string): WrittenPackage {
  const target = join(folder, pack.id);
  mkdirSync(join(target, 'p'), { recursive: true });
  const write = (name: string, bytes: Uint8Array, extension: string): SliceFile => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = `p/${name.replace(/[^a-z0-9-]+/gi, '-')}.${sha256.slice(0, 16)}.${extension}`;
    writeFileSync(join(target, path), bytes);
    return { path, sha256, bytes: bytes.length };
  };
  const core = corePiece(pack);
  const pieces = makePieces(pack);
  const listed: Record<string, SliceFile> = {};
  for (const [name, slice] of pieces) listed[name] = write(name, encodeSlice(slice), 'bin');
  for (const [boundary, sheet] of pack.sheets)
    listed[geoPiece(boundary)] = write(
      `geo-${boundary}`,
      Buffer.from(JSON.stringify(sheet)),
      'json',
    );
  const quality = toQualityRecord(pack);
  const json = { [placesPiece]: placeRecords(pack), [qualityPiece]: quality };
  for (const [name, value] of Object.entries(json))
    listed[name] = write(name, Buffer.from(JSON.stringify(value)), 'json');
  const originals: Record<string, SliceFile> = {};
  for (const { path, sha256, bytes } of pack.files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    copyFileSync(join(pack.folder, path), join(target, path));
    originals[path] = { path, sha256, bytes };
  }
  copyFileSync(join(pack.folder, 'datapackage.json'), join(target, 'datapackage.json'));
  const manifest: Manifest = {
    format: sliceFormat,
    packageId: pack.id,
    snapshotId: pack.context.meta.snapshot.id,
    core: write('core', encodeSlice(core), 'bin'),
    pieces: listed,
    originals,
  };
  writeFileSync(join(target, 'manifest.json'), JSON.stringify(manifest));
  return { manifest, core, pieces, quality };
}
