import type { PackageContext } from '#domain/package-context.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import type { Cube } from '#table/cube.ts';
import { partAt, valueAt } from '#table/cube.ts';

/** Rows of a cube, as they were put in; illustrative ones are left out. */
export function publishedRows(context: PackageContext, cube: Cube): ObservationRow[] {
  const published = new Set(
    context.series.filter(({ nature }) => nature === 'published').map(({ id }) => id),
  );
  return cube.blocks.flatMap((block) => {
    const { indicatorId, seriesId, level, category } = block;
    if (!published.has(seriesId)) return [];
    return cube.areaIds.flatMap((areaId, a) =>
      cube.periods.flatMap((period, p): ObservationRow[] => {
        const at = a * cube.periods.length + p;
        const value = valueAt(block, at);
        const meta = cube.metas[block.meta[at] ?? 0];
        if (!value || !meta || meta.status === 'illustrative') return [];
        const numerator = partAt(block.numerator, at);
        const denominator = partAt(block.denominator, at);
        const line = block.line[at] ?? 0;
        const key = { indicatorId, seriesId, level, category };
        return [{ ...key, ...meta, areaId, period, value, numerator, denominator, line }];
      }),
    );
  });
}

/** The published way of counting with the newest figures: that of a new file, unless somebody says otherwise. */
export function usualSeries(context: PackageContext, rows: readonly ObservationRow[]): string {
  const candidates = context.series.filter((s) => s.nature === 'published' && s.joinable);
  const newest = (id: string) =>
    rows.reduce((last, row) => (row.seriesId === id && row.period > last ? row.period : last), '');
  const [first] = candidates.toSorted((a, b) => newest(b.id).localeCompare(newest(a.id)));
  return first?.id ?? context.series[0]?.id ?? '';
}
