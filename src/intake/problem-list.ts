import type { IntakeProblem } from './intake-problem.ts';
import { atRow } from './intake-problem.ts';

/** One rule in one column: the first places, and how many there are in all. */
export interface ProblemTally {
  readonly first: IntakeProblem;
  readonly count: number;
}

/** Most places kept of one rule in one column: a wrong column is one problem, not nine thousand. */
export const placesKept = 200;

/** Who is told of problems. */
export interface ProblemSink {
  add(...problems: readonly IntakeProblem[]): void;
}

/** Collects problems; of a rule in one column only the first places are kept, the rest is counted. */
export class ProblemList implements ProblemSink {
  readonly kept: IntakeProblem[] = [];
  private readonly tallies = new Map<string, { first: IntakeProblem; count: number }>();
  private readonly repeated = new Map<IntakeProblem, { first: IntakeProblem; count: number }>();

  add(...problems: readonly IntakeProblem[]): void {
    this.addAll(problems);
  }

  addAll(problems: Iterable<IntakeProblem>): void {
    for (const problem of problems) {
      const name = tallyName(problem);
      const tally = this.tallies.get(name);
      if (tally) tally.count += 1;
      else this.tallies.set(name, { first: problem, count: 1 });
      if ((tally?.count ?? 1) <= placesKept) this.kept.push(problem);
    }
  }

  /** Tells the same of another row; once all places that are kept are there, it only counts. */
  addAgain(problem: IntakeProblem, row: number): void {
    const tally = this.repeated.get(problem);
    if (tally && tally.count >= placesKept) {
      tally.count += 1;
      return;
    }
    this.add(problem.row === 0 ? problem : atRow(problem, row));
    const own = this.tallies.get(tallyName(problem));
    if (own) this.repeated.set(problem, own);
  }

  /** Tables with cells that could not be read. */
  faultySheets(): ReadonlySet<string> {
    return new Set(
      this.kept.filter(({ severity }) => severity === 'error').map(({ sheet }) => sheet),
    );
  }

  /** How often each rule met each column, also where not every place was kept. */
  counts(): readonly ProblemTally[] {
    return [...this.tallies.values()];
  }
}

const tallyName = ({ severity, rule, sheet, column }: IntakeProblem): string =>
  JSON.stringify([severity, rule, sheet, column]);
