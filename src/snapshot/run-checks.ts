import type { PackageContext } from '#domain/package-context.ts';
import { toDataset } from '#indicators/dataset.ts';
import type { Cube } from '#table/cube.ts';
import { areaValidity } from './checks/area-validity.ts';
import type { Check } from './checks/check-input.ts';
import { fieldsTotal } from './checks/fields-total.ts';
import { reportedFigures } from './checks/figures.ts';
import { levelsTotal } from './checks/levels-total.ts';
import { partOverWhole } from './checks/part-over-whole.ts';
import { percentRange } from './checks/percent-range.ts';
import { plausibleRange } from './checks/plausible-range.ts';
import { publishedRatio } from './checks/published-ratio.ts';
import { ratioParts } from './checks/ratio-parts.ts';
import { referenceDate } from './checks/reference-date.ts';
import { sharesTotal } from './checks/shares-total.ts';
import { sourcesDiffer } from './checks/sources-differ.ts';
import { unitsTotal } from './checks/units-total.ts';
import { yearGap } from './checks/year-gap.ts';
import { yearlyJump } from './checks/yearly-jump.ts';
import type { Place, Problem } from './problem.ts';

const checks: readonly Check[] = [
  areaValidity,
  referenceDate,
  ratioParts,
  percentRange,
  plausibleRange,
  levelsTotal,
  fieldsTotal,
  unitsTotal,
  partOverWhole,
  sharesTotal,
  publishedRatio,
  sourcesDiffer,
  yearlyJump,
  yearGap,
];

/** How many checks of arithmetic and sense every package goes through. */
export const numberOfChecks: number = checks.length;

/** Runs all checks of arithmetic and sense. `publishedPlaces` says where each printed figure stands, by its id. */
export function runChecks(
  context: PackageContext,
  cube: Cube,
  publishedPlaces: ReadonlyMap<string, Place> = new Map(),
): Problem[] {
  const dataset = toDataset(context, cube);
  const input = { ...dataset, publishedPlaces, figures: reportedFigures(dataset) };
  return checks.flatMap((check) => check(input));
}
