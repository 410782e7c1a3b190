import { neighbourPeriod, periodOf } from '#domain/period.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { Block } from '#table/cube.ts';
import type { GapFinding } from './quality-record.ts';

/** Codes of cells that leave a gap: no row, or a row that says nobody has the figure. */
const gapCodes = new Set([0, 3]);

/** A gap of one block: units that lack the same years. */
interface BlockGap {
  readonly block: Block;
  readonly areaIds: readonly string[];
  readonly periods: readonly string[];
  readonly noteIds: readonly string[];
}

/** School years without a figure between two that have one, in published series that are joined by a line; levels and units with the same gap are told together. */
export function toGapFindings(dataset: Dataset): readonly GapFinding[] {
  const groups = new Map<string, BlockGap[]>();
  for (const block of dataset.cube.blocks) {
    const series = dataset.series.get(block.seriesId);
    if (block.category !== '' || !series?.joinable || series.nature === 'illustrative') continue;
    for (const gap of gapsOf(dataset, block)) {
      const { indicatorId, seriesId } = block;
      const name = JSON.stringify([indicatorId, seriesId, gap.areaIds, gap.periods]);
      groups.set(name, [...(groups.get(name) ?? []), gap]);
    }
  }
  return [...groups.values()].flatMap((gaps): GapFinding[] => {
    const [first] = gaps;
    if (!first) return [];
    const { block, areaIds, periods } = first;
    const { indicatorId, level, category, seriesId } = block;
    const areaId = areaIds[0] ?? '';
    const period = periods.at(-1) ?? '';
    return [
      {
        kind: 'gap',
        ref: { indicatorId, areaId, period, level, category, counting: seriesId },
        areaIds,
        indicatorIds: [indicatorId],
        severity: '',
        remarks: 0,
        periods,
        levels: gaps.map((gap) => gap.block.level),
        noteIds: [...new Set(gaps.flatMap((gap) => gap.noteIds))],
      },
    ];
  });
}

/** Gaps of a block, units with the same missing years together. */
function gapsOf({ cube, periodIndex }: Dataset, block: Block): readonly BlockGap[] {
  const width = cube.periods.length;
  const byYears = new Map<string, { areaIds: string[]; periods: string[]; notes: Set<string> }>();
  cube.areaIds.forEach((areaId, a) => {
    const rowOf = (period: string) => a * width + (periodIndex.get(period) ?? Number.NaN);
    const codeOf = (period: string) => block.kind[rowOf(period)] ?? 0;
    const years = cube.periods.filter(
      (period) => periodOf(period).kind === 'school-year' && codeOf(period) === 1,
    );
    const [first] = years;
    const last = years.at(-1);
    if (first === undefined || last === undefined) return;
    const periods: string[] = [];
    for (
      let at = neighbourPeriod(first, 1);
      at !== undefined && at < last;
      at = neighbourPeriod(at, 1)
    )
      if (gapCodes.has(codeOf(at))) periods.push(at);
    if (periods.length === 0) return;
    const group = byYears.get(periods.join()) ?? { areaIds: [], periods, notes: new Set() };
    group.areaIds.push(areaId);
    for (const period of periods) {
      const isTold = codeOf(period) !== 0;
      const noteId = isTold ? (cube.metas[block.meta[rowOf(period)] ?? 0]?.noteId ?? '') : '';
      if (noteId !== '') group.notes.add(noteId);
    }
    byYears.set(periods.join(), group);
  });
  return [...byYears.values()].map(({ areaIds, periods, notes }) => ({
    block,
    areaIds,
    periods,
    noteIds: [...notes],
  }));
}
