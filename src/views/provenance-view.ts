import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Note, PublishedFigure, Series, Source } from '#domain/package-context.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import { isIllustrative } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { AreaSum } from '#indicators/sum-of-areas.ts';
import { allUnitsId, sumOfAreas } from '#indicators/sum-of-areas.ts';
import { availableCountings } from './available.ts';
import type { Conflict } from './conflict-view.ts';
import { conflictFor } from './conflict-view.ts';
import { divideToDecimal, roundHalfAway } from '#lib/decimal.ts';
import type { FileRow } from './file-rows.ts';
import { fileRows } from './file-rows.ts';
import { notesFor } from './notes-for.ts';
import { unitsOf } from './scope.ts';

/** Everything about where one figure comes from. */
export interface ProvenanceView {
  readonly ref: CellRef;
  readonly indicator: Indicator;
  /** The unit; of a total over all units the whole. */
  readonly area: Area;
  /** Of a total over all units: how many of them have a figure. */
  readonly units: AreaSum | undefined;
  readonly cell: Cell;
  readonly illustrative: boolean;
  readonly series: Series | undefined;
  readonly source: Source | undefined;
  readonly notes: readonly Note[];
  /** Ratio of the parts beside the figure itself. */
  readonly check: RatioCheck | undefined;
  /** What one school, class or child more would change, in units of the indicator. */
  readonly worthOfOne: number | undefined;
  /** Figures for the same place as sources printed them, whether they agree or not. */
  readonly printed: readonly PrintedFigure[];
  /** A printed count and a printed rate that cannot both be right, with the ways to read them. */
  readonly conflict: Conflict | undefined;
  readonly numerator: PartName | undefined;
  readonly denominator: PartName | undefined;
  /** Rows of files that the figure was read from or computed from. */
  readonly rows: readonly FileRow[];
}

/** A part of a ratio: its indicator when the catalogue has it. */
export interface PartName {
  readonly indicatorId: string;
  readonly indicator: Indicator | undefined;
}

/** Printed ratio beside the ratio of its parts, both at the indicator's digits (decimal text with a point). */
export interface RatioCheck {
  readonly numerator: number;
  readonly denominator: number;
  readonly computed: string;
  readonly shown: string;
  readonly agrees: boolean;
}

/** A figure as a source printed it, with its source. */
export interface PrintedFigure {
  readonly figure: PublishedFigure;
  readonly source: Source | undefined;
  readonly agrees: boolean;
}

/** The origin of a figure; undefined when the address names no indicator or unit of the package. */
export function toProvenanceView(
  dataset: Dataset,
  asked: CellRef,
  publishedOnly: boolean,
): ProvenanceView | undefined {
  const indicator = dataset.indicators.get(asked.indicatorId);
  // A link may leave the way of counting out: then it is the one the indicator's page opens with.
  const counting =
    asked.counting === '' && indicator
      ? (availableCountings(dataset, indicator, publishedOnly)[0] ?? '')
      : asked.counting;
  const ref = { ...asked, counting };
  const isTotal = ref.areaId === allUnitsId;
  const area = dataset.areas.get(isTotal ? dataset.context.meta.rootAreaId : ref.areaId);
  if (!indicator || !area) return undefined;
  const ids = unitsOf(dataset).map((unit) => unit.id);
  const units = isTotal ? sumOfAreas(dataset, ref, ids, { publishedOnly }) : undefined;
  const cell = units?.cell ?? evaluate(dataset, ref, { publishedOnly });
  const { context } = dataset;
  return {
    ref,
    indicator,
    area,
    units,
    cell,
    illustrative: isIllustrative(cell),
    series: dataset.series.get(cell.seriesId),
    source: context.sources.find((source) => source.id === cell.meta?.sourceId),
    notes: notesFor(dataset, ref, cell),
    check: ratioCheck(indicator, cell),
    worthOfOne:
      indicator.formula && cell.denominator !== undefined && cell.denominator > 0
        ? indicator.formula.multiplier / cell.denominator
        : undefined,
    printed: printedFigures(dataset, ref, indicator, cell),
    conflict: conflictFor(dataset, ref),
    numerator: partName(dataset, indicator.formula?.numerator),
    denominator: partName(dataset, indicator.formula?.denominator),
    rows: fileRows(dataset, ref, cell),
  };
}

const partName = (dataset: Dataset, indicatorId: string | undefined): PartName | undefined =>
  indicatorId === undefined
    ? undefined
    : { indicatorId, indicator: dataset.indicators.get(indicatorId) };

function ratioCheck(indicator: Indicator, cell: Cell): RatioCheck | undefined {
  const { numerator, denominator, value } = cell;
  if (
    !indicator.formula ||
    numerator === undefined ||
    denominator === undefined ||
    denominator === 0 ||
    value.kind !== 'reported'
  )
    return undefined;
  const computed =
    Number.isInteger(numerator) && Number.isInteger(denominator)
      ? divideToDecimal(numerator, denominator, indicator.decimals, indicator.formula.multiplier)
      : roundHalfAway((indicator.formula.multiplier * numerator) / denominator, indicator.decimals);
  const shown = roundHalfAway(value.n, indicator.decimals);
  return { numerator, denominator, computed, shown, agrees: computed === shown };
}

function printedFigures(
  dataset: Dataset,
  ref: CellRef,
  indicator: Indicator,
  cell: Cell,
): readonly PrintedFigure[] {
  const { published, sources } = dataset.context;
  const isHere = (figure: PublishedFigure) =>
    figure.areaId === ref.areaId &&
    figure.indicatorId === ref.indicatorId &&
    figure.level === ref.level &&
    figure.period === ref.period;
  const shown =
    cell.value.kind === 'reported' ? roundHalfAway(cell.value.n, indicator.decimals) : '';
  return published.filter(isHere).map((figure) => ({
    figure,
    source: sources.find((source) => source.id === figure.sourceId),
    agrees:
      figure.printedValue !== '' &&
      roundHalfAway(figure.printedValue, indicator.decimals) === shown,
  }));
}
