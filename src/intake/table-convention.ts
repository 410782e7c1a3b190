import type { CellPlace } from './intake-problem.ts';
import { intakeProblem } from './intake-problem.ts';
import { decideConvention } from './decide-convention.ts';
import type { MeasureColumn } from './measure-columns.ts';
import type { Convention, TableMapping } from './mapping.ts';
import type { ProblemSink } from './problem-list.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Texts of figures of a table: where each stands first, and those of whole numbers apart from the others. */
export class FigureTexts {
  readonly counts: string[] = [];
  readonly decimals: string[] = [];
  readonly firsts = new Map<string, CellPlace>();
  hasNumberCells = false;

  add(text: string, isCount: boolean, place: CellPlace): void {
    if (!this.firsts.has(text)) this.firsts.set(text, place);
    (isCount ? this.counts : this.decimals).push(text);
  }
}

/** How the numbers of a table are written; a clash or a doubt is a problem of the table, told once. */
export function settleConvention(
  { counts, decimals, firsts, hasNumberCells }: FigureTexts,
  columns: readonly MeasureColumn[],
  mapping: TableMapping,
  vocabulary: Vocabulary,
  problems: ProblemSink,
): Convention {
  const isInThousands = [mapping.unit, ...columns.map(({ unit }) => unit)].some(
    (unit) => (unit?.multiplier ?? 1) >= 1000,
  );
  const found = decideConvention(counts, decimals, vocabulary, { isInThousands, hasNumberCells });
  if (found.kind === 'decided') return found.convention;
  const whole = { sheet: mapping.sheet, row: 0, column: -1 };
  if (found.kind === 'mixed') {
    const { vi, en } = found;
    problems.add(
      intakeProblem('error', 'convention-mixed', firsts.get(en) ?? whole, en, { vi, en }),
    );
  } else {
    const { example } = found;
    const facts = {
      vi: example.replaceAll('.', '').replace(',', '.'),
      en: example.replaceAll(',', ''),
    };
    problems.add(
      intakeProblem('error', 'number-ambiguous', firsts.get(example) ?? whole, example, facts),
    );
  }
  return 'vi';
}
