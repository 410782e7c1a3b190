import { enGrid } from './en-grid.ts';
import type { viQuality } from './vi-quality.ts';

/** "1 unit", "2 units": every thing counted on this page takes a plain s, so the page needs no more grammar. */
const things = (count: string, thing: string): string =>
  `${count} ${thing}${count === '1' ? '' : 's'}`;

/** Texts of the page on the quality of the figures, in English. */
export const enQuality: typeof viQuality = {
  ...enGrid,
  lead: (v) =>
    `The data snapshot of ${v.date} has ${things(v.all, 'figure')} (${v.parts}). After ${v.checks} checks, ${things(v.remarked, 'figure')} ${v.remarked === '1' ? 'needs' : 'need'} a second look. Printed figures are kept as printed, and what does not agree is said.`,
  partPublished: (v) => `${v.count} published`,
  partIllustrative: (v) => `${v.count} illustrative`,
  partPrinted: (v) => `${v.count} kept as a source printed them`,
  stateChecked: 'Figures checked',
  stateCheckedHint: (v) => `with ${v.checks} checks`,
  stateClean: 'Without a remark',
  stateRemarked: 'To look at',
  stateRemarkedHint: (v) => `${v.table} in the tables, ${v.printed} kept as printed`,
  stateCleanHint: 'checked less to look at',
  stateWarnings: 'Warnings',
  stateWarningsHint: 'read them with the figure',
  stateNotes: 'Notices',
  stateNotesHint: 'compare with the original',
  stateErrors: 'Errors',
  stateErrorsHint: 'a package with errors is not published',
  kindsTitle: 'By kind',
  kindsHint: 'Warnings and notices add up to the figures above',
  columnKind: 'Kind',
  columnRule: 'Rule',
  columnFindings: 'Items',
  columnWarnings: 'Warnings',
  columnNotes: 'Notices',
  rowAll: 'Total',
  kinds: {
    rate: 'Printed rates that do not follow from their parts',
    sources: 'Sources that print different figures',
    sum: 'Parts that do not add up to the total',
    jump: 'Large changes on the year before',
    gap: 'Years without a figure',
    other: 'Other remarks',
    withheld: 'Visibly wrong figures of sources, not used',
    break: 'Breaks in series',
    note: 'Notes on the figures',
  },
  kindRules: {
    rate: 'The printed rate is off numerator divided by denominator by more than half of its last digit',
    sources: 'Two sources print two figures for one unit, period and indicator',
    sum: 'School levels or units make another sum than the printed total',
    jump: 'A change of more than 30% (rates: 30 percentage points); bases below 30 are left out',
    gap: 'Between two years with figures there is one without; charts leave it empty and draw no line across',
    other: 'What the checks saw beside the kinds above',
    withheld:
      'Against the years around it or its own parts; the table leaves it empty and says why',
    break: 'New boundaries, a new definition or a revision: no comparison across it',
    note: 'What those who prepared the data wrote at a cell or for a whole series',
  },
  filterKind: 'Kind',
  filterArea: 'Unit',
  filterClear: 'Clear filters',
  shown: (v) => `Showing ${v.count} of ${things(v.all, 'item')}.`,
  shownNone: 'Nothing for this choice.',
  itemCount: (v) => things(v.count, 'item'),
  rateTitle: (v) => `${v.parts} ${v.unit} is ${v.computed}; the source prints ${v.printed}`,
  ratePrinted: 'As printed',
  rateDistance: (v) =>
    `The calculated and the printed rate are ${things(v.points, 'percentage point')} apart.`,
  rateDistancePlain: (v) => `The calculated and the printed figure are ${v.amount} apart.`,
  rateDigitLost: (v) =>
    `The print is the calculated rate without its first digit: ${v.computed} became ${v.printed}.`,
  rateNoReading: (v) => `No reading of the printed figures gives ${v.printed}.`,
  rateKept:
    'The page keeps the printed figures and does not choose between them; only the original document or the list of schools can settle it.',
  inEnglish: 'English version',
  sourceOf: (v) => `Source: ${v.publisher}, “${v.title}”${v.date}.`,
  noDate: 'undated',
  sourcesCaption: 'Figures that sources print differently',
  columnPrinted: 'As printed',
  columnSource: 'Source',
  columnUsed: 'On this site',
  inUse: 'In use',
  notInUse: 'For comparison',
  sourcesSpread: (v) => `Up to ${v.amount} apart (${v.percent}%).`,
  sourcesSpreadPoints: (v) => `Up to ${things(v.points, 'percentage point')} apart.`,
  sourcesWhy: 'Why:',
  sourcesWhyDefault: (v) => `the tables follow ${v.source}.`,
  sourcesUnused: 'The tables of the package do not hold this figure yet.',
  gridHint: 'Each cell: how many figures there are of a unit',
  gridAll: (v) =>
    `${things(v.figures, 'figure')} of ${things(v.areas, 'unit')} in ${things(v.periods, 'period')}`,
  gridIndicator: (v) =>
    `${v.name}: ${things(v.figures, 'figure')} of ${things(v.areas, 'unit')} in ${things(v.periods, 'period')}`,
  gridPeriod: (v) =>
    `${v.period}: ${things(v.figures, 'figure')} of ${things(v.areas, 'unit')}, ${things(v.indicators, 'indicator')}`,
  gridSubtitle:
    'The number in a cell counts every school level, breakdown and way of counting. Choose an indicator, or a period, to see it alone.',
  countsTitle: (v) =>
    `${things(v.figures, 'figure')} in ${things(v.cells, 'cell')} with a row, by indicator`,
  countsCaption: 'Cells of each indicator by state',
  columnTotal: 'Total',
  countsMore: (v) => `${things(v.count, 'indicator')} more`,
  more: (v) => `${things(v.count, 'item')} more`,
  beyond: (v) => `${v.count} more are not listed here; choose a unit or an indicator above.`,
  jump: (v) =>
    `${v.period}, ${v.place}: ${v.value}, ${v.direction} ${v.amount} on ${v.before} in ${v.beforePeriod}.`,
  sumLevels: (v) =>
    `${v.period}, ${v.place}: ${things(v.count, 'school level')} ${v.count === '1' ? 'makes' : 'make'} ${v.sum}, the printed total is ${v.total}, off by ${v.difference}.`,
  sumUnits: (v) =>
    `${v.period}, ${v.place}: ${things(v.count, 'unit')} ${v.count === '1' ? 'makes' : 'make'} ${v.sum}, the printed overall figure is ${v.total}, off by ${v.difference}.`,
  sumFields: (v) =>
    `${v.period}, ${v.place}: ${things(v.count, 'part')} ${v.count === '1' ? 'makes' : 'make'} ${v.sum}, the printed total is ${v.total}, off by ${v.difference}.`,
  gap: (v) => `${v.place}: no figure for ${v.periods}${v.levels}.`,
  inLevels: (v) => ` in ${v.levels}`,
  someAreas: (v) => things(v.count, 'unit'),
  notYetInForce: (v) =>
    `${v.period}, ${v.place}: this unit began on ${v.date}, after the period of the figure.`,
  otherAt: (v) => `${v.period}, ${v.place}: ${v.text}`,
  withheld: (v) => `${v.period}, ${v.place}: a source prints ${v.value}, the tables do not use it.`,
  withheldUnprinted: (v) =>
    `${v.period}, ${v.place}: a source has a visibly wrong figure, the tables do not use it.`,
  breakAt: (v) => `${v.date}: ${v.text}`,
  noteCells: (v) => `${v.place}, ${things(v.cells, 'cell')}`,
  noteGeneral: 'General note',
  andOthers: (v) => `${v.first} and ${things(v.count, 'other indicator')}`,
};
