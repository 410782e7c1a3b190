import type { Problem } from './problem.ts';

/** The same fault in one column of one file, however many rows have it. */
export interface ProblemGroup {
  /** The first of them: its facts stand for the group in a message. */
  readonly first: Problem;
  readonly count: number;
  /** First places in order of lines. */
  readonly places: readonly Problem[];
}

const severityOrder = ['error', 'warning', 'note'];

/**
 * Joins problems of one rule in one column of one file, so that a wrong column is one message with a count.
 * Errors come first, then warnings, then notes; inside, in the order found.
 */
export function groupProblems(problems: readonly Problem[], placesShown = 5): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const name = JSON.stringify([problem.severity, problem.rule, problem.file, problem.column]);
    const group = groups.get(name);
    if (group) group.push(problem);
    else groups.set(name, [problem]);
  }
  return [...groups.values()]
    .map((group) => {
      const sorted = group.toSorted((a, b) => a.line - b.line);
      const first = sorted[0];
      if (!first) throw new Error('a group holds at least one problem');
      return { first, count: group.length, places: sorted.slice(0, placesShown) };
    })
    .toSorted((a, b) => orderOf(a) - orderOf(b));
}

const orderOf = (group: ProblemGroup) => severityOrder.indexOf(group.first.severity);
