import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import { TrendChart } from '#charts/trend-chart.tsx';
import type { TrendText } from '#charts/trend-text.ts';
import { periodInText } from '#i18n/period-format.ts';
import { withView } from '#url/link.ts';
import { comparePeriods } from '#domain/period.ts';
import type { TrendView } from '#views/trend-view.ts';
import { FigureKeys } from './figure-keys.tsx';
import type { FigureKey } from './figure-keys.tsx';
import { FigureTable } from './figure-table.tsx';
import { useDataset, useRoute, useSite } from './site.ts';
import type { Words } from './words.ts';
import { cellText, figureName } from './words.ts';

interface TrendFigureProps {
  readonly words: Words;
  readonly indicator: Indicator;
  readonly view: TrendView;
  readonly text: TrendText;
  readonly period: string;
}

/** A trend with its keys: left and right change the year of the whole page, Enter opens the origin of a figure. */
export function TrendFigure({
  words,
  indicator,
  view,
  text,
  period,
}: TrendFigureProps): ReactElement {
  const { m, language } = words;
  const route = useRoute();
  const { go } = useSite();
  const keys = useMemo(() => view.periods.map((item) => item.key), [view]);
  const dataset = useDataset();
  const rows = useMemo(() => trendRows(view), [view]);
  const heads = useMemo(() => {
    const names = view.lines.map((line) => text.lineName(line));
    return view.lines.map((line, i) => {
      const name = names[i] ?? '';
      const series = dataset.series.get(line.counting);
      const isAlone = names.indexOf(name) === names.lastIndexOf(name);
      return isAlone || !series ? name : `${name}, ${words.of(series.name)}`;
    });
  }, [view, text, dataset, words]);
  const pick = (key: string) => go(withView(route, { period: key }), 'replace');
  const say = (key: string): string => {
    const parts = view.lines.flatMap((line) => {
      const point = line.points.find((item) => item.ref.period === key);
      return point ? [`${text.lineName(line)} ${cellText(words, indicator, point.cell)}`] : [];
    });
    return `${periodInText(key, language)}: ${parts.length === 0 ? m.noFigure : parts.join('; ')}`;
  };
  const onKey = (key: FigureKey): string => {
    const at = keys.indexOf(period);
    if (key === 'enter') {
      const point = view.lines
        .flatMap((line) => line.points)
        .find((item) => item.ref.period === period);
      if (point) go(withView(route, { figure: point.ref }));
      return '';
    }
    const step = key === 'left' || key === 'down' ? -1 : 1;
    const next = keys[Math.min(keys.length - 1, Math.max(0, at + step))];
    if (next === undefined) return '';
    pick(next);
    return say(next);
  };
  return (
    <div
      data-testid="chart-trend"
      data-shows={`${indicator.id}|${period}`}
      data-name={figureName(words, indicator, period)}
    >
      <FigureKeys label={m.trendKeyboard} onKey={onKey}>
        <TrendChart
          view={view}
          text={text}
          isPercent={isPercent(indicator)}
          period={period}
          pick={pick}
        />
      </FigureKeys>
      <FigureTable words={words} indicator={indicator} heads={heads} rows={rows} />
    </div>
  );
}

/** The points of all lines by period: what stands in the table under the figure. */
function trendRows(view: TrendView) {
  const keys = new Set(view.lines.flatMap((line) => line.points.map((point) => point.ref.period)));
  return [...keys].sort(comparePeriods).map((period) => ({
    period,
    cells: view.lines.map((line) => line.points.find((point) => point.ref.period === period)),
  }));
}
