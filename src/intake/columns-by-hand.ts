import { foldText } from '#lib/fold.ts';
import type { Preset, TableMapping } from './mapping.ts';

/** Columns whose role a person gave: nothing about them is in doubt any more. */
export function columnsByHand(
  { headers }: TableMapping,
  { roles = [] }: Preset,
): ReadonlySet<number> {
  const answered = new Set(roles.map(([header]) => header));
  return new Set(
    headers.flatMap((header, column) => (answered.has(foldText(header)) ? [column] : [])),
  );
}
