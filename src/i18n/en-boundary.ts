import type { viBoundary } from './vi-boundary.ts';

/** Texts on boundaries in time, in English. */
export const enBoundary: typeof viBoundary = {
  noteTitle: (v) =>
    `In the ${v.date === '' ? 'former boundaries' : `boundaries since ${v.date}`}: ${v.count} ${v.unit}`,
  noteHow: (v) =>
    `Re-counted from the figures of the ${v.reported} units that reported; these units reported none themselves.`,
  unitHow: (v) =>
    `Figures from before 1 July 2025 were not reported by this unit but added up from ${v.areas}; ratios and averages are divided anew from the added parts.`,
  noteExact:
    'Exact: counts (schools, classes, pupils, teachers) are sums of the merged units, because each of them went in whole; ratios and averages are divided anew from the added numerators and denominators.',
  noteCut: (v) =>
    `Exact for units made of whole ones only: counts are sums, ratios and averages are divided anew from the added parts. Not told for units that hold a part of ${v.items.join(', ')}, because these were split.`,
  noteEstimated: (v) =>
    `Figures with ≈ are estimates: of ${v.items.join(', ')} the share is taken that the source states, as if every count were split alike. Figures without ≈ are exact.`,
  estimate: 'With estimates',
  estimateHint: 'Takes the share of split units that the source states; estimates are marked ≈',
  noteNot:
    'Not carried over: levels reached and ranks of the former units; figures that one of them lacks; figures printed without numerator and denominator.',
  noteRefused: (v) => `${v.name}, ${v.period}: not possible for ${v.items.join('; ')}.`,
  noteMap: 'The lines on the map are put together from those of the units that reported.',
  noteNoMap: 'There is no map in these boundaries, because units were split.',
  lacks: (v) => `no figure of ${v.items.join(', ')}`,
  cut: (v) => `${v.items.join(', ')} was split, and no source states the shares`,
  cutOffered: (v) =>
    `${v.items.join(', ')} was split; switch on “With estimates” to take the share that the source states`,
  unknownOrigin: 'of some land it is not known which unit reported it',
  notAdditive: 'this indicator cannot be added over units',
  switchLabel: 'Boundaries',
  switchReported: (v) => `${v.count} ${v.unit} (as reported)`,
  switchToday: (v) => `${v.count} ${v.unit} (today)`,
  switchFormer: (v) => `${v.count} ${v.unit} (former)`,
  madeOf: 'Made of',
  nowIn: 'Now part of',
  since: (v) => `since ${v.date}`,
  until: (v) => `to ${v.date}`,
  backTitle: 'Earlier years, re-counted in the boundaries of today',
  backFigure: (v) => `${v.name}: ${v.area} (re-counted) beside the former ${v.root}`,
  communesTitle: 'Communes before and after 1 July 2025',
  communesLead: (v) =>
    `${v.old} former communes, wards and townships all went whole into today’s ${v.now}. Some codes were given to another place, so every code stands with its date.`,
  communeToday: 'Commune or ward of today',
  communeNone: 'none chosen',
  communeMadeOf: 'Made whole of:',
  communeAcross:
    'It holds land of several former districts: figures of this commune cannot be added to one of them.',
  communesAcross: (v) =>
    `${v.count} communes hold land of several former districts, so a series of those districts cannot be carried on through them:`,
  communeNoFigures: 'No figures by commune yet.',
  communeNoFiguresWhy:
    'No published source has figures of single communes, before or after 1 July 2025, so how this place developed is not known. Figures of districts cannot be taken apart.',
  communeNearest: 'Nearest units with figures:',
  communeBring: 'Have figures by commune? Import the file.',
  codeFrom: (v) => `Code ${v.code} since ${v.date}`,
  codeTo: (v) => `code ${v.code} to ${v.date}`,
  units: {
    national: 'countries',
    province: 'provinces',
    district: 'districts',
    commune: 'communes',
  },
};
