/** A Table Schema field as it is written to datapackage.json. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** A Table Schema: fields, keys, and the empty text as the only missing value. */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly missingValues: readonly string[];
}

export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

type Constraints = Readonly<Record<string, unknown>>;

/** A text column. */
export function text(name: string, title: string, constraints: Constraints = {}): Field {
  return field(name, 'string', title, constraints);
}

/** A text column that must be filled. */
export function needed(name: string, title: string, constraints: Constraints = {}): Field {
  return field(name, 'string', title, { required: true, ...constraints });
}

/** A column of numbers. */
export function numeric(name: string, title: string, constraints: Constraints = {}): Field {
  return field(name, 'number', title, constraints);
}

/** A column of whole numbers. */
export function whole(name: string, title: string, constraints: Constraints = {}): Field {
  return field(name, 'integer', title, constraints);
}

/** A column that must hold one of a list. */
export function oneOf(
  name: string,
  title: string,
  values: readonly string[],
  required = true,
): Field {
  return field(
    name,
    'string',
    title,
    required ? { required: true, enum: values } : { enum: values },
  );
}

/** The Vietnamese and the English column of one text. */
export function bilingual(
  name: string,
  vi: string,
  en: string,
  required = false,
): readonly Field[] {
  const constraints = required ? { required: true } : {};
  return [
    field(`${name}_vi`, 'string', vi, constraints),
    field(`${name}_en`, 'string', en, constraints),
  ];
}

/** A key into another file of the package. */
export function keyTo(fields: string, resource: string, column: string): ForeignKey {
  return { fields, reference: { resource, fields: column } };
}

function field(name: string, type: string, title: string, constraints: Constraints): Field {
  return Object.keys(constraints).length > 0
    ? { name, type, title, constraints }
    : { name, type, title };
}
