import { agree } from './en-words.ts';
import type { viStates } from './vi-states.ts';

/** Texts of loading, empty and failing states, in English: what happened, what is still shown, what to do. */
export const enStates: typeof viStates = {
  loading: (v) => `Loading ${v.what}${v.size}`,
  loadingSlow: (v) =>
    `Still loading ${v.what} after ${v.seconds} ${agree(v.seconds, 'second', 'seconds')}. The network is slow; you can go on using the page.`,
  appFailed: 'The page met an error in the program and cannot go on. The data is not affected.',
  retry: 'Try again',
  reload: 'Reload the page',
  stillShown: 'The figures on the page stay as they are.',
  dataCode: 'this page',
  dataManifest: 'the file list of the data snapshot',
  dataCore: 'the common data of the package',
  dataIndicator: (v) => `the data for “${v.name}”`,
  dataThisPage: 'the data of this page',
  dataAll: 'the data by unit',
  dataMap: 'the map outlines',
  dataPlaces: 'the former and current names of communes',
  dataFile: (v) => `the file ${v.file}`,
  dataOther: (v) => v.name,
  problemNetwork: (v) => `Could not reach the server to load ${v.what}.`,
  problemNotFound: (v) =>
    `The server does not have ${v.what}. The data snapshot may just have been replaced.`,
  problemServer: (v) => `The server reported an error while loading ${v.what}.`,
  problemCutOff: (v) => `Download cut off: ${v.what} did not arrive in full.`,
  problemWrongHash: (v) =>
    `Wrong checksum: ${v.what} did not match the published version and cannot be used.`,
  problemMarkup: (v) => `The server sent a web page in place of ${v.what}.`,
  problemEmpty: (v) => `Empty file: ${v.what}.`,
  problemNotASlice: (v) => `Could not read ${v.what}: the file is not in the right format.`,
  problemWrongHeader: (v) => `The header row of ${v.what} does not match the file list.`,
  problemNewerFormat: (v) => `The page you have open is older than ${v.what}.`,
  problemNoDraft: 'This browser has no draft of that data package.',
  problemPackageErrors: (v: { what: string }) =>
    `The data package newly put on the server (${v.what}) is not used yet: it has errors.`,
  problemPackageDraft: (v: { what: string }) =>
    `The data package newly put on the server (${v.what}) is not used yet: it is still a draft.`,
  problemCode: (v) =>
    `Could not load the part of the program that shows ${v.what}: the connection was lost, or the site has just been updated.`,
  cureNetwork:
    'Check the network and try again; once the network is back the page goes on by itself.',
  cureCode: 'Check the network and try again; if that does not help, reload the page.',
  cureNotFound:
    'Reload the page to get the new version; if it is still missing, tell the publisher.',
  cureServer: 'Try again in a few minutes.',
  cureCutOff: 'Try again; if it happens again, the connection is unstable.',
  cureWrongHash: 'Reload the page; if nothing changes, tell the publisher.',
  cureFile: 'Ask the publisher to check the file on the server.',
  cureNoDraft: 'Make a draft on the import page, on this machine and in this browser.',
  curePackage: 'Ask the publisher to run “npm run data:check” on it.',
  draftMark: 'Draft',
  draftText: 'The figures on this page are not published and are in this browser only.',
  draftDrop: 'Discard the draft',
  draftPublished: 'See the published version',
  shellDraftText: 'Opening the draft kept in this browser. Other machines cannot see it.',
  shellFolderTitle: 'Opening a data package',
  shellFolderText: 'This data package is read and checked in the browser itself.',
  shellNoScript: 'This page reads a data package in the browser and needs JavaScript.',
  cureReload: 'Reload the page to use the new version.',
  emptyTitle: (v) => `No figures for this choice (${v.period})`,
  emptyNearest: (v) => `See ${v.period}, the nearest period with figures`,
  emptyPublishedOnly:
    'Illustrative figures are hidden. No figures by unit have been published for this choice.',
  emptyShowIllustrative: 'Show illustrative figures',
  chartFailed:
    'Could not load the part of the program that draws this chart. The table is complete.',
  noScript:
    'JavaScript is off in this browser: the page shows the figures and tables of the published version; changing the year, searching and the origin of figures need JavaScript.',
};
