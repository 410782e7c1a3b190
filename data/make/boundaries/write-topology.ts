import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import type { Topology } from 'topojson-specification';

import type { BoundaryMetadata } from './boundary-metadata.ts';

/** Writes a boundary file; `path` is relative to the folder `data`. Same input, same bytes. */
export function writeTopology(path: string, siso: BoundaryMetadata, topology: Topology): void {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const text = `${boundaryText(siso, topology)}\n`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`data/${path}: ${Buffer.byteLength(text)} bytes, ${gzipSync(text).length} gzip`);
}

/** The JSON text of a boundary file, keys in one order. */
export function boundaryText(
  siso: BoundaryMetadata,
  { bbox, transform, objects, arcs }: Topology,
): string {
  return JSON.stringify({ type: 'Topology', siso, bbox, transform, objects, arcs });
}
