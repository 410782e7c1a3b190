import { comparePeriods } from '#domain/period.ts';
import { valueKindCodes } from '#domain/value.ts';
import type { Value } from '#domain/value.ts';
import type { Block, BlockKey, CellMeta, Cube } from './cube.ts';
import { blockName } from './cube.ts';

/** One validated observation on its way into a cube. */
export interface ObservationRow extends BlockKey, CellMeta {
  readonly areaId: string;
  readonly period: string;
  readonly value: Value;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly line: number;
}

interface Draft extends BlockKey {
  readonly rows: ObservationRow[];
}

/**
 * Builds a cube from validated rows. Areas keep the order given (official list order), periods are put in order of time.
 * Two rows for one cell are a problem that validation reports; here the later row would hide the earlier one, so it is a bug.
 */
export function buildCube(rows: Iterable<ObservationRow>, areaOrder: readonly string[]): Cube {
  const drafts = new Map<string, Draft>();
  const areas = new Set<string>();
  const periods = new Set<string>();
  for (const row of rows) {
    areas.add(row.areaId);
    periods.add(row.period);
    const name = blockName(row);
    let draft = drafts.get(name);
    if (!draft)
      drafts.set(
        name,
        (draft = {
          indicatorId: row.indicatorId,
          seriesId: row.seriesId,
          level: row.level,
          category: row.category,
          rows: [],
        }),
      );
    draft.rows.push(row);
  }
  const areaIds = areaOrder.filter((id) => areas.has(id));
  const periodKeys = [...periods].sort(comparePeriods);
  const metas = new MetaTable();
  const blocks = [...drafts.values()].map((draft) => fillBlock(draft, areaIds, periodKeys, metas));
  return { areaIds, periods: periodKeys, metas: metas.list, blocks };
}

/** Distinct cell descriptions, numbered as they come. */
class MetaTable {
  readonly list: CellMeta[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(row: CellMeta): number {
    const { status, qualifier, precision, referenceDate, sourceId, noteId, file } = row;
    const name = JSON.stringify([
      status,
      qualifier,
      precision,
      referenceDate,
      sourceId,
      noteId,
      file,
    ]);
    let number = this.numbers.get(name);
    if (number === undefined) {
      number =
        this.list.push({ status, qualifier, precision, referenceDate, sourceId, noteId, file }) - 1;
      this.numbers.set(name, number);
    }
    return number;
  }
}

function fillBlock(
  draft: Draft,
  areaIds: readonly string[],
  periods: readonly string[],
  metas: MetaTable,
): Block {
  const size = areaIds.length * periods.length;
  const hasParts = draft.rows.some(
    (row) => row.numerator !== undefined || row.denominator !== undefined,
  );
  const { indicatorId, seriesId, level, category } = draft;
  const block: Block = {
    indicatorId,
    seriesId,
    level,
    category,
    kind: new Uint8Array(size),
    value: new Float64Array(size).fill(Number.NaN),
    numerator: hasParts ? new Float64Array(size).fill(Number.NaN) : undefined,
    denominator: hasParts ? new Float64Array(size).fill(Number.NaN) : undefined,
    meta: new Uint16Array(size),
    line: new Uint32Array(size),
  };
  const areaIndex = new Map(areaIds.map((id, i) => [id, i]));
  const periodIndex = new Map(periods.map((key, i) => [key, i]));
  for (const row of draft.rows) {
    const cell =
      (areaIndex.get(row.areaId) ?? -1) * periods.length + (periodIndex.get(row.period) ?? -1);
    if (cell < 0 || block.kind[cell] !== 0)
      throw new Error(
        `cell given twice or unknown area: ${blockName(row)} ${row.areaId} ${row.period}`,
      );
    block.kind[cell] = valueKindCodes.indexOf(row.value.kind);
    if (row.value.kind === 'reported') block.value[cell] = row.value.n;
    if (block.numerator && row.numerator !== undefined) block.numerator[cell] = row.numerator;
    if (block.denominator && row.denominator !== undefined)
      block.denominator[cell] = row.denominator;
    block.meta[cell] = metas.numberOf(row);
    block.line[cell] = row.line;
  }
  return block;
}
