import type { IntakeCell, IntakeKey } from './intake-cell.ts';

/** Figures of a file, whichever way they are kept. */
export interface FigureList {
  readonly length: number;
  /** All figures as objects, made once. */
  all(): readonly IntakeCell[];
  /** Figures one by one: for writing a million of them without keeping them. */
  each(): Iterable<IntakeCell>;
  /** Figures among which every period is. */
  firstOfPeriods(): readonly IntakeCell[];
  /** Figures among which all are that have one of the keys. */
  beside(keys: readonly IntakeKey[]): readonly IntakeCell[];
}

/** Figures kept as objects. */
export class CellFigures implements FigureList {
  readonly #cells: readonly IntakeCell[];

  constructor(cells: readonly IntakeCell[]) {
    this.#cells = cells;
  }

  get length(): number {
    return this.#cells.length;
  }

  all(): readonly IntakeCell[] {
    return this.#cells;
  }

  each(): Iterable<IntakeCell> {
    return this.#cells;
  }

  firstOfPeriods(): readonly IntakeCell[] {
    return this.#cells;
  }

  beside(): readonly IntakeCell[] {
    return this.#cells;
  }
}
