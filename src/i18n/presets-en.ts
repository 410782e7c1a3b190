import type { presetsVi } from './presets-vi.ts';

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The texts on presets and on places mended before, in one language. */
export type PresetMessages = Widened<typeof presetsVi>;

/** Texts on presets and on places mended before, in English. */
export const presetsEn: PresetMessages = {
  readBy: ({ name, date }) =>
    date === ''
      ? `Read by the preset “${name}” that comes with the site.`
      : `Read by the preset “${name}” saved on ${date}.`,
  readByLast: ({ date }) => `Read as you answered for this form last time (${date}).`,
  hasChanged: 'Changed since it was saved.',
  doNotUse: 'Do not use it',
  others: 'Other presets for this form:',
  offered: 'There are presets for this form:',
  use: ({ name }) => `Use “${name}”`,
  useLast: 'Use the last answers',
  wholeTable: ({ what }) => `the whole table is ${what}`,
  title: 'Saved presets',
  hint: 'Kept in this browser; to take one to another machine, download it and open it there.',
  hintOpen:
    'The next file of this form is read by the preset saved last. School year and unit are never remembered: each file is asked.',
  name: 'Name of the preset',
  save: 'Save the preset',
  overwrite: ({ name }) => `Replace “${name}”`,
  saved: ({ name }) => `“${name}” saved.`,
  nothingToSave: 'This file needed no answer: there is nothing to save.',
  none: 'No preset yet.',
  sameForm: 'the form of this file',
  otherForm: 'another form',
  inUse: 'in use',
  house: 'comes with the site',
  useIt: 'Use',
  rename: 'Rename',
  newName: 'New name',
  renameNow: 'Rename',
  download: 'Download',
  remove: 'Delete',
  removed: ({ name }) => `“${name}” deleted.`,
  putBack: 'Put it back',
  of: ({ what, name }) => `${what} “${name}”`,
  openFile: 'Open a preset or a list of mended places (.json)',
  wrongFile: 'This file is neither a preset nor a list of mended places.',
  notKept: 'The browser could not keep it; download it as a file.',
  againTitle: ({ count, file, date }) =>
    `Last time ${count} ${count === '1' ? 'place was' : 'places were'} mended in “${file}” (${date})`,
  againApplies: ({ count }) => `${count} as before`,
  againMended: ({ count }) => `${count} right already in this file`,
  againChanged: ({ count }) => `${count} changed, for you to look at`,
  againGone: ({ count }) => `${count} no longer in the file`,
  againUnclear: ({ count }) => `${count} that could be several cells`,
  againNow: ({ count }) => `Apply again: ${count}`,
  againNot: 'Do not apply',
  againDone: ({ count }) => `Applied again: ${count}.`,
  againShow: 'Show each',
  againCell: 'Cell',
  againBefore: 'It was',
  againTo: 'Mended to',
  againNowIs: 'In this file',
  againKeep: ({ reason }) => `kept: ${reason}`,
  empty: 'empty',
  status: {
    applies: 'as before, will be mended',
    mended: 'right already',
    changed: 'changed',
    gone: 'not there',
    unclear: 'not clear which cell',
  },
  saveList: 'Mended places (.json)',
  storeRefused:
    'The browser does not keep drafts: closing the page loses this work, and neither presets nor mended places are remembered. Download what you need.',
  storeFull:
    'The browser has no room left: closing the page loses what you did last. Download the preset and the mended places, or clear data of other sites.',
};
