import type { Route } from '#url/route.ts';

/** A route and the path of the document that shows it: the front page shows a package without its path. */
export interface Place {
  readonly route: Route;
  readonly path: string;
}

/** Goes to another place; `replace` changes the entry of the history. */
export type Navigation = (route: Route, how: 'push' | 'replace') => void;
