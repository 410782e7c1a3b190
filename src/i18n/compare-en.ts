import type { compareVi } from './compare-vi.ts';

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The texts of the comparison in one language. */
export type CompareTexts = Widened<typeof compareVi>;

/** Texts of the comparison of a file with the published snapshot, in English. */
export const compareEn: CompareTexts = {
  title: 'Beside what is published',
  hint: (v) => `snapshot of ${v.date}`,
  nothing: 'No figure has been read yet.',
  lead: (v) =>
    `Cells: ${v.added} new, ${v.changed} changed, ${v.unchanged} as before; published figures removed: ${v.removed}.`,
  refused: 'Something is left to mend: this compares the figures that could be read.',
  states: {
    added: 'New',
    changed: 'Changed',
    unchanged: 'As before',
    removed: 'Removed',
    kept: 'Not in file, kept',
  },
  countsBy: 'Count by',
  byIndicator: 'indicator',
  byArea: 'unit',
  countsCaption: 'Cells that are new, changed, as before and removed',
  all: 'All',
  rest: (v) => `Other lines: ${v.count}`,
  notInFile: (v) =>
    `Published figures that are not in the file, though it has other units of the same indicator and period: ${v.count}.`,
  whenSaved: 'When the package is saved:',
  keep: 'keep what is published',
  drop: 'remove these figures',
  keepEffect: 'The new package still has these figures, with their old source.',
  dropEffect: 'The new package no longer has these figures; the published snapshot stays as it is.',
  madeUp: (v) =>
    `Made-up figures of the same indicator and period that fall away, as they split the old total: ${v.count}.`,
  cellsCaption: 'Cells that are not as published',
  show: 'Show',
  showAll: 'all cells not as before',
  indicator: 'Indicator',
  area: 'Unit',
  any: 'all',
  none: 'No cell for this choice.',
  columnCell: 'Cell',
  columnPeriod: 'Period',
  columnBefore: 'Published',
  columnAfter: 'This file',
  columnMove: 'Change',
  more: (v) => `Show ${v.count} more`,
  capped: (v) => `${v.count} more are in the report (.json).`,
  moveAdded: 'new',
  moveEmptied: 'figure removed',
  moveDropped: 'removed, not in file',
  moveKept: 'kept, not in file',
  moveParts: 'other numerator or denominator',
  points: (v) => `${v.points} percentage points`,
  movedTitle: 'Figures on the pages that will change',
  movedLead: (v) =>
    `Headline figures of the overview: ${v.headlines}; computed figures (ratios, totals): ${v.figures}.`,
  movedNone: 'No headline or computed figure changes with the file.',
  headlinesCaption: 'Headline figures of the overview',
  stays: 'stays',
  otherCounting: 'counted in another way, not comparable',
  figuresCaption: 'Figures computed from cells that change',
  columnHow: 'Computed as',
  how: {
    printed: 'printed',
    ratio: 'ratio',
    'sum-of-levels': 'sum of levels',
    'sum-of-areas': 'sum of units',
    'ratio-of-sums': 'ratio of the sums of units',
  },
  coverage: (v) => `${v.before}, then ${v.after} of ${v.asked} units`,
  columnNow: 'Shown now',
  columnThen: 'With the file',
  gridTitle: 'How complete the package would be',
  gridHint: 'Each cell: number of figures of a unit',
  gridFigure: (v) => `${v.scope}: ${v.added} added, ${v.changed} changed, ${v.removed} removed`,
  gridOfFile: 'those of the file',
  gridAllPeriods: 'All periods',
  gridSubtitle:
    'The package as it would be if saved now. Cells count all school levels, breakdowns and counting methods.',
  gridSource: (v) => `Snapshot ${v.snapshot} and the file ${v.file}`,
  gridPeriod: 'Period',
};
