import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PackageContext } from '#domain/package-context.ts';
import type { PackageFiles } from '#intake/make-package.ts';
import type { Resource } from '#intake/seal-resource.ts';
import { sealed } from '#intake/seal-resource.ts';
import { boundaryFileText } from './boundary-file.ts';
import { boundaryWords, licencesOf } from './boundary-words.ts';
import type { KnownShapes } from './known-shapes.ts';
import { readKnownShapes } from './known-shapes.ts';
import type { ReadyOutlines } from './outline-desk.ts';
import type { OutlinesSavedBy } from './outlines-saved-by.ts';
import type { OutlineState } from './outline-state.ts';
import { boundarySetOf } from './unit-problems.ts';

interface Descriptor {
  readonly name: string;
  readonly resources: readonly Resource[];
  readonly siso: {
    readonly unitLevel: string;
    readonly mapBoundary?: string;
    readonly communeBoundary?: string;
    readonly snapshot: Readonly<Record<string, string>>;
  };
}

/** The shapes that a package has: those of its map, and those of its communes where they are in a file of their own. */
export function knownShapesOf(files: PackageFiles): KnownShapes | undefined {
  const { resources, siso } = descriptorOf(files);
  const fileOf = (name = '') =>
    files.get(resources.find((resource) => resource.name === name)?.path ?? '');
  const map = readKnownShapes(fileOf(siso.mapBoundary));
  const communes = readKnownShapes(fileOf(siso.communeBoundary), 'communes');
  if (!map || !communes) return map ?? communes;
  return { ...map, shapes: new Map([...map.shapes, ...communes.shapes]) };
}

const descriptorOf = (files: PackageFiles): Descriptor =>
  JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as Descriptor;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * The next version of a package with boundaries of a department: one more TopoJSON file with its sums, where it comes
 * from, and all that was done with it. Shapes of communes that were in the file of the map stay in use.
 */
export function packageWithOutlines(
  base: PackageFiles,
  context: PackageContext,
  { report, study, simplified, join }: ReadyOutlines,
  state: OutlineState,
  by: OutlinesSavedBy,
): Map<string, Uint8Array> {
  const descriptor = descriptorOf(base);
  const known = knownShapesOf(base);
  const stem = freeStem(base, by.date);
  const { siso } = descriptor;
  const isMap = join.level === siso.unitLevel || siso.unitLevel === 'national';
  const words = boundaryWords(
    state.stated,
    by,
    simplified,
    isMap ? (known?.islands.length ?? 0) : 0,
  );
  const areas = new Map(context.areas.map((area) => [area.id, area]));
  const parts = new Map<string, number[]>();
  const unitOf = new Map(join.features.map(({ number, areaId }) => [number, areaId]));
  study.lines.shapes.forEach(({ number }, at) => {
    const id = unitOf.get(number) ?? '';
    if (id !== '') parts.set(id, [...(parts.get(id) ?? []), at]);
  });
  const units = context.areas.flatMap((area) => {
    const own = parts.get(area.id);
    return own ? [{ area, parts: own }] : [];
  });
  const text = boundaryFileText(
    study.lines,
    simplified.lines,
    units,
    join.level,
    {
      boundarySet: boundarySetOf(join, areas),
      vintage: state.stated.vintage,
      approximate: false,
      ...words,
    },
    isMap ? known?.islands : [],
  );
  const files = new Map(base);
  const boundary = { name: `boundaries-${stem}`, path: `boundaries/${stem}.topo.json` };
  files.set(boundary.path, encode(text));
  files.set(`${stem}.json`, encode(`${JSON.stringify({ ...by, state, report }, null, 1)}\n`));
  const used = {
    mapBoundary: isMap ? boundary.name : (siso.mapBoundary ?? ''),
    communeBoundary: isMap ? keptCommunes(siso, known) : boundary.name,
  };
  const kept = descriptor.resources.filter(({ name, path }) => {
    const isOutdated =
      name.startsWith('boundaries-own-') &&
      name !== used.mapBoundary &&
      name !== used.communeBoundary;
    if (isOutdated) files.delete(path);
    return !isOutdated;
  });
  const resources = [
    ...kept,
    {
      ...boundary,
      profile: 'data-resource',
      title: 'Ranh giới do đơn vị đưa vào / Boundaries of the department',
      format: 'topojson',
      mediatype: 'application/geo+json',
      encoding: 'utf-8',
      sources: [{ title: state.stated.source }],
      licenses: licencesOf(state.stated.licence),
    },
    {
      name: stem,
      path: `${stem}.json`,
      profile: 'data-resource',
      format: 'json',
      mediatype: 'application/json',
    },
  ].map((resource) => sealed(resource, files.get(resource.path)));
  const { communeBoundary: _, ...rest } = siso;
  const next = {
    ...descriptor,
    created: `${by.date}T00:00:00Z`,
    resources,
    siso: {
      ...rest,
      mapBoundary: used.mapBoundary,
      ...(used.communeBoundary === '' ? {} : { communeBoundary: used.communeBoundary }),
      snapshot: {
        id: `${descriptor.name}-${stem}`,
        date: by.date,
        state: by.state,
        preparedBy: by.preparedBy,
        approvedBy: by.state === 'published' ? by.preparedBy : '',
      },
    },
  };
  files.set('datapackage.json', encode(`${JSON.stringify(next, null, 2)}\n`));
  return files;
}

/** Where the shapes of communes are once the map has another file; '' when there are none. */
const keptCommunes = (siso: Descriptor['siso'], known: KnownShapes | undefined): string =>
  siso.unitLevel === 'commune'
    ? ''
    : (siso.communeBoundary ??
      (known?.layers.includes('communes') ? (siso.mapBoundary ?? '') : ''));

/** A name that no file of the package has yet. */
function freeStem(base: PackageFiles, date: string): string {
  for (let i = 1; ; i += 1) {
    const stem = `own-${date}${i === 1 ? '' : `-${i}`}`;
    if (!base.has(`${stem}.json`)) return stem;
  }
}

/** SHA-256 of a file, as it is written into the record. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
