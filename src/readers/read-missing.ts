import type { MissingKind } from '#domain/value.ts';
import { missingMarkers } from './missing-markers.ts';

/** What a cell without a number says. `empty` says nothing: the caller has to ask or to have been told. */
export type MissingReading =
  | { readonly kind: 'empty'; readonly certain: false }
  | { readonly kind: MissingKind; readonly certain: boolean };

const longest = 40;
const readings: ReadonlyMap<string, MissingReading> = new Map(
  missingMarkers.flatMap(({ written, kind, certain }) =>
    written.map((text): readonly [string, MissingReading] => [
      text.normalize('NFC'),
      { kind, certain },
    ]),
  ),
);

/**
 * Reads a marker of a missing figure: "-" is nil, "…" not collected, "x" hidden (not certain). Undefined for anything
 * else, numbers, errors of a spreadsheet ("#N/A") and a program's NULL or NaN among them: those are faults, not markers.
 */
export function readMissing(text: string): MissingReading | undefined {
  const trimmed = text.length > 10_000 ? text : text.replace(/[\u200B\u2060\uFEFF]/g, '').trim();
  if (trimmed === '') return { kind: 'empty', certain: false };
  if (trimmed.length > longest) return undefined;
  const plain = trimmed.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  return readings.get(plain) ?? readings.get(plain.replace(/^\((.*)\)$/su, '$1'));
}
