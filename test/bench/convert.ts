import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeometryCollection } from 'topojson-specification';
import { mergeShapes } from '#geo/merge-shapes.ts';
import type { BoundaryFile } from '#geo/project-sheet.ts';
import { writeObservations } from './write-observations.ts';
import { csvText, resourceOf, tableResource } from './package-files.ts';
import type { FileEntry } from './package-files.ts';

// Turns the generated data of the performance bench into a data folder of this app: catalog.json and one package.
// node test/bench/convert.ts --data BENCH_WORK/data/S --out FOLDER

/** meta.json of the bench, as far as it is needed. */
interface BenchMeta {
  readonly size: string;
  readonly years: readonly string[];
  readonly top: string;
  /** Level of the lines and bars; of the map as well in S and M. */
  readonly lineLevel: string;
  readonly mapLevel: 'district' | 'commune';
  readonly indicators: readonly {
    readonly id: string;
    readonly label: string;
    readonly unit: string;
  }[];
  readonly areas: readonly (readonly [code: string, name: string, level: string, parent: string])[];
}

const option = (name: string): string => {
  const value = process.argv[process.argv.indexOf(`--${name}`) + 1];
  if (!process.argv.includes(`--${name}`) || value === undefined)
    throw new Error('usage: node test/bench/convert.ts --data FOLDER --out FOLDER');
  return value;
};
const data = option('data');
const out = option('out');
const packageId = 'bench';
const folder = join(out, packageId);
const meta = JSON.parse(readFileSync(join(data, 'meta.json'), 'utf8')) as BenchMeta;

const both = (text: string) => ({ vi: text, en: text });
const areaId = (code: string): string => `a-${code}`;
const indicatorId = (id: string): string => id.toLowerCase().replaceAll('_', '-');
/** "2011-12" -> "2011-2012". */
const period = (year: string): string => `${year.slice(0, 4)}-${Number(year.slice(0, 4)) + 1}`;

/**
 * The bench draws the units of one level; here a unit is drawn where its parent is the root. In M the communes' own
 * parents are districts, so communes are put under the root and their district stays as a note.
 */
function areaRows(): string[][] {
  const names = new Map(meta.areas.map(([code, name]) => [code, name]));
  return meta.areas.map(([code, name, level, parent], index) => {
    const isUnit = level === meta.lineLevel;
    const under = code === meta.top ? '' : isUnit ? meta.top : parent;
    const note = isUnit && parent !== under ? (names.get(parent) ?? '') : '';
    const naming = [areaId(code), code, name, name, name];
    const ours = level === 'country' ? 'national' : level;
    const place = [ours, ours, under === '' ? '' : areaId(under)];
    const noDates = ['', '', '', ''];
    return naming.concat(place, noDates, 'pre-2025-07', String(index + 1), '', note, note);
  });
}

/** Rates are percentages of sums, the pupil-teacher ratio an average, the rest counts. Shown with one decimal, like the bench's truth. */
function indicatorOf({ id, label, unit }: BenchMeta['indicators'][number]): object {
  const kind = unit === '%' ? 'ratio' : unit === 'ratio' ? 'average' : 'count';
  return {
    id: indicatorId(id),
    name: both(label),
    short: both(label),
    definition: both(''),
    theme: 'other',
    unit: both(unit),
    kind,
    page: true,
    formula: null,
    aggregation: { areas: kind === 'count' ? 'sum' : 'ratio-of-sums', levels: 'not-additive' },
    direction: 'neutral',
    decimals: 1,
    plausible: null,
    officialCode: id,
    verified: 'VERIFIED',
    source: packageId,
  };
}

/** The bench's one layer under the name of the units' level, ids ours; in L its communes are put together to provinces. */
function boundaryText(): string {
  const topology = JSON.parse(readFileSync(join(data, 'map.topo.json'), 'utf8')) as BoundaryFile;
  const parents = new Map(meta.areas.map(([code, , level, parent]) => [code, { level, parent }]));
  const unitOf = (code: string): string => {
    const area = parents.get(code);
    if (!area) throw new Error(`map.topo.json has a shape of unknown area ${code}`);
    return area.level === meta.lineLevel ? code : unitOf(area.parent);
  };
  const shapes = (topology.objects['areas'] as GeometryCollection).geometries;
  const groups = new Map<string, string[]>();
  for (const { id } of shapes) {
    const unit = areaId(unitOf(String(id)));
    groups.set(unit, [...(groups.get(unit) ?? []), String(id)]);
  }
  const areas = mergeShapes(topology, 'areas', groups).objects['areas'];
  return JSON.stringify({
    ...topology,
    objects: { [`${meta.lineLevel}s`]: areas },
    siso: { boundarySet: 'pre-2025-07', vintage: '2025-01-01', approximate: false },
  });
}

rmSync(out, { recursive: true, force: true });
mkdirSync(join(folder, 'boundaries'), { recursive: true });
const files: FileEntry[] = [
  tableResource(folder, 'areas', csvText('areas', areaRows())),
  tableResource(
    folder,
    'series',
    csvText('series', [['bench', 'Bench', 'Bench', '', '', '', '', 'published', '', 'true', '1']]),
  ),
  tableResource(
    folder,
    'sources',
    csvText('sources', [['bench', 'Generated statistics', 'Bench', '', '', '', '', '']]),
  ),
  resourceOf(
    folder,
    'indicators',
    'indicators.json',
    JSON.stringify(meta.indicators.map(indicatorOf)),
  ),
  resourceOf(folder, 'boundaries-bench', 'boundaries/bench.topo.json', boundaryText()),
  ...(await writeObservations(join(data, 'data.csv'), folder, { areaId, indicatorId, period })),
];
const title = both(`Bench ${meta.size}`);
const descriptor = {
  profile: 'data-package',
  name: packageId,
  title: title.vi,
  version: '1.0.0',
  licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0' }],
  resources: files,
  siso: {
    format: 1,
    snapshot: { id: `bench-${meta.size.toLowerCase()}`, date: '2026-11-21', state: 'published' },
    title,
    rootArea: areaId(meta.top),
    unitLevel: meta.lineLevel,
    defaultPeriod: period(meta.years.at(-1) ?? ''),
    defaultIndicator: indicatorId(meta.indicators[0]?.id ?? ''),
    headline: meta.indicators.slice(0, 5).map(({ id }) => indicatorId(id)),
    mapBoundary: 'boundaries-bench',
    indicatorOrder: meta.indicators.map(({ id }) => indicatorId(id)),
  },
};
writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor, null, 1));
writeFileSync(
  join(out, 'catalog.json'),
  JSON.stringify({
    format: 1,
    default: packageId,
    packages: [{ id: packageId, path: packageId, title }],
  }),
);
console.log(
  `${meta.size}: ${meta.areas.length} areas, ${meta.indicators.length} indicators, ${files.length} files in ${folder}`,
);
