import { cellText } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';
import type { Convention, TableMapping } from '#intake/mapping.ts';
import type { Vocabulary } from '#intake/vocabulary.ts';

/** A stated change equals the later less the earlier of the two figures before it in its row, within the rounding of all three. */
export function statedChanges(
  opened: OpenedFile,
  mappings: readonly TableMapping[],
  conventions: ReadonlyMap<string, Convention>,
  cells: readonly IntakeCell[],
  vocabulary: Vocabulary,
): IntakeProblem[] {
  return mappings.flatMap((mapping) => {
    const sheet = opened.sheets.find(({ name }) => name === mapping.sheet);
    const columns = mapping.roles.flatMap((role, column) =>
      role.kind === 'change' ? [column] : [],
    );
    if (!sheet || columns.length === 0) return [];
    const byRow = new Map<number, IntakeCell[]>();
    for (const cell of cells) {
      if (cell.sheet !== mapping.sheet) continue;
      byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
    }
    const convention = conventions.get(mapping.sheet) ?? 'vi';
    return sheet.rows.slice(mapping.dataFrom, mapping.dataTo).flatMap((row) =>
      columns.flatMap((column): IntakeProblem[] => {
        const pair = (byRow.get(row.number) ?? [])
          .filter((cell) => cell.column < column && cell.value.kind === 'reported')
          .toSorted((a, b) => b.column - a.column)
          .slice(0, 2);
        const [b, a] = pair.toSorted((x, y) => (x.period < y.period ? 1 : -1));
        const isPair =
          a &&
          b &&
          a.indicatorId === b.indicatorId &&
          a.areaId === b.areaId &&
          a.period !== b.period;
        const cell = row.cells[column] ?? '';
        const said = changeOf(cellText(cell), convention, vocabulary);
        if (!isPair || said === undefined) return [];
        if (a.value.kind !== 'reported' || b.value.kind !== 'reported') return [];
        const change = b.value.n - a.value.n;
        const slack = [a, b].reduce(
          (sum, { decimals }) => sum + halfOf(decimals),
          halfOf(said.decimals),
        );
        if (Math.abs(change - said.value) <= slack + 1e-9) return [];
        const place = { sheet: mapping.sheet, row: row.number, column };
        const computed = String(Number(change.toFixed(6)));
        const facts = { computed, before: String(a.value.n) };
        return [intakeProblem('warning', 'change-mismatch', place, cellText(cell), facts)];
      }),
    );
  });
}

/** Half of the last printed digit; whole numbers are exact. */
const halfOf = (decimals: number): number => (decimals === 0 ? 0 : 0.5 * 10 ** -decimals);

function changeOf(text: string, convention: Convention, vocabulary: Vocabulary) {
  const plain = text
    .trim()
    .replace(/^[−–]\s*/u, '-')
    .replace(/^\+\s*/, '');
  const read = vocabulary.number(plain, convention, 'decimal');
  return read.ok ? read : undefined;
}
