import { readFileSync } from 'node:fs';
import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import { readDataset } from './read-dataset.ts';

/** The areas of a package of this repository. */
export async function realAreas(id: string): Promise<readonly Area[]> {
  return (await readDataset(id)).context.areas;
}

/** The indicators of a package of this repository. */
export function realIndicators(id: string): readonly Indicator[] {
  return JSON.parse(readFileSync(`data/${id}/indicators.json`, 'utf8')) as Indicator[];
}
