import type { PackageContext } from '#domain/package-context.ts';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import type { BoundaryFile } from '#geo/project-sheet.ts';
import { projectSheet } from '#geo/project-sheet.ts';
import type { Result } from '#lib/result.ts';
import { fail, ok } from '#lib/result.ts';
import type { Descriptor } from '#snapshot/descriptor.ts';
import type { PackageSource } from '#snapshot/package-source.ts';
import type { FileReading, PackageReading } from '#snapshot/read-package.ts';
import { readPackage } from '#snapshot/read-package.ts';
import type { Problem } from '#snapshot/problem.ts';
import { hasErrors } from '#snapshot/problem.ts';
import type { Cube } from '#table/cube.ts';

/** A package read, checked and projected: everything that the pages of a site are made from. */
export interface Publishable {
  readonly id: string;
  readonly context: PackageContext;
  readonly cube: Cube;
  readonly problems: readonly Problem[];
  readonly files: readonly Pick<FileReading, 'path' | 'bytes' | 'sha256'>[];
  readonly sheets: ReadonlyMap<string, GeoSheet>;
  /** Bytes of one of its files, `datapackage.json` among them. */
  readonly source: PackageSource;
}

/** Why a package is not shown. */
export type Refusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'errors'; readonly problems: readonly Problem[] }
  | { readonly kind: 'draft' }
  | { readonly kind: 'no-boundary'; readonly boundary: string }
  | { readonly kind: 'strange-shapes'; readonly areaIds: readonly string[] };

/** Objects of a boundary file that units may be drawn from, by level. */
const objectOfLevel = {
  national: 'provinces',
  province: 'provinces',
  district: 'districts',
  commune: 'communes',
} as const;

/**
 * Reads a package for the public: data with errors is never shown, nor is a draft.
 * @param allows `draft` lets a draft and one with faults of arithmetic through, for whoever prepares it
 */
export async function readPublishable(
  source: PackageSource,
  allows?: 'draft',
): Promise<Result<Publishable, Refusal>> {
  const reading = await readPackage(source);
  const { descriptor, context, cube, problems, files } = reading;
  if (!descriptor || !context || !cube) return fail(unreadable(reading));
  if (allows === undefined && hasErrors(problems)) return fail({ kind: 'errors', problems });
  if (allows === undefined && context.meta.snapshot.state === 'draft')
    return fail({ kind: 'draft' });
  const sheets = await drawBoundary(context, descriptor, source);
  return sheets.ok
    ? ok({ id: context.meta.id, context, cube, problems, files, sheets: sheets.value, source })
    : sheets;
}

/** The shapes of a package's map; none when it has no boundaries. */
async function drawBoundary(
  context: PackageContext,
  { resources }: Descriptor,
  source: PackageSource,
): Promise<Result<ReadonlyMap<string, GeoSheet>, Refusal>> {
  const boundary = context.meta.mapBoundary;
  if (boundary === '') return ok(new Map());
  const resource = resources.find((item) => item.name === boundary);
  const shapes = resource ? await source.read(resource.path) : undefined;
  if (!shapes?.ok) return fail({ kind: 'no-boundary', boundary });
  const file = JSON.parse(new TextDecoder().decode(shapes.value)) as BoundaryFile;
  const sheet = projectSheet(file, objectOfLevel[context.meta.unitLevel], boundary);
  const known = new Set(context.areas.map((area) => area.id));
  const strangers = sheet.shapes.filter((shape) => !known.has(shape.areaId));
  if (strangers.length > 0)
    return fail({ kind: 'strange-shapes', areaIds: strangers.map((shape) => shape.areaId) });
  return ok(new Map([[boundary, sheet]]));
}

function unreadable({ descriptor, problems }: PackageReading): Refusal {
  return !descriptor && problems.some(({ rule }) => rule === 'file-not-found')
    ? { kind: 'not-found' }
    : { kind: 'errors', problems };
}
