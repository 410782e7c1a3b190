/** Pairs up to this many are looked up in a table, more of them in a map. */
const largestTable = 4_194_304;

/** Numbers for pairs of numbers: each different pair gets the next number, from 0. */
export class PairIds {
  readonly #width: number;
  readonly #table: Int32Array | undefined;
  readonly #map = new Map<number, number>();
  count = 0;

  /** @param height bound of the first of a pair @param width bound of the second */
  constructor(height: number, width: number) {
    this.#width = width;
    this.#table = height * width <= largestTable ? new Int32Array(height * width) : undefined;
  }

  /** Number of a pair, a new one (the last `count`) when it was not met before. */
  of(a: number, b: number): number {
    const key = a * this.#width + b;
    if (this.#table) {
      const known = this.#table[key] ?? 0;
      if (known > 0) return known - 1;
      this.count += 1;
      this.#table[key] = this.count;
      return this.count - 1;
    }
    const known = this.#map.get(key);
    if (known !== undefined) return known;
    this.#map.set(key, this.count);
    this.count += 1;
    return this.count - 1;
  }
}
