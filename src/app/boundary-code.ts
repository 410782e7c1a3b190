import type { Dataset } from '#indicators/dataset.ts';
import type { Route } from '#url/route.ts';

/** Gives the data of a page in the boundaries that its route asks for. */
export type ShowInBoundaries = (dataset: Dataset, route: Route) => Dataset;

let code: ShowInBoundaries | undefined;

/** Makes the re-counting available; a browser loads it only for a page that may show other boundaries. */
export function provideBoundaries(loaded: ShowInBoundaries): void {
  code = loaded;
}

/** Whether a route may show units in other boundaries than those of the reports. */
export const needsBoundaries = ({ page, view }: Route): boolean =>
  view.boundary !== '' || page.kind === 'area';

/** Whether the re-counting is there, or not needed. */
export const hasBoundaries = (route: Route): boolean =>
  code !== undefined || !needsBoundaries(route);

/** The data as the route asks for them: in other boundaries, or as reported. */
export const inBoundaries: ShowInBoundaries = (dataset, route) => code?.(dataset, route) ?? dataset;
