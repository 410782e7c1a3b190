import { bilingual, keyTo, needed } from './field-schemas.ts';
import type { Field, ForeignKey, TableSchema } from './field-schemas.ts';

/** How ids, dates and periods are written. */
const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
export const datePattern = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$';
export const periodPattern = '^[0-9]{4}(-[0-9]{4}|-[0-9]{2}(-[0-9]{2})?)?$';

/** A column that holds an id and must be filled. */
export const id = (name: string, title: string): Field =>
  needed(name, title, { pattern: idPattern });
/** Columns and keys that many tables share. */
export const note = bilingual('note', 'Ghi chú', 'Note');
export const sourceKey = keyTo('source_id', 'sources', 'source_id');
export const areaKey = keyTo('area_id', 'areas', 'area_id');

/** A Table Schema with the empty text as its only missing value. */
export function schema(
  fields: readonly Field[],
  primaryKey: readonly string[],
  foreignKeys: readonly ForeignKey[] = [],
): TableSchema {
  return {
    fields,
    primaryKey,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues: [''],
  };
}

/** A kind of file: what it is called and how its rows are checked. */
export interface FileKind {
  readonly title: string;
  readonly schema: TableSchema;
}
