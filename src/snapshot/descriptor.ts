import * as v from 'valibot';
import { areaLevels } from '#domain/area.ts';
import { schoolLevels } from '#domain/school-level.ts';
import { parseJson, validate } from './json-file.ts';
import type { Problem } from './problem.ts';
import { hasErrors, problem } from './problem.ts';
import { tableSchema } from './table-schema.ts';

/** Name of the file that describes a package. */
export const descriptorFile = 'datapackage.json';

/** Newest version of the app's own part of the descriptor that this program reads. */
export const supportedFormat = 1;

const localized = v.object({ vi: v.string(), en: v.string() });

const resource = v.object({
  name: v.pipe(v.string(), v.regex(/^[-a-z0-9._/]+$/)),
  path: v.string(),
  profile: v.optional(v.string(), 'data-resource'),
  format: v.optional(v.string(), ''),
  bytes: v.optional(v.number()),
  hash: v.optional(v.string()),
  schema: v.optional(tableSchema),
});

const siso = v.object({
  format: v.number(),
  snapshot: v.object({
    id: v.string(),
    date: v.pipe(v.string(), v.isoDate()),
    state: v.picklist(['draft', 'checked', 'published']),
    preparedBy: v.optional(v.string(), ''),
    approvedBy: v.optional(v.string(), ''),
  }),
  title: localized,
  rootArea: v.string(),
  unitLevel: v.picklist(areaLevels),
  defaultPeriod: v.string(),
  defaultIndicator: v.string(),
  defaultLevel: v.optional(v.picklist(schoolLevels), ''),
  headline: v.optional(v.array(v.string()), []),
  mapBoundary: v.optional(v.string(), ''),
  /** Resource with the shapes of communes where they are not in the file of the map. */
  communeBoundary: v.optional(v.string(), ''),
  indicatorOrder: v.optional(v.array(v.string()), []),
});

const descriptorSchema = v.object({
  name: v.pipe(v.string(), v.regex(/^[-a-z0-9._/]+$/)),
  title: v.optional(v.string(), ''),
  description: v.optional(v.string(), ''),
  version: v.optional(v.string(), ''),
  created: v.optional(v.string(), ''),
  licenses: v.optional(
    v.array(v.object({ name: v.optional(v.string(), ''), title: v.optional(v.string(), '') })),
    [],
  ),
  resources: v.pipe(v.array(resource), v.nonEmpty()),
  siso,
});

/** datapackage.json as this program reads it. */
export type Descriptor = v.InferOutput<typeof descriptorSchema>;

/** One file of a package. */
export type Resource = Descriptor['resources'][number];

/** Outcome of reading a descriptor; without one nothing else of the package can be read. */
export interface DescriptorReading {
  readonly descriptor: Descriptor | undefined;
  readonly problems: readonly Problem[];
}

/** Reads datapackage.json. A format newer than this program is told apart from a broken file. */
export function readDescriptor(text: string): DescriptorReading {
  const json = parseJson(text, descriptorFile);
  if (!json.ok) return { descriptor: undefined, problems: [json.error] };
  const format = formatOf(json.value);
  if (format !== undefined && format > supportedFormat) {
    const place = { file: descriptorFile, column: 'siso.format', value: String(format) };
    const facts = { format, supported: supportedFormat };
    return { descriptor: undefined, problems: [problem('error', 'format-newer', place, facts)] };
  }
  const checked = validate(descriptorSchema, json.value, descriptorFile);
  if (!checked.ok) return { descriptor: undefined, problems: checked.error };
  const problems = [...resourceProblems(checked.value), ...draftNote(checked.value)];
  return { descriptor: hasErrors(problems) ? undefined : checked.value, problems };
}

function formatOf(json: unknown): number | undefined {
  const outline = v.safeParse(v.object({ siso: v.object({ format: v.number() }) }), json);
  return outline.success ? outline.output.siso.format : undefined;
}

/**
 * Paths stay inside the package: parts of letters, digits, dot, dash and underscore that begin with a letter or digit.
 * That leaves out "..", drive letters, addresses and "%2e%2e", which `fetch` would read as "..".
 */
const safePath = /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/;

function resourceProblems({ resources }: Descriptor): Problem[] {
  const names = resources.map(({ name }) => name);
  const paths = resources.map(({ path }) => path);
  return resources.flatMap(({ name, path, profile, schema }, index) => {
    const place = { file: descriptorFile, column: `resources.${index}`, value: path };
    const isRepeated = names.indexOf(name) < index || paths.indexOf(path) < index;
    return [
      ...(safePath.test(path) ? [] : [problem('error', 'path-unsafe', place, {})]),
      ...(isRepeated ? [problem('error', 'resource-twice', place, { name })] : []),
      ...(profile === 'tabular-data-resource' && !schema
        ? [problem('error', 'schema-missing', place, { name })]
        : []),
    ];
  });
}

function draftNote({ siso: { snapshot } }: Descriptor): Problem[] {
  const place = { file: descriptorFile, column: 'siso.snapshot.state', value: snapshot.state };
  return snapshot.state === 'draft' ? [problem('note', 'snapshot-draft', place, {})] : [];
}
