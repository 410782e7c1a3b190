import type { Dataset } from '#indicators/dataset.ts';
import type { Scope, ScopeChoices } from './scope.ts';
import { resolveScope } from './scope.ts';
import type { UnitLinesView } from './unit-lines-view.ts';
import { toUnitLinesView } from './unit-lines-view.ts';

/** An indicator of a unit through years before it was formed, re-counted from the units it was made of. */
export interface BackSeries {
  readonly scope: Scope;
  readonly lines: UnitLinesView;
}

/** Fewer re-counted years than this are no series. */
const fewestYears = 3;

/** Every indicator that can be re-counted for a unit, the package's headline ones first; none where it reports itself. */
export function backSeries(
  dataset: Dataset,
  areaId: string,
  choices: ScopeChoices,
): readonly BackSeries[] {
  if (!dataset.redrawn) return [];
  const { indicators, meta } = dataset.context;
  const pages = indicators.filter((indicator) => indicator.page).map(({ id }) => id);
  const headline = meta.headline.filter((id) => pages.includes(id));
  return [...new Set([...headline, ...pages])].flatMap((id): readonly BackSeries[] => {
    const countings = resolveScope(dataset, id, choices)?.choices.countings ?? [];
    for (const counting of countings) {
      const scope = resolveScope(dataset, id, { ...choices, counting });
      const lines = scope && toUnitLinesView(scope, areaId);
      const made = lines?.rows.filter(
        (row) => row.own !== null && row.cells[0]?.cell.origin === 'sum-of-areas',
      );
      if (scope && lines && made && made.length >= fewestYears) return [{ scope, lines }];
    }
    return [];
  });
}
