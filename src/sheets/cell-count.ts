import { refusal } from './make-fault.ts';
import type { OpenLimits } from './open-limits.ts';

/** Counts cells as they are made: a small file can ask for very many empty ones. */
export class CellCount {
  readonly #limit: number;
  #count = 0;

  constructor({ cells }: OpenLimits) {
    this.#limit = cells;
  }

  /** @throws Refusal when the bound is passed. */
  add(cells: number): void {
    this.#count += cells;
    if (this.#count > this.#limit) throw refusal('sheet-too-large', { limit: this.#limit });
  }
}
