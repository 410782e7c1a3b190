import type { FigureRuleParams } from '#snapshot/rules.ts';
import type { NoFacts, SheetFaultParams } from '#sheets/sheet-fault.ts';
import type { AskedRuleParams } from './asked-rules.ts';

/** Rules on the reading of a table, with the facts their sentences are written from. Ids are stable. */
export interface TableRuleParams {
  // layout
  'header-not-found': NoFacts;
  'header-only': NoFacts;
  'header-duplicate': { readonly other: string };
  'column-ignored': NoFacts;
  'column-unknown': NoFacts;
  'heading-not-read': NoFacts;
  'status-not-actual': NoFacts;
  'unit-unknown': NoFacts;
  'key-blank': { readonly part: 'level' | 'category' };
  'two-breakdowns': NoFacts;
  /** Rows with figures under the line that ends the table. */
  'table-below': { readonly rows: number };
  'indicator-unknown': { readonly nearest: string };
  'personal-data': { readonly kind: string };
  'key-part-missing': { readonly part: 'area' | 'period' | 'indicator' };
  'constant-from-title': { readonly part: string; readonly meaning: string };
  'cells-too-many': { readonly expected: number; readonly found: number };
  'cells-too-few': { readonly expected: number; readonly found: number };
  'year-date-clash': { readonly title: string; readonly found: string };
  // names
  'area-missing': NoFacts;
  'zero-lost': { readonly area: string; readonly code: string };
  'area-outside': NoFacts;
  'area-unknown': { readonly nearest: string };
  'area-ambiguous': { readonly candidates: string };
  'area-code-name-clash': { readonly byCode: string; readonly byName: string };
  'area-not-in-force': { readonly area: string; readonly from: string; readonly to: string };
  'area-read-as': { readonly area: string; readonly why: string };
  'level-unknown': NoFacts;
  'category-unknown': NoFacts;
  // years
  'period-not-read': { readonly reason: string; readonly suggestion: string };
  'single-year': NoFacts;
  // numbers
  'number-not-read': { readonly reason: string; readonly suggestion: string };
  'count-not-whole': { readonly suggestion: string };
  'number-ambiguous': { readonly vi: string; readonly en: string };
  'convention-mixed': { readonly vi: string; readonly en: string };
  'number-tidied': { readonly read: string; readonly what: string };
  'share-or-percent': { readonly asPercent: string };
  'count-negative': NoFacts;
  'unit-clash': { readonly header: string; readonly expected: string };
  'empty-cell': NoFacts;
  'marker-unknown': { readonly meaning: string };
  'hidden-revealed': { readonly total: string };
  'merged-numbers': { readonly rows: number };
  'spreadsheet-error': { readonly error: string };
  'date-for-number': { readonly date: string };
  // keys and arithmetic inside the file
  'key-twice': { readonly first: string; readonly firstValue: string };
  'key-repeated': { readonly first: string };
  'total-mismatch': { readonly sum: string; readonly parts: number; readonly difference: string };
  'ratio-mismatch': {
    readonly computed: string;
    readonly numerator: string;
    readonly denominator: string;
  };
  'part-larger': { readonly whole: string; readonly wholeName: string };
  'change-mismatch': { readonly computed: string; readonly before: string };
  // beside the last snapshot
  'differs-from-snapshot': { readonly before: string; readonly source: string };
  'far-from-known': { readonly before: string };
  'small-count': NoFacts;
}

/** Rules of the package checks that also speak of a file on its way in. */
type TakenOver = Pick<
  FigureRuleParams,
  | 'percent-range'
  | 'percent-over-100'
  | 'plausible-range'
  | 'numerator-over-denominator'
  | 'denominator-zero'
  | 'levels-total'
  | 'units-total'
  | 'fields-total'
  | 'part-over-whole'
  | 'shares-total'
  | 'reference-date'
  | 'yearly-jump'
  | 'status-step'
  | 'area-not-in-force'
  | 'area-abolished'
>;

/** All rules of the import: on files, on tables, on figures. */
export type IntakeRuleParams = TableRuleParams &
  AskedRuleParams &
  Omit<SheetFaultParams, keyof TableRuleParams> &
  Omit<TakenOver, keyof TableRuleParams>;

/** Stable id of a rule. */
export type IntakeRule = keyof IntakeRuleParams;
