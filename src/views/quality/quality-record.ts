import type { Localized } from '#domain/localized.ts';
import type { CellRef } from '#indicators/cell.ts';
import type { Reading } from '#indicators/reconcile.ts';
import type { Completeness } from './completeness.ts';

/** What the checks found in a package, and how complete it is: made when the site is built, sent as one piece. */
export interface QualityRecord {
  readonly tally: QualityTally;
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
}

/** How weighty a remark of the checks is; a package with an error is never published. */
export type RemarkSeverity = 'error' | 'warning' | 'note';

/** Figures of a package by where they come from, and how many of them carry a remark. */
export interface QualityTally {
  /** How many kinds of checks ran. */
  readonly checks: number;
  readonly published: CheckedFigures;
  readonly illustrative: CheckedFigures;
  /** Figures kept word for word as sources printed them, beside the table. */
  readonly printed: CheckedFigures;
}

/** Figures that were checked; the rest of `all` carries no remark. */
export interface CheckedFigures {
  readonly all: number;
  readonly remarked: number;
}

/** Kinds of findings in the order of the page. The first six come from checks, the others are known and told by the package. */
export const findingKinds = [
  'rate',
  'sources',
  'sum',
  'jump',
  'gap',
  'other',
  'withheld',
  'break',
  'note',
] as const;

/** Kind of a finding; it stands in links. */
export type FindingKind = (typeof findingKinds)[number];

/** What every finding says: which figure to look at, whom it concerns, and how many remarks of the checks it tells. */
export interface FindingBase {
  /** The figure a link leads to; undefined when none is meant. */
  readonly ref: CellRef | undefined;
  /** Units and indicators concerned; an empty list concerns all. */
  readonly areaIds: readonly string[];
  readonly indicatorIds: readonly string[];
  readonly severity: RemarkSeverity | '';
  /** Remarks of the checks told by this finding; 0 for what the package itself says. */
  readonly remarks: number;
}

/** A printed rate that its printed parts do not give. */
export interface RateFinding extends FindingBase {
  readonly kind: 'rate';
  /** Figure of the package's list of printed figures. */
  readonly publishedId: string;
  readonly computed: string;
  /** Computed less printed, decimal text. */
  readonly distance: string;
  readonly readings: readonly Reading[];
  /** The printed text is the computed one without its first digits: 9,7 for 59,7. */
  readonly isDigitLost: boolean;
}

/** One figure that sources print differently. */
export interface SourcesFinding extends FindingBase {
  readonly kind: 'sources';
  readonly prints: readonly { readonly publishedId: string; readonly isUsed: boolean }[];
  /** The figure the site shows there; undefined when it shows none. */
  readonly used: { readonly value: number; readonly sourceId: string } | undefined;
  /** What the row of the figure in use says of it. */
  readonly noteIds: readonly string[];
}

/** Parts that do not add up to their printed total. */
export interface SumFinding extends FindingBase {
  readonly kind: 'sum';
  readonly parts: 'levels' | 'units' | 'fields';
  readonly count: number;
  readonly sum: number;
  readonly total: number;
}

/** A figure far from that of the year before. */
export interface JumpFinding extends FindingBase {
  readonly kind: 'jump';
  readonly before: number;
  readonly value: number;
  readonly beforePeriod: string;
}

/** Years without a figure between years that have one. */
export interface GapFinding extends FindingBase {
  readonly kind: 'gap';
  readonly periods: readonly string[];
  readonly levels: readonly string[];
  /** What the package says of it. */
  readonly noteIds: readonly string[];
}

/** Anything else the checks say; the words are those of the check. */
export interface OtherFinding extends FindingBase {
  readonly kind: 'other';
  readonly rule: string;
  readonly value: string;
  /** A date the rule speaks of, or ''. */
  readonly date: string;
  readonly text: Localized;
}

/** A figure that a source holds and that is visibly wrong, so it is not used. */
export interface WithheldFinding extends FindingBase {
  readonly kind: 'withheld';
  readonly publishedId: string;
  readonly noteId: string;
}

/** An event that breaks series. */
export interface BreakFinding extends FindingBase {
  readonly kind: 'break';
  readonly eventId: string;
}

/** A footnote and how many figures carry it. */
export interface NoteFinding extends FindingBase {
  readonly kind: 'note';
  readonly noteId: string;
  /** Rows with the note; 0 when it goes by level, unit or year. */
  readonly cells: number;
}

/** One thing to know about the figures of a package. */
export type Finding =
  | RateFinding
  | SourcesFinding
  | SumFinding
  | JumpFinding
  | GapFinding
  | OtherFinding
  | WithheldFinding
  | BreakFinding
  | NoteFinding;
