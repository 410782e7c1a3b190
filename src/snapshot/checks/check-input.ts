import type { Dataset } from '#indicators/dataset.ts';
import type { NamedFigure } from './figures.ts';
import type { Place, Problem } from '#snapshot/problem.ts';

/** What checks of sense look at: the package with its look-ups. */
export interface CheckInput extends Dataset {
  /** Where each figure of published.csv stands, by its id. */
  readonly publishedPlaces: ReadonlyMap<string, Place>;
  /** Every reported number (nil is no number). */
  readonly figures: readonly NamedFigure[];
}

/** One rule of arithmetic or sense: pure, and quiet on sound data. */
export type Check = (input: CheckInput) => Problem[];
