import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageContext } from '#domain/package-context.ts';
import type { BoundaryFile } from '#geo/project-sheet.ts';
import { projectSheet } from '#geo/project-sheet.ts';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import { folderSource } from './folder-source.ts';
import type { Problem } from '#snapshot/problem.ts';
import { hasErrors } from '#snapshot/problem.ts';
import { readPackage } from '#snapshot/read-package.ts';
import type { Cube } from '#table/cube.ts';

/** A package read, checked and projected, ready to be published. */
export interface LoadedPackage {
  readonly id: string;
  readonly folder: string;
  readonly context: PackageContext;
  readonly cube: Cube;
  readonly problems: readonly Problem[];
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
  readonly sheets: ReadonlyMap<string, GeoSheet>;
}

/** Objects of a boundary file that units may be drawn from, by level. */
const objectOfLevel = {
  national: 'provinces',
  province: 'provinces',
  district: 'districts',
  commune: 'communes',
} as const;

/**
 * Reads a package through the same code as the browser. Data with errors is never published, nor is a draft.
 * @throws when the package may not be published
 */
export async function loadPackage(id: string, folder: string): Promise<LoadedPackage> {
  const { descriptor, context, cube, problems, files } = await readPackage(folderSource(folder));
  if (!descriptor || !context || !cube || hasErrors(problems))
    throw new Error(`${id}: the package has errors, see npm run data:check`);
  if (context.meta.snapshot.state === 'draft')
    throw new Error(`${id}: the snapshot is a draft; only checked or published ones are built`);
  const sheets = drawBoundary(id, folder, context, descriptor.resources);
  return { id, folder, context, cube, problems, files, sheets };
}

/** The shapes of a package's map; none when it has no boundaries. */
function drawBoundary(
  id: string,
  folder: string,
  context: PackageContext,
  resources: readonly { readonly name: string; readonly path: string }[],
): ReadonlyMap<string, GeoSheet> {
  const boundary = context.meta.mapBoundary;
  if (boundary === '') return new Map();
  const resource = resources.find((item) => item.name === boundary);
  if (!resource) throw new Error(`${id}: no resource named ${boundary}`);
  const file = JSON.parse(readFileSync(join(folder, resource.path), 'utf8')) as BoundaryFile;
  const sheet = projectSheet(file, objectOfLevel[context.meta.unitLevel], boundary);
  const known = new Set(context.areas.map((area) => area.id));
  const strangers = sheet.shapes.filter((shape) => !known.has(shape.areaId));
  if (strangers.length > 0)
    throw new Error(
      `${id}: boundaries of unknown units: ${strangers.map((shape) => shape.areaId).join(', ')}`,
    );
  return new Map([[boundary, sheet]]);
}
