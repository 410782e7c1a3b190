import type { Localized } from '#domain/localized.ts';
import type { SizeCount } from './class-size.ts';
import type { Rules } from './rules.ts';
import type { Certificate } from './standard-validity.ts';
import type { Parts } from './threshold.ts';

/** Where a row comes from. */
export interface RowOrigin {
  readonly isIllustrative: boolean;
  readonly sourceId: string;
  readonly noteId: string;
  /** Line of its file, counted from 1 with the header as line 1. */
  readonly line: number;
}

/** One input of the tests in one commune on one reference date. */
export interface InputRow extends Parts, RowOrigin {
  readonly areaId: string;
  readonly date: string;
  readonly input: string;
  readonly ageBand: string;
}

/** Whether a commune is in special hardship, from a day to a day. */
export interface HardshipRow extends RowOrigin {
  readonly areaId: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly isHardship: boolean;
}

/** The decision behind recognised levels, found by the source of their observations. */
export interface Decision {
  readonly sourceId: string;
  /** '' where the source does not print it. */
  readonly number: string;
  readonly date: string;
  readonly authority: Localized;
}

/** Classes of one size in one unit. */
export interface ClassSizeRow extends SizeCount, RowOrigin {
  readonly areaId: string;
  readonly period: string;
  /** Kind of class, as the caps name it. */
  readonly kind: string;
}

/** A certificate with its row. */
export type CertificateRow = Certificate & RowOrigin;

/** Teachers of a level in a unit who had to upgrade their training, and those who did, on a day. */
export interface UpgradeRow extends Parts, RowOrigin {
  readonly areaId: string;
  readonly level: string;
  readonly date: string;
}

/** Everything of a package that rules are applied to, beside its observations. */
export interface Norms {
  readonly rules: Rules;
  readonly inputs: readonly InputRow[];
  readonly hardship: readonly HardshipRow[];
  readonly decisions: readonly Decision[];
  readonly classSizes: readonly ClassSizeRow[];
  readonly certificates: readonly CertificateRow[];
  readonly upgrades: readonly UpgradeRow[];
}
