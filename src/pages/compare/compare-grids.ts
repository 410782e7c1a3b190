import { periodLabel } from '#i18n/period-format.ts';
import { encodeFigure } from '#url/query.ts';
import { toBarsView } from '#views/compare/bars-view.ts';
import type { ComparedRow, Comparison } from '#views/compare/comparison.ts';
import { numbersOf } from '#views/compare/comparison.ts';
import type { MeasuredCell } from '#views/compare/measure.ts';
import { ranksAt } from '#views/compare/ranks.ts';
import type { ScatterView } from '#views/compare/scatter-view.ts';
import type { SplitView } from '#views/compare/split-view.ts';
import type { StackView } from '#views/compare/stack-view.ts';
import { isIllustrative } from '#indicators/cell.ts';
import type { TableCell } from '#views/table-view.ts';
import { categoryName } from '#pages/parts/category-name.ts';
import { cellInTable, levelName, unitInBrackets } from '#pages/parts/words.ts';
import type { Scope } from '#views/scope.ts';
import type { CompareWords } from './compare-words.ts';
import { partsText, unitName, valueInTable } from './compare-words.ts';
import type { Grid, GridCell } from './figure-grid.tsx';
import { signedIn } from './split-words.ts';

const gridCell = (words: CompareWords, comparison: Comparison, cell: MeasuredCell): GridCell => ({
  text: valueInTable(words, comparison, cell),
  address: encodeFigure(cell.ref),
  isMadeUp: cell.n !== undefined && cell.isMadeUp,
});

/** Units by periods, the whole last. */
export function periodsGrid(words: CompareWords, comparison: Comparison): Grid {
  const row = (item: ComparedRow, isTotal: boolean) => ({
    id: item.area.id,
    name: unitName(words, item.area),
    isTotal,
    cells: item.cells.map((cell) => gridCell(words, comparison, cell)),
  });
  const hasRoot = numbersOf([comparison.root]).length > 0;
  return {
    heads: comparison.periods.map((key) => periodLabel(key, words.language)),
    rows: [
      ...comparison.rows.map((item) => row(item, false)),
      ...(hasRoot ? [row(comparison.root, true)] : []),
    ],
  };
}

/** Units in order with place, number and parts in the last period. */
export function barsGrid(words: CompareWords, comparison: Comparison): Grid {
  const { c, language } = words;
  const view = toBarsView(comparison, true);
  const hasParts = view.rows.some(({ cell }) => cell.parts !== undefined);
  const cells = (cell: MeasuredCell, rank: string): readonly GridCell[] => [
    { text: rank },
    gridCell(words, comparison, cell),
    ...(hasParts ? [{ text: partsText(words, cell) }] : []),
  ];
  return {
    heads: [
      c.tableRank,
      periodLabel(comparison.scope.period, language),
      ...(hasParts ? [c.tableParts] : []),
    ],
    rows: [
      ...view.rows.map(({ row, cell, rank }) => ({
        id: row.area.id,
        name: unitName(words, row.area),
        cells: cells(cell, rank === undefined ? '' : String(rank)),
      })),
      ...(view.root?.n === undefined
        ? []
        : [
            {
              id: comparison.root.area.id,
              name: unitName(words, comparison.root.area),
              isTotal: true,
              cells: cells(view.root, ''),
            },
          ]),
    ],
  };
}

/** Places of the units in every period. */
export function placesGrid(words: CompareWords, comparison: Comparison): Grid {
  const ranks = comparison.periods.map((_, i) => ranksAt(comparison, i));
  return {
    heads: comparison.periods.map((key) => periodLabel(key, words.language)),
    rows: comparison.rows.map((row, r) => ({
      id: row.area.id,
      name: unitName(words, row.area),
      cells: row.cells.map((cell, i) => {
        const rank = ranks[i]?.[r]?.rank;
        return {
          text: rank === undefined ? '…' : String(rank),
          address: encodeFigure(cell.ref),
          isMadeUp: cell.n !== undefined && cell.isMadeUp,
        };
      }),
    })),
  };
}

const plain = (words: CompareWords, scope: Scope, { ref, cell }: TableCell): GridCell => ({
  text: cellInTable(words, scope.indicator, cell),
  address: encodeFigure(ref),
  isMadeUp: cell.value.kind === 'reported' && isIllustrative(cell),
});

/** Both indicators of every unit. */
export function scatterGrid(words: CompareWords, view: ScatterView): Grid {
  const head = ({ indicator }: Scope) =>
    `${words.of(indicator.short)} ${unitInBrackets(words, indicator)}`.trim();
  return {
    heads: [head(view.y), head(view.x)],
    rows: [
      ...view.points.map((point) => ({
        id: point.area.id,
        name: unitName(words, point.area),
        cells: [plain(words, view.y, point.y), plain(words, view.x, point.x)],
      })),
      {
        id: view.y.root.id,
        name: unitName(words, view.y.root),
        isTotal: true,
        cells: [plain(words, view.y, view.root.y), plain(words, view.x, view.root.x)],
      },
    ],
  };
}

/** Name of a part of a whole. */
export const partName = (words: CompareWords, { code, kind }: StackView['parts'][number]): string =>
  kind === 'level' ? levelName(words, code) : categoryName(words, code);

/** The parts of every unit. */
export function stackGrid(words: CompareWords, scope: Scope, view: StackView): Grid {
  return {
    heads: [...view.parts.map((part) => partName(words, part)), words.m.columnSum],
    rows: [...view.rows, view.root].map((row) => ({
      id: row.area.id,
      name: unitName(words, row.area),
      isTotal: row === view.root,
      cells: [
        ...row.cells.map((cell) => plain(words, scope, cell)),
        { text: row.values ? words.n.decimal(row.total, scope.indicator.decimals) : '…' },
      ],
    })),
  };
}

/** Both periods of every unit and what it adds to the common movement. */
export function contributionGrid(words: CompareWords, scope: Scope, view: SplitView): Grid {
  const { c, m, language } = words;
  return {
    heads: [
      periodLabel(view.fromPeriod, language),
      periodLabel(view.toPeriod, language),
      c.kinds.contribution,
    ],
    rows: [
      ...view.rows.map((row) => ({
        id: row.area.id,
        name: unitName(words, row.area),
        cells: [
          plain(words, scope, row.from),
          plain(words, scope, row.to),
          {
            text:
              row.contribution === undefined
                ? row.reason === undefined
                  ? m.noFigure
                  : c.reasons[row.reason]
                : signedIn(words, scope, row.contribution),
          },
        ],
      })),
      {
        id: 'sum',
        name: c.total,
        isTotal: true,
        cells: [
          { text: '' },
          { text: '' },
          { text: view.change === undefined ? m.noFigure : signedIn(words, scope, view.change) },
        ],
      },
    ],
  };
}
