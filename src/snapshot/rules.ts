/**
 * Every rule a package can break, with the facts its message is written from. The id is stable: it
 * stands in machine output and in links. Names follow Frictionless error codes where one exists.
 */
export interface RuleParams extends FileRuleParams, FigureRuleParams {}

/** Rules on files, on the shape of tables and on single cells. */
export interface FileRuleParams {
  // Files
  'file-not-found': NoParams;
  'file-unreadable': NoParams;
  'file-empty': NoParams;
  'html-instead-of-file': NoParams;
  'encoding-not-utf8': NoParams;
  'encoding-utf16': NoParams;
  'replacement-character': NoParams;
  'byte-order-mark': NoParams;
  'text-not-nfc': NoParams;
  'file-cut-off': { readonly expected: number; readonly found: number };
  'byte-count': { readonly expected: number; readonly found: number };
  'hash-count': { readonly expected: string; readonly found: string };
  'hash-missing': NoParams;
  // Descriptor and JSON files
  'json-broken': { readonly message: string };
  'json-invalid': { readonly path: string; readonly expected: string };
  'format-newer': { readonly format: number; readonly supported: number };
  'path-unsafe': NoParams;
  'resource-twice': { readonly name: string };
  'resource-missing': { readonly name: string };
  'schema-missing': { readonly name: string };
  'meta-reference': { readonly key: string; readonly list: string };
  'snapshot-draft': NoParams;
  // Shape of a table
  'header-wrong': { readonly expected: string };
  'header-delimiter': { readonly delimiter: string };
  'header-blank': { readonly position: number };
  'header-duplicate': NoParams;
  'column-missing': NoParams;
  'column-extra': NoParams;
  'column-type': { readonly expected: string; readonly found: string };
  'row-blank': NoParams;
  'cell-extra': { readonly expected: number; readonly found: number };
  'cell-missing': { readonly expected: number; readonly found: number };
  'cell-too-long': { readonly limit: number; readonly found: number };
  'rows-too-many': { readonly limit: number };
  'no-rows': NoParams;
  'quote-broken': NoParams;
  'cell-space': NoParams;
  // Cells
  'number-format': { readonly suggestion: string };
  'type-error': { readonly type: string };
  'constraint-required': NoParams;
  'constraint-enum': { readonly allowed: string };
  'constraint-minimum': { readonly limit: string };
  'constraint-maximum': { readonly limit: string };
  'constraint-pattern': { readonly pattern: string };
  'constraint-length': { readonly min: number; readonly max: number; readonly found: number };
  'unique-error': { readonly firstLine: number };
  'primary-key': { readonly firstLine: number };
  'foreign-key': { readonly list: string };
}

/** Rules on observations and on the sense of figures. */
export interface FigureRuleParams {
  // Observations
  'value-or-missing': NoParams;
  'period-format': NoParams;
  'period-span': NoParams;
  'count-not-whole': { readonly suggestion: string };
  'status-step': { readonly steps: number };
  'cell-twice': { readonly firstFile: string; readonly firstLine: number };
  'reference-date': { readonly period: string };
  'area-abolished': { readonly period: string; readonly date: string };
  'area-not-in-force': { readonly period: string; readonly date: string };
  // Sense
  'denominator-zero': NoParams;
  'numerator-over-denominator': { readonly numerator: number; readonly denominator: number };
  'ratio-parts': {
    readonly numerator: number;
    readonly denominator: number;
    readonly computed: string;
  };
  'percent-range': NoParams;
  'percent-over-100': NoParams;
  'plausible-range': { readonly min: number; readonly max: number };
  'levels-total': TotalParams;
  'fields-total': TotalParams;
  'units-total': TotalParams;
  'units-missing': { readonly indicator: string; readonly period: string; readonly units: string };
  'part-over-whole': {
    readonly indicator: string;
    readonly wholeIndicator: string;
    readonly whole: number;
    readonly area: string;
    readonly period: string;
  };
  'crosswalk-shares': { readonly unit: string; readonly sum: number };
  'shares-total': { readonly sum: number; readonly area: string; readonly period: string };
  'published-ratio': {
    readonly computed: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly readings: string;
  };
  'sources-differ': {
    readonly otherValue: string;
    readonly source: string;
    readonly otherSource: string;
    readonly otherLine: number;
  };
  'yearly-jump': {
    readonly indicator: string;
    readonly area: string;
    readonly period: string;
    readonly before: number;
  };
  'year-gap': { readonly indicator: string; readonly area: string; readonly period: string };
}

/** Facts of rules whose place says it all. */
export type NoParams = Readonly<Record<string, never>>;

/** Facts of the rules on totals; sum and total are in the unit of the indicator. */
export type TotalParams = {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly level: string;
  readonly sum: number;
  readonly total: number;
  readonly parts: number;
};

/** Stable id of a rule. */
export type RuleId = keyof RuleParams;
