import type { Dataset } from '#indicators/dataset.ts';
import { unitsOf } from '#views/scope.ts';
import type { FigureColumns } from './figure-columns.ts';

/**
 * Whether a figure of a file may move one that is computed from published ones: only where the package has figures of its
 * breakdown for its unit at its time (for units, for any of them), and of its indicator or one connected by formulas.
 */
export function mayMove(
  dataset: Dataset,
  figures: FigureColumns,
  seriesId: string,
): (at: number) => boolean {
  const { names, areas, periods, indicators, categories } = figures;
  const { cube, context } = dataset;
  const units = new Set(unitsOf(dataset).map(({ id }) => id));
  const isUnit = names.areas.list.map((id) => units.has(id));
  const areaAt = names.areas.list.map((id) => dataset.areaIndex.get(id) ?? -1);
  const periodAt = names.periods.list.map((period) => dataset.periodIndex.get(period) ?? -1);
  const width = cube.periods.length;
  const size = cube.areaIds.length * width;
  const present = names.categories.list.map((category) => {
    const marks = { ofArea: new Uint8Array(size), ofUnits: new Uint8Array(width) };
    for (const block of cube.blocks) {
      if (block.seriesId !== seriesId || block.category !== category) continue;
      for (let cell = 0; cell < size; cell += 1) {
        if (block.kind[cell] === 0) continue;
        marks.ofArea[cell] = 1;
        if (units.has(cube.areaIds[Math.floor(cell / width)] ?? ''))
          marks.ofUnits[cell % width] = 1;
      }
    }
    return marks;
  });
  const inPackage = new Set(
    cube.blocks
      .filter((block) => block.seriesId === seriesId)
      .map(({ indicatorId, category }) => `${indicatorId}|${category}`),
  );
  const beside = new Map<string, Set<string>>();
  const besideOf = (id: string): Set<string> => {
    const known = beside.get(id) ?? new Set([id]);
    beside.set(id, known);
    return known;
  };
  for (const { id, formula } of context.indicators) {
    if (!formula) continue;
    const together = [id, formula.numerator, formula.denominator];
    for (const one of together) for (const other of together) besideOf(one).add(other);
  }
  const c = names.categories.list.length;
  const isTopic = Uint8Array.from({ length: names.indicators.list.length * c }, (_, number) => {
    const near = reach(names.indicators.list[Math.floor(number / c)] ?? '', besideOf);
    const category = names.categories.list[number % c] ?? '';
    return [...near].some((id) => inPackage.has(`${id}|${category}`)) ? 1 : 0;
  });
  return (at) => {
    const category = categories[at] ?? 0;
    if (isTopic[(indicators[at] ?? 0) * c + category] !== 1) return false;
    const area = areas[at] ?? 0;
    const period = periodAt[periods[at] ?? 0] ?? -1;
    const marks = present[category];
    if (period < 0 || !marks) return false;
    if (isUnit[area] === true && marks.ofUnits[period] === 1) return true;
    const place = areaAt[area] ?? -1;
    return place >= 0 && marks.ofArea[place * width + period] === 1;
  };
}

/** An indicator with all that formulas connect it with. */
function reach(id: string, besideOf: (id: string) => ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set([id]);
  for (const one of found) for (const other of besideOf(one)) found.add(other);
  return found;
}
