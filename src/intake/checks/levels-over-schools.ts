import { levelParts } from '#domain/school-level.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import { keyName } from '#intake/intake-cell.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';

/**
 * Schools by level that are more than all schools: those of several levels are counted at each of them. Worth a note,
 * never an error; fewer than all schools cannot be explained so, and is worth the same note.
 */
export function levelsOverSchools(cells: readonly IntakeCell[]): IntakeProblem[] {
  const schools = cells.filter(
    ({ indicatorId, category }) => indicatorId === 'schools' && category === '',
  );
  const byKey = new Map(schools.map((cell) => [keyName(cell), cell]));
  return schools.flatMap((cell): IntakeProblem[] => {
    const parts = levelParts.get(cell.level);
    if (!parts || cell.value.kind !== 'reported') return [];
    const amounts = parts.map((level) => {
      const value = byKey.get(keyName({ ...cell, level }))?.value;
      return value?.kind === 'reported' ? value.n : value?.kind === 'nil' ? 0 : undefined;
    });
    const known = amounts.filter((amount) => amount !== undefined);
    const sum = known.reduce((all, amount) => all + amount, 0);
    const isTold = known.length === parts.length ? sum !== cell.value.n : sum > cell.value.n;
    if (known.length < 2 || !isTold) return [];
    const facts = { sum: String(sum), difference: String(sum - cell.value.n) };
    return [intakeProblem('note', 'levels-over-schools', cell, cell.raw, facts)];
  });
}
