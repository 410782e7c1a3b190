import { isPercent } from '#domain/indicator.ts';
import { periodOf } from '#domain/period.ts';
import { BarRows } from '#charts/compare/bar-rows.tsx';
import { ChangeChart } from '#charts/change-chart.tsx';
import { SeriesChart } from '#charts/compare/series-chart.tsx';
import type { SeriesText } from '#charts/compare/series-chart.tsx';
import { SmallMultiples } from '#charts/small-multiples.tsx';
import { StripChart } from '#charts/compare/strip-chart.tsx';
import { isFiniteNumber } from '#lib/is-finite-number.ts';
import { periodLabel, shortPeriod } from '#i18n/period-format.ts';
import { encodeFigure } from '#url/query.ts';
import { valueAxis } from '#views/axis.ts';
import { toBarsView } from '#views/compare/bars-view.ts';
import { toDumbbellView } from '#views/compare/dumbbell-view.ts';
import { toHeatView } from '#views/compare/heat-view.ts';
import { toPanels } from '#views/compare/panels-view.ts';
import {
  hasComparableRoot,
  toBumpView,
  toLinesView,
  toSlopeView,
} from '#views/compare/series-view.ts';
import { toStripView } from '#views/compare/strip-view.ts';
import { timeAxis } from '#views/time-axis.ts';
import { axisTitle } from '#pages/parts/trend-words.ts';
import { changeInTable, plainNumber } from '#pages/parts/words.ts';
import { barsGrid, periodsGrid, placesGrid } from './compare-grids.ts';
import { numberText, tickText, unitName, valueInTable, valueText } from './compare-words.ts';
import type { DrawProps, Drawn } from './draw-parts.tsx';
import { drawContribution, drawScatter, drawStack, refBase } from './draw-parts.tsx';
import { HeatTable } from './heat-table.tsx';
import s from './compare.module.css';

/** Draws a kind of figure from a comparison that it suits. */
export function drawFigure(props: DrawProps): Drawn {
  switch (props.kind) {
    case 'lines':
    case 'slope':
    case 'bump':
      return drawSeries(props, props.kind);
    case 'bars':
      return drawBars(props);
    case 'dumbbell':
      return drawDumbbell(props);
    case 'multiples':
      return drawPanels(props);
    case 'strip':
      return drawStrips(props);
    case 'scatter':
      return drawScatter(props);
    case 'stack':
      return drawStack(props);
    case 'contribution':
      return drawContribution(props);
    case 'heat': {
      const { words, comparison, chosenIds } = props;
      const view = toHeatView(comparison);
      const drawing = (
        <HeatTable words={words} comparison={comparison} view={view} chosenIds={chosenIds} />
      );
      return { drawing, grid: undefined };
    }
  }
}

function drawSeries(
  { words, comparison, chosenIds, keyedId }: DrawProps,
  kind: 'lines' | 'slope' | 'bump',
): Drawn {
  const make = { lines: toLinesView, slope: toSlopeView, bump: toBumpView }[kind];
  const text: SeriesText = {
    name: (line) => unitName(words, line.area),
    value: (point) =>
      kind === 'bump' ? String(point.rank ?? '') : valueInTable(words, comparison, point.cell),
    tick: (value) => tickText(words, comparison, value),
    period: shortPeriod,
    address: (point) => encodeFigure(point.cell.ref),
  };
  return {
    drawing: (
      <SeriesChart
        view={make(comparison, chosenIds)}
        text={text}
        bothEnds={kind !== 'lines'}
        keyedId={keyedId}
      />
    ),
    grid: kind === 'bump' ? placesGrid(words, comparison) : periodsGrid(words, comparison),
  };
}

function drawBars({ words, comparison, chosenIds, keyedId, most }: DrawProps): Drawn {
  const view = toBarsView(comparison, hasComparableRoot(comparison));
  const { root } = comparison.scope;
  const rootText = view.root ? valueText(words, comparison, view.root) : '';
  const items = view.rows.map(({ row, cell, rank }) => ({
    id: row.area.id,
    rank: rank === undefined ? '' : String(rank),
    name: unitName(words, row.area),
    n: cell.n,
    shares: [],
    value: valueText(words, comparison, cell),
    address: encodeFigure(cell.ref),
    isMadeUp: cell.isMadeUp,
    isChosen: chosenIds.includes(row.area.id),
  }));
  const drawing = (
    <BarRows
      items={items.slice(0, most)}
      min={view.min}
      max={view.max}
      root={view.root?.n}
      rootName={words.m.wholeLine({ place: unitName(words, root), value: rootText })}
      hasRanks={view.ranked > 0}
      keyedId={keyedId}
    />
  );
  return { drawing, grid: barsGrid(words, comparison) };
}

function drawDumbbell({ words, comparison, most }: DrawProps): Drawn {
  const { m, language } = words;
  const { indicator } = comparison.scope;
  const whole = toDumbbellView(comparison);
  const view = { ...whole, rows: whole.rows.slice(0, most) };
  const unit = isPercent(indicator) ? ` ${m.changeUnitPoints}` : m.changeUnitPercent;
  const drawing = (
    <ChangeChart
      view={view}
      text={{
        name: (row) => unitName(words, row.area),
        change: (row) =>
          row.change.kind === 'none' ? '…' : changeInTable(words, indicator, row.change) + unit,
        address: (row) => encodeFigure(row.to.ref),
        tick: (value) => plainNumber(words, indicator, value),
        from: periodLabel(view.fromPeriod, language),
        to: periodLabel(view.toPeriod, language),
      }}
      isPercent={isPercent(indicator)}
      first={0}
      count={view.rows.length}
    />
  );
  return { drawing, grid: periodsGrid(words, comparison) };
}

function drawPanels({ words, comparison }: DrawProps): Drawn {
  const { scope, unit } = comparison;
  const matrix = toPanels(comparison);
  const numbers = [...matrix.values].filter(isFiniteNumber);
  const axis = valueAxis(
    { min: Math.min(...numbers), max: Math.max(...numbers) },
    unit === 'own' && isPercent(scope.indicator),
    [],
    0.2,
  );
  const tick = (value: number) => numberText(words, comparison, value);
  const [first = ''] = matrix.periods;
  const last = matrix.periods.at(-1) ?? '';
  const drawing = (
    <>
      <p className={s.axisNote}>
        {axisTitle(words, `${tick(axis.min)} \u2013 ${tick(axis.max)}`, axis, tick)}
      </p>
      <SmallMultiples
        matrix={matrix}
        names={comparison.rows.map((row) => unitName(words, row.area))}
        axis={axis}
        time={timeAxis(matrix.periods.map((key) => periodOf(key).time))}
        address={(areaId, period) => encodeFigure({ ...refBase(comparison), areaId, period })}
        value={tick}
        ends={[shortPeriod(first), shortPeriod(last)]}
      />
    </>
  );
  return { drawing, grid: periodsGrid(words, comparison) };
}

function drawStrips({ words, comparison, chosenIds, keyedId }: DrawProps): Drawn {
  const { c } = words;
  const drawing = (
    <StripChart
      view={toStripView(comparison)}
      text={{
        name: (dot) => unitName(words, dot.row.area),
        value: (dot) => valueText(words, comparison, dot.cell),
        tick: (value) => tickText(words, comparison, value),
        period: shortPeriod,
        address: (dot) => encodeFigure(dot.cell.ref),
        root: unitName(words, comparison.scope.root),
        median: c.median,
      }}
      chosenIds={chosenIds}
      keyedId={keyedId}
    />
  );
  return { drawing, grid: periodsGrid(words, comparison) };
}
