import { useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { RankingChart, rowHeight } from '#charts/ranking-chart.tsx';
import type { RankingText } from '#charts/ranking-chart.tsx';
import type { Direction } from '#maps/next-shape.ts';
import { nextShape } from '#maps/next-shape.ts';
import { MapFigure } from '#maps/map-figure.tsx';
import type { MapText } from '#maps/map-figure.tsx';
import { MapLegend } from '#maps/map-legend.tsx';
import { withView } from '#url/link.ts';
import type { MapView } from '#views/map-view.ts';
import type { RankingView } from '#views/ranking-view.ts';
import type { Scope } from '#views/scope.ts';
import { FigureKeys } from './figure-keys.tsx';
import type { FigureKey } from './figure-keys.tsx';
import { useRoute, useSite } from './site.ts';
import { sheetsOf, usePrinting } from './use-printing.ts';
import { lackingCount, targetText, unitSentence } from './unit-words.ts';
import type { Words } from './words.ts';
import { cellInTable, cellText, figureName, plainNumber } from './words.ts';
import s from './units-figure.module.css';

interface UnitsProps {
  readonly words: Words;
  readonly scope: Scope;
  readonly ranking: RankingView;
}

/** Selects a unit or lets it go; the choice is part of the link. */
export function usePickUnit(): (areaId: string) => void {
  const route = useRoute();
  const { go } = useSite();
  return (areaId) => {
    const { areaIds } = route.view;
    go(
      withView(route, {
        areaIds: areaIds.includes(areaId)
          ? areaIds.filter((id) => id !== areaId)
          : [...areaIds.slice(-3), areaId],
      }),
      'replace',
    );
  };
}

/** The unit that a figure speaks of: the last one chosen. */
const activeUnit = (scope: Scope): string => scope.selectedIds.at(-1) ?? '';

/** The unit the keys stand on, apart from those that are chosen: walking changes nothing, Space chooses, Enter opens the origin. */
function useUnitKeys(
  { words, scope, ranking }: UnitsProps,
  nextOf: (areaId: string, key: Direction) => string | undefined,
): {
  readonly keyedId: string;
  readonly onKey: (key: FigureKey) => string;
  readonly onEnter: () => void;
} {
  const route = useRoute();
  const { go } = useSite();
  const pick = usePickUnit();
  const [keyedId, setKeyed] = useState('');
  const onKey = (key: FigureKey): string => {
    if (key === 'enter') {
      const row = ranking.rows.find((item) => item.area.id === keyedId);
      if (row) go(withView(route, { figure: row.ref }));
      return '';
    }
    if (key === 'space') {
      if (keyedId === '') return '';
      pick(keyedId);
      const { name } = ranking.rows.find((item) => item.area.id === keyedId)?.area ?? {};
      const unit = name ? words.of(name) : '';
      return scope.selectedIds.includes(keyedId)
        ? words.m.unitLetGo({ unit })
        : words.m.unitChosen({ unit });
    }
    const next = nextOf(keyedId, key) ?? keyedId;
    setKeyed(next);
    return unitSentence(words, scope, ranking, next);
  };
  return { keyedId, onKey, onEnter: () => setKeyed(activeUnit(scope)) };
}

/** The map of the units with its legend; arrows walk over borders. */
export function UnitsMap({
  words,
  scope,
  ranking,
  map,
  boundary,
}: UnitsProps & { readonly map: MapView; readonly boundary: string }): ReactElement {
  const { m, n, of } = words;
  const { useGeo } = useSite();
  const pick = usePickUnit();
  const geo = useGeo(boundary);
  const { indicator } = scope;
  const text = useMemo(
    (): MapText => ({
      name: (area) => of(area.area.short),
      value: (area) => (area.n === undefined ? '…' : plainNumber(words, indicator, area.n)),
    }),
    [words, of, indicator],
  );
  const { keyedId, onKey, onEnter } = useUnitKeys({ words, scope, ranking }, (areaId, key) =>
    geo.state === 'ready' ? nextShape(geo.data, areaId, key) : undefined,
  );
  if (geo.state === 'failed') return <Missing text={m.chartFailed} />;
  if (geo.state === 'loading') return <div className={s.waiting} />;
  const target = map.target === undefined ? '' : targetText(words, scope, map.target);
  return (
    <div
      className={s.map}
      data-testid="chart-map"
      data-shows={`${indicator.id}|${scope.period}`}
      data-name={figureName(words, indicator, scope.period)}
    >
      <FigureKeys label={m.mapKeyboard} onKey={onKey} onEnter={onEnter}>
        <MapFigure
          view={map}
          sheet={geo.data}
          text={text}
          selectedIds={scope.selectedIds}
          keyedId={keyedId}
          pick={pick}
        />
      </FigureKeys>
      <MapLegend
        view={map}
        text={{
          limit: (limit) => plainNumber(words, indicator, limit),
          below: m.mapBelow({ target }),
          from: m.mapFrom,
          missing: (count) => m.legendMissing({ count: n.decimal(count, 0) }),
          count: (count) => m.legendClassCount({ count: n.decimal(count, 0) }),
          circle: (value) => n.prose(value, 0),
        }}
      />
      <p className={s.vintage}>
        {of(geo.data.label) === '' ? '' : `${of(geo.data.label)}. `}
        {geo.data.vintage === ''
          ? ''
          : `${m.mapVintage({ date: geo.data.vintage.split('-').reverse().join('/') })} `}
        {m.mapDisclaimer} {of(geo.data.attribution)}
      </p>
    </div>
  );
}

/** The ranking of the units; long ones scroll and draw only what is in sight. */
export function UnitsRanking({
  words,
  scope,
  ranking,
  largest,
}: UnitsProps & { readonly largest: number }): ReactElement {
  const { m, n } = words;
  const pick = usePickUnit();
  const count = ranking.rows.length;
  const isLong = count > 24;
  const [first, setFirst] = useState(0);
  const { target } = ranking;
  const hasRemarks = target !== undefined;
  const text = useMemo((): RankingText => {
    const lacking = (value: number | undefined) =>
      value === undefined
        ? ''
        : value === 0
          ? m.reached
          : m.lacking({ count: n.decimal(value, 0) });
    return {
      name: (row) => words.of(row.area.short),
      value: (row) => cellInTable(words, scope.indicator, row.cell),
      remark: (row) =>
        target === undefined || row.n === undefined ? '' : lacking(lackingCount(row, target.value)),
      rank: (row) => (row.rank === undefined ? '' : String(row.rank)),
      root: m.wholeLine({
        place: words.of(scope.root.short),
        value: cellText(words, scope.indicator, ranking.root.cell),
      }),
      widest: n.decimal(largest, scope.indicator.decimals),
      target:
        target === undefined ? '' : m.targetLine({ value: targetText(words, scope, target.value) }),
    };
  }, [m, n, words, scope, ranking, target, largest]);
  const { keyedId, onKey, onEnter } = useUnitKeys({ words, scope, ranking }, (areaId, key) => {
    const at = ranking.rows.findIndex((row) => row.area.id === areaId);
    const step = key === 'down' || key === 'right' ? 1 : -1;
    return ranking.rows[Math.min(count - 1, Math.max(0, at + step))]?.area.id;
  });
  const keyedAt = ranking.rows.findIndex((row) => row.area.id === keyedId);
  const drawn = isLong ? 30 : count;
  const isPrinting = usePrinting();
  const draw = (rows: RankingView['rows'], from: number, many: number): ReactElement => (
    <RankingChart
      view={rows === ranking.rows ? ranking : { ...ranking, rows }}
      text={text}
      selectedIds={scope.selectedIds}
      keyedId={keyedId}
      first={from}
      count={many}
      largest={largest}
      hasRemarks={hasRemarks}
      pick={pick}
    />
  );
  const chart =
    isLong && isPrinting
      ? sheetsOf(ranking.rows).map((rows) => (
          <div key={rows[0]?.area.id} className={s.sheet}>
            {draw(rows, 0, rows.length)}
          </div>
        ))
      : draw(ranking.rows, Math.min(first, Math.max(0, count - drawn)), drawn);
  return (
    <div
      className={s.ranking}
      data-testid="chart-ranking"
      data-shows={`${scope.indicator.id}|${scope.period}`}
      data-name={figureName(words, scope.indicator, scope.period)}
    >
      <FigureKeys
        label={m.rankingKeyboard}
        onKey={onKey}
        onEnter={onEnter}
        {...(isLong
          ? {
              scroll: {
                className: s.scroll,
                onScroll: (top) => setFirst(Math.max(0, Math.floor(top / rowHeight) - 2)),
                inSight: keyedAt < 0 ? undefined : keyedAt * rowHeight,
              },
            }
          : {})}
      >
        {chart}
      </FigureKeys>
    </div>
  );
}

/** The sentence of the chosen unit, or a hint that one can be chosen. */
export function UnitReadout({ words, scope, ranking }: UnitsProps): ReactElement | null {
  const active = activeUnit(scope);
  return active === '' ? null : (
    <p className={s.readout}>{unitSentence(words, scope, ranking, active)}</p>
  );
}

function Missing({ text }: { readonly text: ReactNode }): ReactElement {
  return <p className={s.missing}>{text}</p>;
}
