import type { Cell } from '#sheets/sheet.ts';
import type { JsonValue } from './json-value.ts';

/** A JSON value as a cell: a number keeps its text, null is nothing, what is nested stays JSON text. */
export function toCell(value: JsonValue | undefined): Cell {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value.kind !== 'number') return value.source;
  return Number.isFinite(value.value)
    ? { kind: 'number', value: value.value, text: value.text, format: '' }
    : value.text;
}
