import { append } from '#lib/append.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PackageContext } from '#domain/package-context.ts';
import { buildCube } from '#table/cube-builder.ts';
import type { Norms } from '#norms/norms.ts';
import type { Rules } from '#norms/rules.ts';
import type { Cube } from '#table/cube.ts';
import type { CheckedTable } from './check-table.ts';
import { checkTable } from './check-table.ts';
import { textColumn } from './columns.ts';
import { decodeText } from './decode-text.ts';
import type { Descriptor } from './descriptor.ts';
import { descriptorFile, readDescriptor } from './descriptor.ts';
import { metaProblems, missingResources } from './meta-problems.ts';
import type { PackageSource } from './package-source.ts';
import type { Place, Problem } from './problem.ts';
import { hasErrors, problem } from './problem.ts';
import type { BoundariesReading } from './read-boundaries.ts';
import { readBoundaries } from './read-boundaries.ts';
import { readContext } from './read-context.ts';
import { readCsv } from './read-csv.ts';
import type { ReadFile } from './read-files.ts';
import { readFiles } from './read-files.ts';
import { readIndicators } from './read-indicators.ts';
import { readNorms } from './read-norms.ts';
import { readObservations } from './read-observations.ts';
import { readRules } from './read-rules.ts';
import type { KeySets, NamedTable } from './references.ts';
import { collectKeys, referenceProblems } from './references.ts';
import { isObservations, knownTable } from './resources.ts';
import { runChecks } from './run-checks.ts';

/** One file as it was read. */
export interface FileReading {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Rows of a table, entries of a list, shapes of a map. */
  readonly rows: number;
  /** Cells of a table; 0 for other files. */
  readonly cells: number;
}

/**
 * A package as read. Context and cube are there when files, tables and keys are sound; errors of arithmetic and
 * sense leave them there, so that they can be looked at, but a package with any error is not to be published.
 */
export interface PackageReading {
  readonly descriptor: Descriptor | undefined;
  readonly context: PackageContext | undefined;
  readonly cube: Cube | undefined;
  /** Rules and what they are applied to; undefined in a package without rules. */
  readonly norms: Norms | undefined;
  readonly problems: readonly Problem[];
  readonly files: readonly FileReading[];
}

/** Reads and checks a whole package, stage by stage: a stage with an error is the last, all its faults are reported. */
export async function readPackage(source: PackageSource): Promise<PackageReading> {
  const { descriptor, problems } = await readDescriptorFile(source);
  if (!descriptor) return stopped(undefined, problems, []);
  append(problems, missingResources(descriptor));
  const files = await readFiles(source, descriptor);
  append(
    problems,
    files.flatMap((file) => file.problems),
  );
  const content = readContent(files, problems);
  const ids = content.indicators.map(({ id }) => id);
  const keys = collectKeys(content.tables, ids);
  const boundaries = readShapes(files, keys);
  const readings = files.map((file) => toReading(file, content, boundaries));
  append(problems, keyProblems(descriptor, content.tables, keys, boundaries));
  if (hasErrors(problems)) return stopped(descriptor, problems, readings);
  const tables = new Map(content.tables.map(({ name, table }) => [name, table]));
  const context = readContext(descriptor, tables, content.indicators, problems);
  const norms = content.rules && readNorms(content.rules, tables, context.areas, problems);
  const observations = content.tables.filter(({ name }) => isObservations(name));
  const rows = readObservations(
    observations.map(({ table }) => table),
    context,
    problems,
  );
  if (hasErrors(problems)) return stopped(descriptor, problems, readings);
  const cube = buildCube(
    rows,
    context.areas.map(({ id }) => id),
  );
  append(problems, runChecks(context, cube, placesOfPublished(tables.get('published'))));
  return { descriptor, context, cube, norms, problems, files: readings };
}

function placesOfPublished(table: CheckedTable | undefined): ReadonlyMap<string, Place> {
  if (!table) return new Map();
  const id = textColumn(table, 'published_id');
  return new Map(table.rows.map((row) => [id(row), { file: table.file, line: row.line }]));
}

function stopped(
  descriptor: Descriptor | undefined,
  problems: readonly Problem[],
  files: readonly FileReading[],
): PackageReading {
  return { descriptor, context: undefined, cube: undefined, norms: undefined, problems, files };
}

async function readDescriptorFile(source: PackageSource) {
  const problems: Problem[] = [];
  const outcome = await source.read(descriptorFile);
  if (!outcome.ok) {
    const rule = outcome.error === 'not-found' ? 'file-not-found' : 'file-unreadable';
    problems.push(problem('error', rule, { file: descriptorFile }, {}));
    return { descriptor: undefined, problems };
  }
  const decoded = decodeText(outcome.value, descriptorFile);
  append(problems, decoded.problems);
  if (decoded.text === undefined) return { descriptor: undefined, problems };
  const reading = readDescriptor(decoded.text);
  append(problems, reading.problems);
  return { descriptor: reading.descriptor, problems };
}

interface Content {
  readonly tables: readonly NamedTable[];
  readonly indicators: readonly Indicator[];
  readonly rules: Rules | undefined;
}

/** Tables, indicators and rules of all files; what is wrong with them goes on the list of problems. */
function readContent(files: readonly ReadFile[], problems: Problem[]): Content {
  const tables: NamedTable[] = [];
  const indicators: Indicator[] = [];
  let rules: Rules | undefined;
  for (const { resource, text } of files) {
    if (text === undefined) continue;
    const { name, path, schema } = resource;
    if (name === 'indicators') {
      const reading = readIndicators(text, path);
      indicators.push(...reading.indicators);
      append(problems, reading.problems);
    } else if (name === 'rules') {
      const reading = readRules(text, path);
      rules = reading.rules;
      append(problems, reading.problems);
    } else if (schema) {
      const table = checkTable(readCsv(text, path), schema);
      tables.push({ name, schema, table });
      append(problems, [...table.problems, ...columnProblems({ name, schema, table })]);
    }
  }
  return { tables, indicators, rules };
}

/** Columns the app needs of a table it knows. */
function columnProblems({ name, schema, table }: NamedTable): Problem[] {
  const { required = [], numbers = [] } = knownTable(name) ?? {};
  const names = new Set(schema.fields.map((field) => field.name));
  const at = (column: string) => ({ file: table.file, line: 1, column });
  return [
    ...required
      .filter((column) => !names.has(column))
      .map((column) => problem('error', 'column-missing', at(column), {})),
    ...schema.fields
      .filter(({ name: column, type }) => numbers.includes(column) && !isNumeric(type))
      .map(({ name: column, type }) =>
        problem('error', 'column-type', at(column), { expected: 'number', found: type }),
      ),
  ];
}

const isNumeric = (type: string) => ['number', 'integer', 'year'].includes(type);

/** Stage of keys: what files and descriptor say of each other. */
function keyProblems(
  descriptor: Descriptor,
  tables: readonly NamedTable[],
  keys: KeySets,
  boundaries: ReadonlyMap<string, BoundariesReading>,
): Problem[] {
  const isKnown = (list: string) => (keys.get(list)?.size ?? 0) > 0;
  // With no list of units or indicators to look in, every row would be told; the missing list has been told.
  if (!['areas', 'indicators', 'series', 'sources'].every(isKnown)) return [];
  return [
    ...metaProblems(descriptor, keys),
    ...referenceProblems(tables, keys),
    ...[...boundaries.values()].flatMap(({ problems }) => problems),
  ];
}

/** Boundary files by path. */
function readShapes(
  files: readonly ReadFile[],
  keys: KeySets,
): ReadonlyMap<string, BoundariesReading> {
  const areaIds = keys.get('areas') ?? new Set();
  return new Map(
    files.flatMap(({ text, resource: { path } }): [string, BoundariesReading][] =>
      text !== undefined && path.endsWith('.topo.json')
        ? [[path, readBoundaries(text, path, areaIds)]]
        : [],
    ),
  );
}

function toReading(
  { resource: { name, path }, bytes, sha256 }: ReadFile,
  { tables, indicators }: Content,
  boundaries: ReadonlyMap<string, BoundariesReading>,
): FileReading {
  const table = tables.find((candidate) => candidate.name === name)?.table;
  const entries = name === 'indicators' ? indicators.length : 0;
  const rows = table?.allRows.length ?? boundaries.get(path)?.shapes ?? entries;
  return { path, bytes, sha256, rows, cells: rows * (table?.columns.size ?? 0) };
}
