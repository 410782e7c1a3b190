/** Numbers for texts: each different one gets the next number, from 0. */
export class Names<T extends string = string> {
  readonly list: T[] = [];
  readonly #numbers = new Map<T, number>();

  /** Number of a text, a new one when it was not met before. */
  of(name: T): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.list.length);
    return this.list.push(name) - 1;
  }

  /** Number of a text; -1 when it was never met. */
  find(name: T): number {
    return this.#numbers.get(name) ?? -1;
  }
}
