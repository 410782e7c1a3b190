import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package } from 'datapackage';

/** What the reference library said about one data package. */
export type FrictionlessReport = {
  readonly name: string;
  readonly tables: number;
  readonly rows: number;
  readonly problems: readonly string[];
};

type Resource = Awaited<ReturnType<typeof Package.load>>['resources'][number];

/** Names of the folders of `data/` that hold a data package. */
export function packageFolders(dataFolder: string): string[] {
  return readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(dataFolder, name, 'datapackage.json')))
    .toSorted((a, b) => a.localeCompare(b, 'en'));
}

/** Messages of an error and of those inside it, each on one line. */
function messagesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return [error, ...inner.slice(0, 20)].map((one) => String(one).replace(/\s+/g, ' '));
}

function missingFiles(folder: string, descriptor: { resources?: { path?: unknown }[] }): string[] {
  const paths = (descriptor.resources ?? []).flatMap(({ path }) => path ?? []);
  return paths
    .filter((path) => typeof path !== 'string' || !existsSync(join(folder, path)))
    .map((path) => `there is no file ${typeof path === 'string' ? path : JSON.stringify(path)}`);
}

async function readTable(resource: Resource): Promise<{ rows: number; problems: string[] }> {
  try {
    // Casts every cell and checks constraints, primary key and foreign keys.
    const rows = await resource.read({ relations: true });
    const problems = rows.length === 0 ? [`${resource.name}: no rows`] : [];
    return { rows: rows.length, problems };
  } catch (error) {
    return { rows: 0, problems: messagesOf(error).map((text) => `${resource.name}: ${text}`) };
  }
}

/**
 * Reads a package with the Frictionless reference library: descriptor against its own profile,
 * then every table against its schema. Whoever has only that library must get on with our data.
 */
export async function checkFrictionless(folder: string, name: string): Promise<FrictionlessReport> {
  const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  const descriptor = JSON.parse(text) as { resources?: { path?: unknown }[] };
  const loaded = await Package.load(descriptor, { basePath: folder });
  const shape = [
    ...missingFiles(folder, descriptor),
    ...loaded.errors.flatMap(messagesOf),
    ...loaded.resources.flatMap((resource) => resource.errors.flatMap(messagesOf)),
  ];
  const tables = loaded.resources.filter((resource) => resource.tabular);
  if (shape.length > 0) return { name, tables: tables.length, rows: 0, problems: shape };
  const readings = await Promise.all(tables.map(readTable));
  return {
    name,
    tables: tables.length,
    rows: readings.reduce((sum, reading) => sum + reading.rows, 0),
    problems: [
      ...(tables.length === 0 ? ['no table in the package'] : []),
      ...readings.flatMap((reading) => reading.problems),
    ],
  };
}
