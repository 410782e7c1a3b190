/**
 * What a cell holds: a number, or the kind of its absence.
 * - `nil`: nothing occurred (yearbooks print "-"); it counts as nothing in sums
 * - `not-collected`: it may have occurred, nobody has the figure (printed as "…")
 * - `not-applicable`: the question makes no sense here
 * - `suppressed`: known, hidden because it is small and sensitive (printed as "x")
 * - `withheld`: a source holds a number that is visibly wrong; the note says why
 */
export type MissingKind = 'nil' | 'not-collected' | 'not-applicable' | 'suppressed' | 'withheld';

/** One observed value. A missing number is a kind, never 0, null or NaN. */
export type Value =
  | { readonly kind: 'reported'; readonly n: number }
  | { readonly kind: MissingKind };

/** How far a figure can be relied on. */
export type ObservationStatus =
  | 'final'
  | 'preliminary'
  | 'estimated'
  | 'derived'
  | 'illustrative'
  | 'forecast';

/** What the source said about the precision in words: gần, trên, dưới. */
export type Qualifier = '' | 'about' | 'over' | 'under';

/** Codes of {@link Value} kinds in typed columns; 0 means that the file has no such row. */
export const valueKindCodes = [
  'absent',
  'reported',
  'nil',
  'not-collected',
  'not-applicable',
  'suppressed',
  'withheld',
] as const;

/** All missing kinds, in the order of the file format. */
export const missingKinds: readonly MissingKind[] = [
  'nil',
  'not-collected',
  'not-applicable',
  'suppressed',
  'withheld',
];

/** All observation statuses, in the order of the file format. */
export const observationStatuses: readonly ObservationStatus[] = [
  'final',
  'preliminary',
  'estimated',
  'derived',
  'illustrative',
  'forecast',
];

/** All qualifiers, in the order of the file format. */
export const qualifiers: readonly Qualifier[] = ['', 'about', 'over', 'under'];

/** Wraps a number; not a finite number is a bug in the caller. */
export function reported(n: number): Value {
  if (!Number.isFinite(n)) throw new Error('a reported value must be a finite number');
  return { kind: 'reported', n };
}

/** The figure was not collected, or the file has no row for it. */
export const notCollected: Value = { kind: 'not-collected' };
