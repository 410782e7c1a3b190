import { comparePeriods } from '#domain/period.ts';
import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PublishedFigure, SeriesEvent } from '#domain/package-context.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Reading } from '#indicators/reconcile.ts';
import { sumOfAreas } from '#indicators/sum-of-areas.ts';
import { roundHalfAway } from '#lib/decimal.ts';
import { conflictFor } from './conflict-view.ts';
import { scopesOfOnePeriod } from './headline-view.ts';
import type { ScopeChoices } from './scope.ts';
import { refOf, unitsOf } from './scope.ts';

/** Something a reader should know before trusting or using the figures, most weighty first. */
export type Attention =
  | {
      readonly kind: 'conflict';
      readonly ref: CellRef;
      readonly indicator: Indicator;
      readonly figure: PublishedFigure;
      readonly readings: readonly Reading[];
    }
  | {
      readonly kind: 'two-sources';
      readonly ref: CellRef;
      readonly indicator: Indicator;
      readonly cell: Cell;
      readonly figures: readonly PublishedFigure[];
    }
  | {
      readonly kind: 'sum-differs';
      readonly ref: CellRef;
      readonly indicator: Indicator;
      readonly cell: Cell;
      readonly sum: number;
      readonly covered: number;
      readonly asked: number;
    }
  | {
      readonly kind: 'missing-years';
      readonly indicator: Indicator;
      readonly area: Area;
      readonly periods: readonly string[];
    }
  | {
      readonly kind: 'withheld';
      readonly indicator: Indicator;
      readonly ref: CellRef;
      readonly count: number;
    }
  | { readonly kind: 'break'; readonly event: SeriesEvent };

/** What needs attention in the headline indicators and the default indicator of a package for the period shown. */
export function toAttention(dataset: Dataset, choices: ScopeChoices): readonly Attention[] {
  const { meta } = dataset.context;
  const ids = [...new Set([...meta.headline, meta.defaultIndicatorId])];
  const scopes = scopesOfOnePeriod(dataset, ids, choices);
  const items: Attention[] = [];
  for (const scope of scopes) {
    const { indicator } = scope;
    const ref = refOf(scope, scope.root.id, scope.period);
    const cell = evaluate(dataset, ref, scope.options);
    const conflict = conflictFor(dataset, ref);
    if (conflict) items.push({ kind: 'conflict', ref, indicator, ...conflict });
    const others = otherPrintings(dataset, ref, cell, indicator);
    if (others.length > 0)
      items.push({ kind: 'two-sources', ref, indicator, cell, figures: others });
    const sum = sumOfAreas(
      dataset,
      ref,
      unitsOf(dataset).map((unit) => unit.id),
      { publishedOnly: true },
    );
    if (
      sum &&
      cell.value.kind === 'reported' &&
      sum.cell.value.kind === 'reported' &&
      differs(sum.cell.value.n, cell.value.n, cell)
    )
      items.push({
        kind: 'sum-differs',
        ref,
        indicator,
        cell,
        sum: sum.cell.value.n,
        covered: sum.covered,
        asked: sum.asked,
      });
    const missing = scope.choices.periods
      .filter(
        (period) =>
          /^\d{4}-\d{4}$/.test(period) &&
          comparePeriods(period, scope.period) < 0 &&
          evaluate(dataset, refOf(scope, scope.root.id, period), scope.options).value.kind !==
            'reported',
      )
      .slice(-4);
    if (missing.length > 0 && !indicator.formula)
      items.push({ kind: 'missing-years', indicator, area: scope.root, periods: missing });
  }
  items.push(...withheldCells(dataset, choices));
  const breaks = dataset.context.events.filter(
    (event) =>
      event.kind === 'boundary' &&
      (event.areaId === '' ||
        event.areaId === meta.rootAreaId ||
        (dataset.areas.get(meta.rootAreaId)?.successorIds.includes(event.areaId) ?? false)),
  );
  items.push(...breaks.slice(-1).map((event): Attention => ({ kind: 'break', event })));
  const weight: readonly Attention['kind'][] = [
    'conflict',
    'sum-differs',
    'two-sources',
    'missing-years',
    'withheld',
    'break',
  ];
  return items.sort((a, b) => weight.indexOf(a.kind) - weight.indexOf(b.kind));
}

/** A tenth of a percent: more than rounding of a figure published in thousands explains. */
function differs(sum: number, total: number, cell: Cell): boolean {
  const precision = cell.meta?.precision ?? 0;
  return Math.abs(sum - total) > Math.max(precision, Math.abs(total) / 1000);
}

function otherPrintings(
  dataset: Dataset,
  ref: CellRef,
  cell: Cell,
  indicator: Indicator,
): readonly PublishedFigure[] {
  if (cell.value.kind !== 'reported') return [];
  const shown = roundHalfAway(cell.value.n, indicator.decimals);
  return dataset.context.published.filter(
    (figure) =>
      figure.areaId === ref.areaId &&
      figure.period === ref.period &&
      figure.indicatorId === ref.indicatorId &&
      figure.level === ref.level &&
      figure.printedValue !== '' &&
      roundHalfAway(figure.printedValue, indicator.decimals) !== shown,
  );
}

function withheldCells(dataset: Dataset, choices: ScopeChoices): readonly Attention[] {
  const code = 6;
  const counted = dataset.cube.blocks.map((block) => ({
    block,
    cells: [...block.kind.keys()].filter((cell) => block.kind[cell] === code),
  }));
  const worst = counted
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => b.cells.length - a.cells.length)[0];
  const indicator = dataset.indicators.get(worst?.block.indicatorId ?? '');
  const at = worst?.cells[0];
  if (!worst || !indicator || at === undefined || choices.level !== '') return [];
  const width = dataset.cube.periods.length;
  const { block } = worst;
  const ref = {
    indicatorId: indicator.id,
    areaId: dataset.cube.areaIds[Math.floor(at / width)] ?? '',
    period: dataset.cube.periods[at % width] ?? '',
    level: block.level,
    category: block.category,
    counting: block.seriesId,
  };
  const count = counted
    .filter(({ block: other }) => other.indicatorId === indicator.id)
    .reduce((sum, { cells }) => sum + cells.length, 0);
  return [{ kind: 'withheld', indicator, ref, count }];
}
