import type { GridTexts } from './vi-grid.ts';

/** Texts of the grid of unit, period and indicator, in English. */
export const enGrid: GridTexts = {
  columnArea: 'Unit',
  columnIndicator: 'Indicator',
  states: {
    published: 'published',
    illustrative: 'illustrative',
    mixed: 'both',
    nil: 'nothing to count',
    'not-collected': 'not collected',
    'not-applicable': 'not applicable',
    suppressed: 'hidden',
    withheld: 'visibly wrong, not used',
    absent: 'no row',
  },
  legendPartial: 'partly missing',
  gridTitle: 'How complete the figures are',
  gridNothing: 'No cell for this choice.',
  filterPeriod: 'One period alone',
  filterAll: 'All',
  filterIndicator: 'Indicator',
  changes: {
    added: 'new with the file',
    changed: 'not as published',
    removed: 'published figure removed',
  },
  changeAdded: (v) => `${v.count} new`,
  changeChanged: (v) => `${v.count} changed`,
  changeRemoved: (v) => `${v.count} removed`,
};
