import { counted } from './en-words.ts';
import type { viArea } from './vi-area.ts';

/** Texts of the pages of units, in English. */
export const enArea: typeof viArea = {
  columnRank: 'Rank',
  columnTrend: 'Trend',
  areaLead: (v) =>
    `${v.area}, part of ${v.place}: ${counted(v.count, 'indicator')}, mostly for ${v.period}.`,
  areaAloneLead: (v) => `${v.area}: ${counted(v.count, 'indicator')}, mostly for ${v.period}.`,
  areaFormedFrom: (v) => `Formed from ${v.areas}.`,
  areaNowPartOf: (v) => `Now part of ${v.areas}.`,
  areaIllustrativeLead: (v) =>
    `Published figures: ${v.published} of ${counted(v.count, 'indicator')}; the rest are illustrative.`,
  rankOf: (v) => `${v.rank} of ${v.count}`,
  unitChartTitle: (v) => `${v.name}: ${v.area} beside the overall figure`,
  boundaryValid: (v) =>
    `Boundaries${v.from === '' ? '' : ` from ${v.from}`}${v.to === '' ? '' : ` to ${v.to}`}`,
  previousUnit: 'Previous unit',
  nextUnit: 'Next unit',
  print: 'Print this page',
  columnCode: 'Code',
  columnTo: 'To',
  columnFrom: 'From',
  columnPredecessor: 'Made of the units',
  columnSuccessor: 'Successor unit',
};
