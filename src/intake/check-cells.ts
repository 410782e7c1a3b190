import { differsFromSnapshot, farFromKnown } from './checks/beside-snapshot.ts';
import { packageChecks } from './checks/package-checks.ts';
import { hiddenRevealed, smallCounts } from './checks/privacy.ts';
import { ratioParts } from './checks/ratio-parts.ts';
import { repeatedKeys } from './checks/repeated-keys.ts';
import { sharesAsParts } from './checks/shares.ts';
import { tableTotals } from './checks/table-totals.ts';
import { CellFigures } from './figure-list.ts';
import type { CheckedFigures, CheckTarget } from './findings.ts';
import type { IntakeCell } from './intake-cell.ts';
import type { Preset } from './mapping.ts';
import { totalMark } from './read-table.ts';
import { settleTotals } from './settle-totals.ts';

/** Runs all checks of figures over all figures. */
export function checkCells(
  cells: readonly IntakeCell[],
  { vocabulary, context, seriesId, published, known }: CheckTarget,
  unitRows: ReadonlyMap<string, number>,
  preset: Preset,
): CheckedFigures {
  const settled = settleTotals(cells, vocabulary.areas, context.meta);
  const unique = repeatedKeys(settled);
  const ratios = ratioParts(unique.cells, vocabulary.indicators);
  // A total of a part of the units checks its rows; it is a figure of no unit.
  const figures = ratios.cells.filter(({ areaId }) => areaId !== totalMark);
  return {
    findings: {
      unique: unique.problems,
      ratios: ratios.problems,
      totals: tableTotals(ratios.cells, vocabulary.indicators, unitRows),
      package: packageChecks(figures, context, seriesId, published),
      differs: differsFromSnapshot(figures, seriesId, published),
      small: smallCounts(figures),
      shares:
        preset.sharesArePercent === undefined ? sharesAsParts(figures, vocabulary.indicators) : [],
      far: farFromKnown(figures, known),
      hidden: hiddenRevealed(figures),
    },
    figures: new CellFigures(figures),
    read: ratios.cells,
  };
}
