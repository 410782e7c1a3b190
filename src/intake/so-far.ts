import type { IntakeProblem } from './intake-problem.ts';
import type { ProblemTally } from './problem-list.ts';
import { ProblemList } from './problem-list.ts';

/** What is known of a file while it is read: rows, and each rule in each column with its first place. */
export interface FoundSoFar {
  readonly rows: number;
  readonly tallies: readonly ProblemTally[];
}

/** Tells on the way what the reading and the checks of a file have found; the report then says it in order, and for good. */
export class SoFar {
  readonly #tell: (found: FoundSoFar) => void;
  #read = new ProblemList();
  #checked = new ProblemList();
  #rows = 0;

  constructor(tell: (found: FoundSoFar) => void = () => undefined) {
    this.#tell = tell;
  }

  /** A reading begins; what an earlier one told of the file is void. */
  begin(read: ProblemList): void {
    this.#read = read;
    this.#checked = new ProblemList();
    this.#rows = 0;
  }

  rows(rows: number): void {
    this.#rows = rows;
    this.#tellAll();
  }

  /** What a check found; given back as it is. */
  check<T extends readonly IntakeProblem[]>(found: T): T {
    if (found.length > 0) {
      this.#checked.addAll(found);
      this.#tellAll();
    }
    return found;
  }

  #tellAll(): void {
    this.#tell({
      rows: this.#rows,
      tallies: [...this.#read.counts(), ...this.#checked.counts()],
    });
  }
}
