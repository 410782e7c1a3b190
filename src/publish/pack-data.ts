import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { encodeSlice } from '#slices/encode.ts';
import type { Manifest, Slice, SliceFile } from '#slices/slice.ts';
import {
  areasPiece,
  communeMapPiece,
  geoPiece,
  normsPiece,
  placesPiece,
  qualityPiece,
  sliceFormat,
} from '#slices/slice.ts';
import type { QualityRecord } from '#views/quality/quality-record.ts';
import type { NormsRecord } from '#norms/norms-record.ts';
import { corePiece, makePieces } from './make-pieces.ts';
import { toNormsRecord } from './norms-record.ts';
import { placeRecords } from './places.ts';
import type { Publishable } from './publishable.ts';
import { toQualityRecord } from './quality-record.ts';

/** What pages load of one package: files by path below its folder, and the same data in memory for rendering. */
export interface PackedData {
  readonly manifest: Manifest;
  readonly core: Slice;
  readonly pieces: ReadonlyMap<string, Slice>;
  readonly quality: QualityRecord;
  readonly norms: NormsRecord;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Cuts a package into the files that pages load: pieces and the snapshot's own files under content-hashed names, and
 * a manifest with every SHA-256. The build writes them; a browser that reads a package by itself keeps them in memory.
 */
export async function packData(pack: Publishable): Promise<PackedData> {
  const files = new Map<string, Uint8Array>();
  const put = (name: string, bytes: Uint8Array, extension: string): SliceFile => {
    const sha256 = bytesToHex(hash(bytes));
    const path = `p/${name.replace(/[^a-z0-9-]+/gi, '-')}.${sha256.slice(0, 16)}.${extension}`;
    files.set(path, bytes);
    return { path, sha256, bytes: bytes.length };
  };
  const putJson = (name: string, value: unknown): SliceFile =>
    put(name, new TextEncoder().encode(JSON.stringify(value)), 'json');

  const core = corePiece(pack);
  const pieces = makePieces(pack);
  const quality = toQualityRecord(pack);
  const norms = toNormsRecord(pack);
  const listed: Record<string, SliceFile> = {};
  for (const [name, slice] of pieces) listed[name] = put(name, encodeSlice(slice), 'bin');
  for (const [boundary, sheet] of pack.sheets)
    listed[geoPiece(boundary)] = putJson(`geo-${boundary}`, sheet);
  listed[placesPiece] = putJson(placesPiece, placeRecords(pack));
  listed[areasPiece] = putJson(areasPiece, pack.context.areas);
  listed[qualityPiece] = putJson(qualityPiece, quality);
  listed[normsPiece] = putJson(normsPiece, norms);
  if (pack.communeSheet) listed[communeMapPiece] = putJson(communeMapPiece, pack.communeSheet);
  const originals: Record<string, SliceFile> = {};
  for (const { path } of pack.files) {
    const bytes = await pack.source.read(path);
    const [stem = path, extension = 'txt'] = path.split(/\.(?=[^.]*$)/);
    if (bytes.ok) originals[path] = put(`file-${stem}`, bytes.value, extension);
  }
  const manifest: Manifest = {
    format: sliceFormat,
    packageId: pack.id,
    snapshotId: pack.context.meta.snapshot.id,
    core: put('core', encodeSlice(core), 'bin'),
    pieces: listed,
    originals,
  };
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  return { manifest, core, pieces, quality, norms, files };
}
