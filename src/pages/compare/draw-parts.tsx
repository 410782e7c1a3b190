import type { ReactElement } from 'react';
import { BarRows } from '#charts/compare/bar-rows.tsx';
import { ScatterChart } from '#charts/compare/scatter-chart.tsx';
import { encodeFigure } from '#url/query.ts';
import type { Comparison } from '#views/compare/comparison.ts';
import type { FigureKind } from '#views/compare/figure-kinds.ts';
import type { ScatterView } from '#views/compare/scatter-view.ts';
import { toScatterView } from '#views/compare/scatter-view.ts';
import type { SplitView } from '#views/compare/split-view.ts';
import { toStackView } from '#views/compare/stack-view.ts';
import type { Scope } from '#views/scope.ts';
import { cellText, plainNumber } from '#pages/parts/words.ts';
import { contributionGrid, partName, scatterGrid, stackGrid } from './compare-grids.ts';
import type { CompareWords } from './compare-words.ts';
import { unitName } from './compare-words.ts';
import type { Grid } from './figure-grid.tsx';
import { signedIn } from './split-words.ts';
import s from './compare.module.css';

/** A drawing with its table twin; a figure that is itself a table has none. */
export interface Drawn {
  readonly drawing: ReactElement;
  readonly grid: Grid | undefined;
}

/** What a figure is drawn from. */
export interface DrawProps {
  readonly words: CompareWords;
  readonly comparison: Comparison;
  readonly second: Scope | undefined;
  readonly kind: FigureKind;
  readonly split: SplitView | undefined;
  readonly chosenIds: readonly string[];
  readonly keyedId: string;
  /** Rows of a list that are drawn. */
  readonly most: number;
}

const nothing: Drawn = { drawing: <span />, grid: undefined };

/** The parts of an address that all figures of a comparison share. */
export const refBase = ({ scope }: Comparison) => ({
  indicatorId: scope.indicator.id,
  level: scope.level,
  category: scope.category,
  counting: scope.counting,
});

/** Units between two indicators. */
export function drawScatter({ words, comparison, second, chosenIds, keyedId }: DrawProps): Drawn {
  const view = second && toScatterView(comparison.scope, second);
  if (!view) return nothing;
  const title = ({ indicator }: Scope) => words.of(indicator.name);
  const values = ({ x, y }: ScatterView['points'][number]) =>
    `${cellText(words, view.y.indicator, y.cell)}; ${cellText(words, view.x.indicator, x.cell)}`;
  const drawing = (
    <ScatterChart
      view={view}
      text={{
        name: (point) => unitName(words, point.area),
        values,
        xTick: (value) => plainNumber(words, view.x.indicator, value),
        yTick: (value) => plainNumber(words, view.y.indicator, value),
        xTitle: `${title(view.x)} (${words.of(view.x.indicator.unit)}) \u2192`,
        yTitle: `\u2191 ${title(view.y)} (${words.of(view.y.indicator.unit)})`,
        address: (point) => encodeFigure(point.y.ref),
        root: words.c.crossLines({ place: unitName(words, view.y.root) }),
      }}
      chosenIds={chosenIds}
      keyedId={keyedId}
    />
  );
  return { drawing, grid: scatterGrid(words, view) };
}

/** What each unit is made of. */
export function drawStack({ words, comparison, chosenIds, keyedId, most }: DrawProps): Drawn {
  const { scope } = comparison;
  const view = toStackView(scope);
  if (!view) return nothing;
  const items = view.rows.map((row) => ({
    id: row.area.id,
    rank: '',
    name: unitName(words, row.area),
    n: undefined,
    shares: row.values && row.total > 0 ? row.values.map((n) => (100 * n) / row.total) : [],
    value: row.values ? words.n.decimal(row.total, scope.indicator.decimals) : '…',
    address: encodeFigure(
      row.cells[0]?.ref ?? { ...refBase(comparison), areaId: row.area.id, period: scope.period },
    ),
    isMadeUp: row.isMadeUp,
    isChosen: chosenIds.includes(row.area.id),
  }));
  const drawing = (
    <>
      <ul className={s.partKey} aria-hidden="true">
        {view.parts.map((part, i) => (
          <li key={part.code}>
            <i className={s[`part${i % 6}`]} /> {partName(words, part)}
          </li>
        ))}
      </ul>
      <BarRows
        items={items.slice(0, most)}
        min={0}
        max={100}
        root={undefined}
        rootName=""
        hasRanks={false}
        keyedId={keyedId}
      />
    </>
  );
  return { drawing, grid: stackGrid(words, scope, view) };
}

/** What each unit adds to the common movement. */
export function drawContribution({
  words,
  comparison,
  split,
  chosenIds,
  keyedId,
  most,
}: DrawProps): Drawn {
  if (!split) return nothing;
  const { scope } = comparison;
  const rows = split.rows.toSorted(
    (a, b) => (b.contribution ?? -Infinity) - (a.contribution ?? -Infinity),
  );
  const numbers = rows.flatMap((row) => row.contribution ?? []);
  const drawing = (
    <BarRows
      items={rows.slice(0, most).map((row) => ({
        id: row.area.id,
        rank: '',
        name: unitName(words, row.area),
        n: row.contribution,
        shares: [],
        value:
          row.contribution === undefined
            ? words.c.reasons[row.reason ?? 'missing']
            : signedIn(words, scope, row.contribution),
        address: encodeFigure(row.to.ref),
        isMadeUp: row.isMadeUp,
        isChosen: chosenIds.includes(row.area.id),
      }))}
      min={Math.min(0, ...numbers)}
      max={Math.max(0, ...numbers)}
      root={undefined}
      rootName=""
      hasRanks={false}
      keyedId={keyedId}
    />
  );
  return { drawing, grid: contributionGrid(words, scope, split) };
}
