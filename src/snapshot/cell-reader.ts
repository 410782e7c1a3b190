import type { Place, Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { Field } from './table-schema.ts';

/** Looks at one cell that is not empty: undefined when it is sound. */
export type CellReader = (text: string, place: Place) => Problem | undefined;

/** A reader for the cells of a column: type first, then constraints; patterns are compiled once. */
export function cellReader(field: Field): CellReader {
  const { type } = field;
  const constraintReaders = constraintReadersOf(field);
  return (text, place) => {
    if (!isOfType(text, type)) return typeProblem(text, type, { ...place, value: text });
    for (const read of constraintReaders) {
      const fault = read(text, { ...place, value: text });
      if (fault) return fault;
    }
    return undefined;
  };
}

/** Numbers of package files: plain digits with a dot before decimals, nothing between thousands. */
export function isPlainNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function isOfType(text: string, type: Field['type']): boolean {
  switch (type) {
    case 'number':
      return isPlainNumber(text);
    case 'integer':
      return /^-?\d+$/.test(text);
    case 'date':
      return isDate(text);
    case 'year':
      return /^\d{4}$/.test(text);
    case 'boolean':
      return /^(true|false|TRUE|FALSE|True|False|1|0)$/.test(text);
    case 'string':
    case 'any':
      return true;
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function typeProblem(text: string, type: Field['type'], place: Place): Problem {
  const isNumeric = type === 'number' || type === 'integer';
  const suggestion = isNumeric ? plainNumberFor(text, type === 'integer') : '';
  return suggestion === ''
    ? problem('error', 'type-error', place, { type })
    : problem('error', 'number-format', place, { suggestion });
}

/**
 * What the number would be in the form of package files: "8.231" and "8 231" -> "8231", "72,2%" -> "72.2".
 * Empty when the text reads as no number. "8,231" may be either in a column of decimals, so both are offered.
 */
export function plainNumberFor(text: string, whole: boolean): string {
  const bare = text.replace(/^\+|[\s\u00A0\u202F']|%$/g, '').replace(/^[\u2212\u2013]/, '-');
  const isGrouped = /^-?\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(bare);
  const joined = bare.replace(/[.,]/g, '');
  const pointed = bare.replace(',', '.');
  if (isGrouped && !whole && /^-?\d+,\d+$/.test(bare)) return `${pointed} / ${joined}`;
  if (isGrouped) return joined;
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(bare)) return bare.replaceAll('.', '').replace(',', '.');
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(bare)) return bare.replaceAll(',', '');
  return isPlainNumber(pointed) && pointed !== text ? pointed : '';
}

function constraintReadersOf({ type, constraints }: Field): CellReader[] {
  const { enum: allowed, minimum, maximum, pattern, minLength = 0, maxLength } = constraints;
  const max = maxLength ?? Number.POSITIVE_INFINITY;
  const readers: CellReader[] = [];
  if (allowed) {
    const texts = new Set(allowed.map(String));
    const listed = [...texts].join(', ');
    readers.push((text, place) =>
      texts.has(text) ? undefined : problem('error', 'constraint-enum', place, { allowed: listed }),
    );
  }
  if (pattern !== undefined) {
    const whole = new RegExp(`^(?:${pattern})$`, 'u');
    readers.push((text, place) =>
      whole.test(text) ? undefined : problem('error', 'constraint-pattern', place, { pattern }),
    );
  }
  if (minLength > 0 || maxLength !== undefined) {
    readers.push((text, place) => {
      const found = [...text].length;
      const facts = { min: minLength, max: maxLength ?? 0, found };
      return found >= minLength && found <= max
        ? undefined
        : problem('error', 'constraint-length', place, facts);
    });
  }
  if (minimum !== undefined) readers.push(limitReader('constraint-minimum', minimum, type));
  if (maximum !== undefined) readers.push(limitReader('constraint-maximum', maximum, type));
  return readers;
}

function limitReader(
  rule: 'constraint-minimum' | 'constraint-maximum',
  limit: number | string,
  type: Field['type'],
): CellReader {
  const isDateLike = type === 'date';
  const sign = rule === 'constraint-minimum' ? 1 : -1;
  return (text, place) => {
    const isSound = isDateLike
      ? sign * text.localeCompare(String(limit), 'en') >= 0
      : sign * (Number(text) - Number(limit)) >= 0;
    return isSound ? undefined : problem('error', rule, place, { limit: String(limit) });
  };
}
