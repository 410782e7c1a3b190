import { parsePeriod } from '#domain/period.ts';
import { cellText } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';
import type { TableMapping } from '#intake/mapping.ts';
import type { Vocabulary } from '#intake/vocabulary.ts';

const schoolYear = /(?:19|20)\d{2}\s*[-–—/]\s*(?:19|20)\d{2}/;
const fullDate = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})\b/;

/** Words around a table that speak of another school year than its figures: a title left from last year, a wrong date. */
export function yearClashes(
  opened: OpenedFile,
  mappings: readonly TableMapping[],
  cells: readonly IntakeCell[],
  vocabulary: Vocabulary,
): IntakeProblem[] {
  return mappings.flatMap((mapping) => {
    const sheet = opened.sheets.find(({ name }) => name === mapping.sheet);
    const periods = new Set(
      cells.filter((cell) => cell.sheet === mapping.sheet).map(({ period }) => period),
    );
    const kinds = [...periods].map((period) => parsePeriod(period)?.kind);
    if (!sheet || periods.size === 0 || kinds.some((kind) => kind !== 'school-year')) return [];
    const around = [
      ...sheet.rows.slice(0, mapping.headerFrom),
      ...sheet.rows.slice(mapping.dataTo),
    ];
    const shown = [...periods].toSorted().join(', ');
    return around.flatMap((row) =>
      row.cells.flatMap((cell, column) => {
        const text = cellText(cell);
        const said = text.length > 300 ? '' : clashIn(text, periods, vocabulary);
        if (said === '') return [];
        const place = { sheet: mapping.sheet, row: row.number, column };
        const facts = { title: said, found: shown };
        return [intakeProblem('warning', 'year-date-clash', place, text, facts)];
      }),
    );
  });
}

/** A school year or a day in a text that none of the periods covers; '' when there is none. */
function clashIn(text: string, periods: ReadonlySet<string>, vocabulary: Vocabulary): string {
  const inside = schoolYear.exec(text)?.[0];
  const year = inside === undefined ? undefined : vocabulary.period(inside);
  if (year?.ok && !periods.has(year.key)) return year.key;
  const [day, , month, of] = fullDate.exec(text) ?? [];
  if (day === undefined) return '';
  const at = Number(of) + Number(month) / 12;
  const starts = [...periods].map((period) => parsePeriod(period)?.start ?? 0);
  // A school year begins in August; its report is dated at the latest in the August after it.
  const isInside = starts.some((start) => at >= start + 7 / 12 && at <= start + 1 + 8 / 12);
  return isInside ? '' : day;
}
