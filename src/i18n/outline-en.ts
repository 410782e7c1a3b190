import type { outlineVi } from './outline-vi.ts';

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** Texts on boundaries of a department in one language. */
export type OutlineMessages = {
  readonly [K in keyof typeof outlineVi]: Widened<(typeof outlineVi)[K]>;
};

/** Texts on boundaries of a department in English. */
export const outlineEn: OutlineMessages = {
  reading: ({ name }) => `Reading the boundaries in ${name}…`,
  stages: {
    lines: 'Looking for shared lines…',
    overlaps: 'Measuring overlaps…',
    gaps: 'Measuring gaps…',
    detail: 'Simplifying the lines…',
  },
  accepted: 'The boundaries can be saved.',
  acceptedWithWarnings: 'They can be saved; look at the warnings first.',
  refused: ({ count }) => `Not to be saved yet; things to do: ${count}.`,
  shapes: 'shapes',
  joined: 'joined',
  toDo: 'to do',
  toLook: 'to look at',
  statedTitle: 'Of which day and from whom',
  statedHint:
    'Only you know. These three lines go into the package and stand under every map of the site.',
  vintage: 'Day of the boundaries',
  source: 'Source (office, document)',
  licence: 'Licence',
  licenceChoose: '— choose —',
  licenceOther: 'Another one, in words',
  licenceWords: 'May be published by',
  note: 'Set',
  joinTitle: 'Shapes and units',
  joinHint:
    'By code, by name, or both; a code means nothing without the day of the boundaries. What is not certain is asked.',
  layer: 'Layer',
  level: 'Level',
  levels: { province: 'provinces', district: 'districts', commune: 'communes' },
  codeColumn: 'Column of codes',
  nameColumn: 'Column of names',
  noColumn: '(none)',
  allJoined: 'Every shape has its unit.',
  unitOf: ({ label }) => `Unit of “${label}”`,
  choose: '— choose a unit —',
  leaveOut: 'Do not use this shape',
  near: 'Nearly alike',
  withoutShape: 'Units without a shape',
  others: 'Other units',
  why: {
    '': '',
    ambiguous: 'several units of this code or name',
    clash: 'code and name are of two units',
    unknown: 'no unit has this code or name',
    'not-in-force': 'the unit did not exist on the day of the boundaries',
    'other-level': 'a unit of another level',
  },
  by: {
    code: 'by code',
    name: 'by name',
    alias: 'by another name',
    hand: 'chosen by you',
    none: 'not joined',
    'left-out': 'left out',
  },
  merge: ({ count, unit }) => `Put the ${count} shapes of ${unit} together`,
  joinedList: ({ count }) => `The whole list (${count})`,
  columnShape: 'Shape',
  columnUnit: 'Unit',
  columnHow: 'Joined',
  columnArea: 'km²',
  columnKnown: 'km² in the package',
  unitsWithout: ({ count }) => `Units without a shape (${count}):`,
  more: ({ count }) => `… and ${count} more.`,
  checkTitle: 'The shapes',
  checkHint:
    'Broken rings, winding, lines that cut through themselves, overlaps, gaps (from 0.01 ha), place and area beside the package. Marks on the map show where.',
  errors: 'To do',
  warnings: 'To look at',
  notes: 'Done for you',
  nothing: 'Nothing wrong with the shapes.',
  swap: 'Swap longitude and latitude',
  cure: ({ cure }) => `Cure: ${cure}`,
  showAll: ({ count }) => `Show all ${count}`,
  mapTitle: 'Preview',
  mapBefore: 'As in the file',
  mapAfter: 'Simplified',
  mapPoint: 'Point at a shape for its name; click to choose its unit.',
  mapShape: ({ label, unit }) =>
    unit === '' ? `${label}: not joined` : label === unit ? unit : `${label} → ${unit}`,
  legendJoined: ({ count }) => `Joined: ${count}`,
  legendOpen: ({ count }) => `Not joined: ${count}`,
  legendMark: ({ count }) => `Overlaps, gaps, crossings: ${count}`,
  detail: 'Simplify the lines',
  detailAuto: 'By the size of the file',
  detailNone: 'As they are',
  detailStep: ({ size }) => `Leave out details below ${size}`,
  detailSays: ({ before, after, points, kept, shift }) =>
    `${points} points to ${kept}; ${before} kB to ${after} kB compressed; no line moved by more than ${shift} m. A line between two units stays one line.`,
  detailFiner: ({ count }) => `Lines kept finer, so that none cuts through another: ${count}.`,
  saveTitle: 'Save',
  saveHint:
    'The next version of the package, with the boundary file, its sums, the source and all that was done.',
  saveRefused: 'It can be saved once everything under “To do” is done.',
  saveReport: 'Report on the boundaries',
  saveAnswers: 'Answers (.json)',
};
