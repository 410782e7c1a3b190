import { outlineLimits } from './outline-file.ts';

/** What stands beside a shape as text; nested values are left out, long ones cut. */
export function propertiesOf(value: unknown, id?: unknown): Map<string, string> {
  const words = new Map<string, string>();
  if (typeof id === 'string' || typeof id === 'number') words.set('id', textOf(id));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return words;
  for (const [key, item] of Object.entries(value).slice(0, outlineLimits.columns)) {
    if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean')
      words.set(key === 'id' && words.has('id') ? 'id (2)' : textOf(key), textOf(item));
  }
  return words;
}

/** Control signs hide things from whoever reads them, and turn the direction of a line. */
const hidden = /[\p{Cc}\p{Cf}]/gu;

/** A text of a file, in one line and of a length that fits a screen. */
export const textOf = (value: string | number | boolean): string =>
  String(value).normalize('NFC').replace(hidden, ' ').trim().slice(0, outlineLimits.textLength);

/** Names of all columns, in the order in which they first come. */
export const columnsOf = (
  features: readonly { readonly properties: ReadonlyMap<string, string> }[],
): string[] => [...new Set(features.flatMap(({ properties }) => [...properties.keys()]))];
