import type { ReportHead } from '#queries/intake-protocol.ts';

/** One problem of a report. */
export type ShownProblem = ReportHead['problems'][number];

/** Problems of one rule in one column. */
export interface ShownGroup {
  readonly key: string;
  readonly severity: ShownProblem['severity'];
  readonly places: readonly ShownProblem[];
  readonly count: number;
}

/** Joins problems of one rule in one column: a wrong column is one problem, not nine thousand. */
export function toGroups(problems: readonly ShownProblem[]): ShownGroup[] {
  const groups = new Map<string, ShownProblem[]>();
  for (const found of problems) {
    const key = JSON.stringify([found.severity, found.rule, found.sheet, found.column]);
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  return [...groups].map(([key, places]) => ({
    key,
    severity: places[0]?.severity ?? 'note',
    places,
    count: Math.max(places.length, places[0]?.count ?? 0),
  }));
}

/** Worst problem of each cell of a sheet, by address. */
export function marksOf(
  problems: readonly ShownProblem[],
  sheet: string,
): ReadonlyMap<string, ShownProblem['severity']> {
  const order = { error: 0, warning: 1, note: 2 };
  const marks = new Map<string, ShownProblem['severity']>();
  for (const { cell, severity, sheet: of } of problems) {
    if (of !== sheet || cell === '') continue;
    const known = marks.get(cell);
    if (known === undefined || order[severity] < order[known]) marks.set(cell, severity);
  }
  return marks;
}
