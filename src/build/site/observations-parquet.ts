import { zstdCompressSync } from 'node:zlib';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { valueKindCodes } from '#domain/value.ts';
import type { Block, Cube } from '#table/cube.ts';
import { partAt } from '#table/cube.ts';

const texts = [
  'indicator_id',
  'school_level',
  'period',
  'area_id',
  'series_id',
  'dimension',
  'category',
  'status',
  'missing',
  'qualifier',
  'reference_date',
  'source_id',
  'note_id',
] as const;
const numbers = ['value', 'numerator', 'denominator', 'precision'] as const;

type Columns = Record<(typeof texts)[number], string[]> &
  Record<(typeof numbers)[number], (number | null)[]>;

/** Few enough for one indicator of a large package to be read without the rest, many enough to compress. */
const groupRows = 50_000;

/**
 * All observations of a package as one Parquet file for analysts: the columns of `observations*.csv`, sorted by
 * indicator, level, period, area, series, breakdown, each by code unit, so that a reader skips what it does not ask for.
 * An empty text stays an empty text; a number that is not given is null.
 */
export function observationsParquet(cube: Cube): Uint8Array {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    codec: 'ZSTD',
    compressors: { ZSTD: (bytes) => new Uint8Array(zstdCompressSync(bytes)) },
    createdBy: 'siso',
    schema: [
      { name: 'root', num_children: texts.length + numbers.length },
      ...texts.map((name) => ({
        name,
        type: 'BYTE_ARRAY' as const,
        converted_type: 'UTF8' as const,
        repetition_type: 'REQUIRED' as const,
      })),
      ...numbers.map((name) => ({
        name,
        type: 'DOUBLE' as const,
        repetition_type: 'OPTIONAL' as const,
      })),
    ],
  });
  let columns = emptyColumns();
  const write = () => {
    void parquet.write({
      columnData: [...texts, ...numbers].map((name) => ({ name, data: columns[name] })),
      rowGroupSize: groupRows,
    });
    columns = emptyColumns();
  };
  const areas = sortedIndex(cube.areaIds);
  const periods = sortedIndex(cube.periods);
  for (const group of groupsOf(cube.blocks))
    for (const period of periods)
      for (const area of areas) {
        for (const block of group) addRow(columns, cube, block, area, period);
        if (columns.area_id.length >= groupRows) write();
      }
  if (columns.area_id.length > 0) write();
  void parquet.finish(); // memory is written at once: there is nothing to wait for
  return new Uint8Array(writer.getBuffer());
}

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);

const sortedIndex = (names: readonly string[]): readonly number[] =>
  names.map((_, at) => at).toSorted((a, b) => byText(names[a] ?? '', names[b] ?? ''));

/** Blocks of one indicator and level together, in the order of the file. */
function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sorted = blocks.toSorted(
    (a, b) =>
      byText(a.indicatorId, b.indicatorId) ||
      byText(a.level, b.level) ||
      byText(a.seriesId, b.seriesId) ||
      byText(a.category, b.category),
  );
  const groups: Block[][] = [];
  for (const block of sorted) {
    const [last] = groups.at(-1) ?? [];
    const isSame = last?.indicatorId === block.indicatorId && last.level === block.level;
    if (isSame) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups;
}

function addRow(columns: Columns, cube: Cube, block: Block, area: number, period: number): void {
  const cell = area * cube.periods.length + period;
  const kind = valueKindCodes[block.kind[cell] ?? 0] ?? 'absent';
  if (kind === 'absent') return;
  const meta = cube.metas[block.meta[cell] ?? 0];
  const [dimension = '', category = ''] = block.category.split(/:(.*)/s);
  columns.indicator_id.push(block.indicatorId);
  columns.school_level.push(block.level);
  columns.period.push(cube.periods[period] ?? '');
  columns.area_id.push(cube.areaIds[area] ?? '');
  columns.series_id.push(block.seriesId);
  columns.dimension.push(dimension);
  columns.category.push(category);
  columns.status.push(meta?.status ?? '');
  columns.missing.push(kind === 'reported' ? '' : kind);
  columns.qualifier.push(meta?.qualifier ?? '');
  columns.reference_date.push(meta?.referenceDate ?? '');
  columns.source_id.push(meta?.sourceId ?? '');
  columns.note_id.push(meta?.noteId ?? '');
  columns.value.push(kind === 'reported' ? (block.value[cell] ?? null) : null);
  columns.numerator.push(partAt(block.numerator, cell) ?? null);
  columns.denominator.push(partAt(block.denominator, cell) ?? null);
  columns.precision.push(meta?.precision === 0 ? null : (meta?.precision ?? null));
}

const emptyColumns = (): Columns => ({
  indicator_id: [],
  school_level: [],
  period: [],
  area_id: [],
  series_id: [],
  dimension: [],
  category: [],
  status: [],
  missing: [],
  qualifier: [],
  reference_date: [],
  source_id: [],
  note_id: [],
  value: [],
  numerator: [],
  denominator: [],
  precision: [],
});
