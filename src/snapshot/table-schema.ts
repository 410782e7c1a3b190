import * as v from 'valibot';

const names = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((value) => (typeof value === 'string' ? [value] : value)),
);

const patternText = v.pipe(
  v.string(),
  v.check((text) => isPattern(text), 'a regular expression'),
);

const limit = v.optional(v.union([v.number(), v.string()]));

const constraints = v.object({
  required: v.optional(v.boolean(), false),
  unique: v.optional(v.boolean(), false),
  enum: v.optional(v.array(v.union([v.string(), v.number(), v.boolean()]))),
  minimum: limit,
  maximum: limit,
  pattern: v.optional(patternText),
  minLength: v.optional(v.number()),
  maxLength: v.optional(v.number()),
});

const field = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  type: v.optional(
    v.picklist(['string', 'number', 'integer', 'date', 'year', 'boolean', 'any']),
    'string',
  ),
  constraints: v.optional(constraints, {}),
});

/** The part of Frictionless Table Schema that packages use; other keys are allowed and not read. */
export const tableSchema = v.object({
  fields: v.pipe(v.array(field), v.nonEmpty()),
  primaryKey: v.optional(names, []),
  foreignKeys: v.optional(
    v.array(
      v.object({ fields: names, reference: v.object({ resource: v.string(), fields: names }) }),
    ),
    [],
  ),
  missingValues: v.optional(v.array(v.string()), ['']),
});

/** How a table is to be read: its columns, what their cells may hold, and its keys. */
export type TableSchema = v.InferOutput<typeof tableSchema>;

/** One column of a table. */
export type Field = TableSchema['fields'][number];

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
