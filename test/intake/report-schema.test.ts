import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCorpus, reportOn } from './judge-corpus.ts';

interface Shape {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

const schema = JSON.parse(readFileSync('docs/import-report.schema.json', 'utf8')) as Shape;

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** Where a value is not what the schema says; the part of JSON Schema that the document uses. */
function breaches(value: unknown, shape: Shape, at: string): string[] {
  if (shape.const !== undefined)
    return value === shape.const ? [] : [`${at}: not ${String(shape.const)}`];
  if (shape.enum) return shape.enum.includes(value) ? [] : [`${at}: ${String(value)}`];
  const types = [shape.type ?? typeOf(value)]
    .flat()
    .map((type) => (type === 'integer' ? 'number' : type));
  if (!types.includes(typeOf(value))) return [`${at}: ${typeOf(value)}`];
  if (Array.isArray(value))
    return value.flatMap((item, i) =>
      shape.items ? breaches(item, shape.items, `${at}[${i}]`) : [],
    );
  if (typeof value !== 'object' || value === null || !shape.properties) return [];
  const entries = value as Readonly<Record<string, unknown>>;
  const { properties } = shape;
  return [
    ...(shape.required ?? [])
      .filter((key) => !(key in entries))
      .map((key) => `${at}.${key}: missing`),
    ...Object.keys(entries)
      .filter((key) => !(key in properties))
      .map((key) => `${at}.${key}: not in the schema`),
    ...Object.entries(properties).flatMap(([key, inner]) =>
      key in entries ? breaches(entries[key], inner, `${at}.${key}`) : [],
    ),
  ];
}

it('every report is what its schema says, and nothing more', async () => {
  const entries = readCorpus().filter((_, i) => i % 7 === 0);
  expect(entries.length).toBeGreaterThan(40);
  for (const entry of entries)
    expect(breaches(await reportOn(entry), schema, entry.file)).toEqual([]);
});

it('the judge of the schema sees a breach', () => {
  expect(breaches({ format: 'x' }, schema, '$').length).toBeGreaterThan(3);
});
