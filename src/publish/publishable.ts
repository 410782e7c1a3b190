import type { AreaLevel } from '#domain/area.ts';
import type { PackageContext } from '#domain/package-context.ts';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import type { BoundaryFile } from '#geo/project-sheet.ts';
import { projectSheet } from '#geo/project-sheet.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { toDataset } from '#indicators/dataset.ts';
import type { Result } from '#lib/result.ts';
import { fail, ok } from '#lib/result.ts';
import type { Descriptor } from '#snapshot/descriptor.ts';
import type { PackageSource } from '#snapshot/package-source.ts';
import type { FileReading, PackageReading } from '#snapshot/read-package.ts';
import { readPackage } from '#snapshot/read-package.ts';
import type { Problem } from '#snapshot/problem.ts';
import { hasErrors } from '#snapshot/problem.ts';
import type { Norms } from '#norms/norms.ts';
import type { Cube } from '#table/cube.ts';
import { redrawnSheets } from './redrawn-sheets.ts';

/** A package read, checked and projected: everything that the pages of a site are made from. */
export interface Publishable {
  readonly id: string;
  readonly context: PackageContext;
  readonly cube: Cube;
  /** Rules and what they are applied to; undefined in a package without rules. */
  readonly norms: Norms | undefined;
  readonly problems: readonly Problem[];
  readonly files: readonly Pick<FileReading, 'path' | 'bytes' | 'sha256'>[];
  readonly sheets: ReadonlyMap<string, GeoSheet>;
  /** Communes of a package whose units are wider, where its boundary file has them. */
  readonly communeSheet: GeoSheet | undefined;
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
  const { descriptor, context, cube, norms, problems, files } = reading;
  if (!descriptor || !context || !cube) return fail(unreadable(reading));
  if (allows === undefined && hasErrors(problems)) return fail({ kind: 'errors', problems });
  if (allows === undefined && context.meta.snapshot.state === 'draft')
    return fail({ kind: 'draft' });
  const drawn = await drawBoundary(toDataset(context, cube), descriptor, source);
  return drawn.ok
    ? ok({ id: context.meta.id, context, cube, norms, problems, files, ...drawn.value, source })
    : drawn;
}

/** The shapes of a package's map; none when it has no boundaries. Communes may be in a file of their own. */
async function drawBoundary(
  dataset: Dataset,
  descriptor: Descriptor,
  source: PackageSource,
): Promise<Result<Pick<Publishable, 'sheets' | 'communeSheet'>, Refusal>> {
  const { mapBoundary, communeBoundary } = descriptor.siso;
  const { unitLevel } = dataset.context.meta;
  const map = await readBoundaryFile(mapBoundary, descriptor, source);
  const own = await readBoundaryFile(communeBoundary, descriptor, source);
  if (!map.ok) return map;
  if (!own.ok) return own;
  const objectName = objectOfLevel[unitLevel];
  const sheet = map.value && projectSheet(map.value, objectName, mapBoundary);
  const ofCommunes = own.value ?? map.value;
  const communeSheet =
    ofCommunes && communesOf(ofCommunes, unitLevel, communeBoundary || mapBoundary);
  const known = new Set(dataset.context.areas.map((area) => area.id));
  const strangers = [...(sheet?.shapes ?? []), ...(communeSheet?.shapes ?? [])].filter(
    (shape) => !known.has(shape.areaId),
  );
  if (strangers.length > 0)
    return fail({ kind: 'strange-shapes', areaIds: strangers.map((shape) => shape.areaId) });
  if (!map.value || !sheet) return ok({ sheets: new Map(), communeSheet });
  const sheets = new Map([[mapBoundary, sheet], ...redrawnSheets(dataset, map.value, objectName)]);
  return ok({ sheets, communeSheet });
}

/** A boundary file by the name of its resource; undefined where there is no name. */
async function readBoundaryFile(
  boundary: string,
  { resources }: Descriptor,
  source: PackageSource,
): Promise<Result<BoundaryFile | undefined, Refusal>> {
  if (boundary === '') return ok(undefined);
  const resource = resources.find((item) => item.name === boundary);
  const shapes = resource ? await source.read(resource.path) : undefined;
  return shapes?.ok
    ? ok(JSON.parse(new TextDecoder().decode(shapes.value)) as BoundaryFile)
    : fail({ kind: 'no-boundary', boundary });
}

/** Shapes of the communes where units are wider. */
function communesOf(
  file: BoundaryFile,
  unitLevel: AreaLevel,
  boundary: string,
): GeoSheet | undefined {
  return unitLevel !== 'commune' && objectOfLevel.commune in file.objects
    ? projectSheet(file, objectOfLevel.commune, boundary)
    : undefined;
}

function unreadable({ descriptor, problems }: PackageReading): Refusal {
  return !descriptor && problems.some(({ rule }) => rule === 'file-not-found')
    ? { kind: 'not-found' }
    : { kind: 'errors', problems };
}
