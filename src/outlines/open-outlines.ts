import { defaultLimits } from '#sheets/open-limits.ts';
import { Refusal } from '#sheets/make-fault.ts';
import { decodeText } from '#sheets/text/decode-text.ts';
import { ZipArchive } from '#sheets/zip/zip-archive.ts';
import { readCrsMember } from './coordinate-system.ts';
import type { OutlineFile, OutlineFormat, OutlineLayer } from './outline-file.ts';
import { outlineLimits } from './outline-file.ts';
import type { OutlineProblem } from './outline-problem.ts';
import { OutlineRefusal, outlineProblem, refuse } from './outline-problem.ts';
import { layerOf } from './read-geojson.ts';
import { readShapefiles } from './read-shapefile.ts';
import { readTopoJson } from './read-topojson.ts';

/** A file of boundaries, or why it is none that can be read. */
export type OutlineOpening =
  | { readonly kind: 'opened'; readonly file: OutlineFile }
  | { readonly kind: 'refused'; readonly problem: OutlineProblem };

/** Takes a file of boundaries apart, whatever its bytes. Nothing is thrown. */
export function openOutlines(name: string, bytes: Uint8Array): OutlineOpening {
  try {
    return { kind: 'opened', file: { name, bytes: bytes.length, ...read(bytes) } };
  } catch (error) {
    if (error instanceof OutlineRefusal) return { kind: 'refused', problem: error.problem };
    const message = error instanceof Refusal ? error.fault.rule : 'unreadable';
    return { kind: 'refused', problem: outlineProblem('error', 'file-broken', { message }) };
  }
}

type Parts = Pick<OutlineFile, 'format' | 'encoding' | 'layers'>;

function read(bytes: Uint8Array): Parts {
  if (bytes.length > outlineLimits.fileBytes)
    throw refuse('file-too-large', { what: 'bytes', limit: outlineLimits.fileBytes });
  const parts: Parts =
    bytes[0] === 0x50 && bytes[1] === 0x4b
      ? { format: 'shapefile', ...readShapefiles(new ZipArchive(bytes, defaultLimits)) }
      : readJson(bytes);
  if (parts.layers.every(({ features }) => features.length === 0)) {
    const features = parts.layers.reduce((sum, { withoutArea }) => sum + withoutArea.length, 0);
    throw refuse('no-areas', { features });
  }
  return { ...parts, layers: parts.layers.filter(({ features }) => features.length > 0) };
}

function readJson(bytes: Uint8Array): Parts {
  const { text, encoding } = decodeText(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message.slice(0, 120) : '';
    throw refuse('file-broken', { message });
  }
  if (typeof value !== 'object' || value === null) throw refuse('no-areas', { features: 0 });
  const { type } = value as { readonly type?: unknown };
  const made = (format: OutlineFormat, layers: readonly OutlineLayer[]): Parts => ({
    format,
    encoding,
    layers,
  });
  if (type === 'Topology') return made('topojson', readTopoJson(value));
  const { features, crs } = value as { readonly features?: unknown; readonly crs?: unknown };
  const list =
    type === 'FeatureCollection' ? features : type === 'Feature' ? [value] : [{ geometry: value }];
  if (!Array.isArray(list)) throw refuse('file-broken', { message: 'features' });
  return made('geojson', [layerOf('', list as unknown[], readCrsMember(crs))]);
}
