import * as v from 'valibot';
import type { Localized } from '#domain/localized.ts';
import type { Result } from '#lib/result.ts';
import { fail, ok } from '#lib/result.ts';
import { parseJson, validate } from './json-file.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';

/** Name of the file that lists the packages. */
export const catalogFile = 'catalog.json';

/** The packages of a data folder. */
export interface Catalog {
  /** Id of the package shown first. */
  readonly defaultId: string;
  readonly packages: readonly CatalogEntry[];
}

/** One package; `path` is its folder, relative to the catalogue. */
export interface CatalogEntry {
  readonly id: string;
  readonly path: string;
  readonly title: Localized;
  /** Snapshot the folder holds, so that a site can tell without reading it that it was replaced. */
  readonly snapshot?: string | undefined;
}

const folder = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w-]*$/));

const catalogSchema = v.object({
  format: v.literal(1),
  default: v.string(),
  packages: v.pipe(
    v.array(
      v.object({
        id: v.string(),
        path: folder,
        title: v.object({ vi: v.string(), en: v.string() }),
        snapshot: v.optional(v.string()),
      }),
    ),
    v.nonEmpty(),
  ),
});

/** Reads catalog.json; the default must be one of the packages it lists. */
export function readCatalog(text: string): Result<Catalog, readonly Problem[]> {
  const json = parseJson(text, catalogFile);
  if (!json.ok) return fail([json.error]);
  const checked = validate(catalogSchema, json.value, catalogFile);
  if (!checked.ok) return checked;
  const { default: defaultId, packages } = checked.value;
  if (packages.some(({ id }) => id === defaultId)) return ok({ defaultId, packages });
  const place = { file: catalogFile, column: 'default', value: defaultId };
  return fail([problem('error', 'meta-reference', place, { key: 'default', list: 'packages' })]);
}
