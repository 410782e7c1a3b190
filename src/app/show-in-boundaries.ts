import type { BoundaryTarget } from '#boundaries/redraw.ts';
import { redraw } from '#boundaries/redraw.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { Route } from '#url/route.ts';
import { boundaryKey, otherBoundaries, reportingUnits } from '#views/other-boundaries.ts';
import type { ShowInBoundaries } from './boundary-code.ts';

/** Pages whose units can be shown in other boundaries. */
const redrawable: ReadonlySet<string> = new Set([
  'overview',
  'indicator',
  'area-list',
  'compare',
  'map',
]);

const shown = new WeakMap<Dataset, Map<string, Dataset>>();

/** The data in the boundaries of the unit that a page is about, or in those chosen; else as reported. Made once for each. */
export const showInBoundaries: ShowInBoundaries = (dataset, route) => {
  const target = targetOf(dataset, route);
  if (!target) return dataset;
  const name = `${boundaryKey(dataset, target)}${target.mayEstimate ? '~' : ''}`;
  const known = shown.get(dataset) ?? new Map<string, Dataset>();
  shown.set(dataset, known);
  const redrawn = known.get(name) ?? redraw(dataset, reportingUnits(dataset), target);
  known.set(name, redrawn);
  return redrawn;
};

function targetOf(dataset: Dataset, { page, view }: Route): BoundaryTarget | undefined {
  const target = ({ boundarySet, level }: Pick<BoundaryTarget, 'boundarySet' | 'level'>) => ({
    boundarySet,
    level,
    mayEstimate: view.mayEstimate,
  });
  if (page.kind === 'area') {
    const area = dataset.areas.get(page.id);
    const isOther = area && area.boundarySet !== reportingUnits(dataset)[0]?.boundarySet;
    return isOther && area.boundarySet !== '' ? target(area) : undefined;
  }
  if (!redrawable.has(page.kind)) return undefined;
  const chosen = otherBoundaries(dataset).find(({ key }) => key === view.boundary);
  return chosen && target(chosen);
}
