import type { PackageContext } from '#domain/package-context.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import type { Cube } from '#table/cube.ts';
import { partAt, valueAt } from '#table/cube.ts';

/** Rows of a cube, as they were put in. */
export function rowsOf(cube: Cube): ObservationRow[] {
  return cube.blocks.flatMap((block) => {
    const { indicatorId, seriesId, level, category } = block;
    return cube.areaIds.flatMap((areaId, a) =>
      cube.periods.flatMap((period, p): ObservationRow[] => {
        const at = a * cube.periods.length + p;
        const value = valueAt(block, at);
        const meta = cube.metas[block.meta[at] ?? 0];
        if (!value || !meta) return [];
        const numerator = partAt(block.numerator, at);
        const denominator = partAt(block.denominator, at);
        const line = block.line[at] ?? 0;
        const key = { indicatorId, seriesId, level, category };
        return [{ ...key, ...meta, areaId, period, value, numerator, denominator, line }];
      }),
    );
  });
}

/** Rows that a source published; made-up ones are left out. */
export function onlyPublished(
  context: PackageContext,
  rows: readonly ObservationRow[],
): ObservationRow[] {
  const published = new Set(
    context.series.filter(({ nature }) => nature === 'published').map(({ id }) => id),
  );
  return rows.filter(
    ({ seriesId, status }) => published.has(seriesId) && status !== 'illustrative',
  );
}

/** The published way of counting with the newest figures: that of a new file, unless somebody says otherwise. */
export function usualSeries(context: PackageContext, rows: readonly ObservationRow[]): string {
  const candidates = context.series.filter((s) => s.nature === 'published' && s.joinable);
  const newest = (id: string) =>
    rows.reduce((last, row) => (row.seriesId === id && row.period > last ? row.period : last), '');
  const [first] = candidates.toSorted((a, b) => newest(b.id).localeCompare(newest(a.id)));
  return first?.id ?? context.series[0]?.id ?? '';
}
