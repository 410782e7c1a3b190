import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { created, packageLicences, type PackageDescription } from './package-descriptions.ts';
import { cell, readCsv } from './read-csv.ts';
import type { FileKind } from '#intake/package/schema-parts.ts';
import { fileKinds } from '#intake/package/table-schemas.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly [key: string]: unknown;
}

/** The text of datapackage.json: the description, one resource for each file of the folder with size and sha256, the sources. */
export function describePackage(folder: string, description: PackageDescription): string {
  const { name, title, version, siso } = description;
  const indicators = readIndicators(folder);
  const descriptor = {
    profile: 'data-package',
    name,
    title,
    description: description.description,
    version,
    created,
    licenses: packageLicences,
    sources: describeSources(folder),
    contributors: [{ title: 'Sĩ Số', role: 'wrangler' }],
    resources: [
      ...tables(folder),
      jsonList(folder, 'indicators.json', 'Chỉ số / Indicators'),
      ...rules(folder),
      ...boundaries(folder),
    ],
    siso: { ...siso, indicatorOrder: indicators },
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function tables(folder: string): readonly Resource[] {
  const order = [...fileKinds.keys()];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => ({ file, kind: kindOf(file.slice(0, -'.csv'.length)) }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.file < b.file ? -1 : 1))
    .map(({ file, kind }) => {
      const { title, schema } = fileKinds.get(kind) as FileKind;
      return {
        ...seal(folder, file),
        profile: 'tabular-data-resource',
        title,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema,
      };
    });
}

function kindOf(name: string): string {
  const kind = fileKinds.has(name) ? name : name.split('-')[0];
  if (kind === undefined || !fileKinds.has(kind))
    throw new Error(`No schema for ${name}.csv; add one to table-schemas.ts`);
  return kind;
}

function rules(folder: string): readonly Resource[] {
  return existsSync(join(folder, 'rules.json'))
    ? [jsonList(folder, 'rules.json', 'Quy định có số / Rules with numbers')]
    : [];
}

function jsonList(folder: string, file: string, title: string): Resource {
  return {
    ...seal(folder, file),
    profile: 'data-resource',
    title,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  };
}

function boundaries(folder: string): readonly Resource[] {
  const path = join(folder, 'boundaries');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.topo.json'))
    .sort()
    .map((file) => ({
      ...seal(folder, `boundaries/${file}`),
      name: `boundaries-${file.slice(0, -'.topo.json'.length)}`,
      profile: 'data-resource',
      title: 'Bản đồ địa giới / Boundaries',
      format: 'topojson',
      mediatype: 'application/geo+json',
      encoding: 'utf-8',
    }));
}

function seal(folder: string, path: string): Resource {
  const bytes = readFileSync(join(folder, path));
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { name: path.replace(/\.[a-z]+$/, ''), path, bytes: bytes.length, hash: `sha256:${hash}` };
}

function describeSources(folder: string): readonly unknown[] {
  return readCsv(join(folder, 'sources.csv')).map((row) => {
    const title = [cell(row, 'title'), cell(row, 'publisher'), cell(row, 'date')]
      .filter((part) => part !== '')
      .join('. ');
    return row['url'] ? { title, path: row['url'] } : { title };
  });
}

function readIndicators(folder: string): readonly string[] {
  const list = JSON.parse(readFileSync(join(folder, 'indicators.json'), 'utf8')) as readonly {
    readonly id: string;
    readonly page: boolean;
  }[];
  return list.filter(({ page }) => page).map(({ id }) => id);
}
