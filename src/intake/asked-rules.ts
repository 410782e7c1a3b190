import type { NoFacts } from '#sheets/sheet-fault.ts';

/** Rules on what only a person can know: which table, whose count, which school, which source; with the facts of their sentences. */
export interface AskedRuleParams {
  /** One of several tables of a sheet that is read by itself, or left out. */
  'table-apart': { readonly table: number };
  'table-left-out': { readonly table: number };
  /** "TH&THCS" over something else than schools, or under one of the two levels. */
  'level-combined': NoFacts;
  'date-not-read': NoFacts;
  /** One figure from two sources. */
  'two-sources': {
    readonly first: string;
    readonly firstValue: string;
    readonly firstSource: string;
    readonly source: string;
  };
  /** A share beside its count, without what it is a share of; the whole numbers it may be. */
  'denominator-unnamed': {
    readonly count: string;
    readonly least: string;
    readonly most: string;
  };
  'units-absent': { readonly units: string; readonly period: string };
  'levels-over-schools': { readonly sum: string; readonly difference: string };
  'series-unknown': NoFacts;
  'series-made-up': NoFacts;
  /** What the file says, or its figures, speak for another way of counting than the usual one; ids of both. */
  'series-in-doubt': {
    readonly series: string;
    readonly usual: string;
    readonly why: 'text' | 'figures';
  };
  /** A decimal comma of a comma-separated file put the decimals into a column of words. */
  'decimal-split': { readonly figure: string; readonly meant: string };
}
