import type { PackageContext } from '#domain/package-context.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import type { FigureList } from './figure-list.ts';
import type { IntakeCell } from './intake-cell.ts';
import type { IntakeProblem } from './intake-problem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The package that figures are checked beside. */
export interface CheckTarget {
  readonly context: PackageContext;
  readonly vocabulary: Vocabulary;
  readonly published: readonly ObservationRow[];
  readonly known: readonly ObservationRow[];
  readonly seriesId: string;
}

/** Figures after their checks. */
export interface CheckedFigures {
  readonly findings: Findings;
  readonly figures: FigureList;
  /** Figures of the table that may tell what a cell without one should hold, totals of no unit among them. */
  readonly read: readonly IntakeCell[];
}

/** What the checks of figures found, in the order in which it is told. */
export interface Findings {
  readonly unique: readonly IntakeProblem[];
  readonly ratios: readonly IntakeProblem[];
  readonly totals: readonly IntakeProblem[];
  readonly package: readonly IntakeProblem[];
  readonly differs: readonly IntakeProblem[];
  readonly small: readonly IntakeProblem[];
  readonly shares: readonly IntakeProblem[];
  readonly far: readonly IntakeProblem[];
  readonly hidden: readonly IntakeProblem[];
}
