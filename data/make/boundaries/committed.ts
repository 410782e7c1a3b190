import { readFileSync } from 'node:fs';

import type { Topology } from 'topojson-specification';

export const LAO_CAI_FILE = 'lao-cai/boundaries/lao-cai-2024.topo.json';
export const VIET_NAM_FILE = 'viet-nam/boundaries/viet-nam-63.topo.json';

/** A committed boundary file, read anew at each call; `path` is relative to the folder `data`. */
export function committed(path: string): Topology {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Topology;
}
