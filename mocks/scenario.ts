/** What can go wrong with a file of the site, as named in the address: `?loi=404`, `?loi=slow:piece`. */
export const faults = [
  'slow',
  '404',
  '500',
  'cut',
  'hash',
  'header',
  'html',
  'empty',
  'newer',
  'network',
] as const;
export type Fault = (typeof faults)[number];

/** Files a fault can be limited to. */
export const targets = ['manifest', 'core', 'piece', 'map', 'places', 'csv', 'code'] as const;
export type Target = (typeof targets)[number];

/** A fault and the files it falls on. */
export interface Scenario {
  readonly fault: Fault;
  readonly targets: readonly Target[];
}

/** Without a target a fault falls on every data file it makes sense for. */
const usualTargets: Readonly<Record<Fault, readonly Target[]>> = {
  slow: ['manifest', 'core', 'piece', 'map', 'places', 'csv'],
  '404': ['manifest', 'core', 'piece', 'map', 'places', 'csv'],
  '500': ['manifest', 'core', 'piece', 'map', 'places', 'csv'],
  cut: ['manifest', 'core', 'piece', 'map', 'places', 'csv'],
  hash: ['core', 'piece', 'map', 'places', 'csv'],
  header: ['manifest', 'csv'],
  html: ['manifest', 'core', 'piece', 'map', 'places', 'csv'],
  empty: ['manifest', 'core', 'piece', 'map', 'places', 'csv'],
  newer: ['manifest'],
  network: ['manifest', 'core', 'piece', 'map', 'places', 'csv'],
};

/** Key of the address, and of the session's storage, where the choice outlives navigation. */
export const queryKey = 'loi';
export const storageKey = 'siso-loi';

/** Reads `404` or `404:piece,csv`; undefined when no fault is named. */
export function parseScenario(text: string): Scenario | undefined {
  const [name = '', list = ''] = text.split(':');
  const fault = faults.find((item) => item === name);
  if (fault === undefined) return undefined;
  const chosen = targets.filter((target) => list.split(',').includes(target));
  return { fault, targets: chosen.length > 0 ? chosen : usualTargets[fault] };
}

/** Which kind of file stands at a path of the site; undefined for pages and everything else. */
export function targetAt(pathname: string): Target | undefined {
  if (/\/assets\/[^/]+\.js$/.test(pathname)) return 'code';
  if (!pathname.includes('/data/')) return undefined;
  if (pathname.endsWith('/manifest.json')) return 'manifest';
  if (pathname.endsWith('.csv')) return 'csv';
  const piece = /\/p\/([^/]+)$/.exec(pathname)?.[1];
  if (piece === undefined) return undefined;
  if (piece.startsWith('core.')) return 'core';
  if (piece.startsWith('geo-')) return 'map';
  if (piece.startsWith('places.')) return 'places';
  return 'piece';
}

/** What stands in the address or else in the storage; '' when nobody asked for faults. The address wins and is kept. */
export function chosenScenario(search: string, storage: Storage): string {
  const asked = new URLSearchParams(search).get(queryKey);
  if (asked !== null) storage.setItem(storageKey, asked);
  return storage.getItem(storageKey) ?? '';
}
