import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import { TrendChart } from '#charts/trend-chart.tsx';
import type { TrendText } from '#charts/trend-text.ts';
import { periodInText } from '#i18n/period-format.ts';
import { withView } from '#url/link.ts';
import { comparePeriods } from '#domain/period.ts';
import type { TrendView } from '#views/trend-view.ts';
import { stepTrend } from './trend-steps.ts';
import type { TrendStand } from './trend-steps.ts';
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
  /** Periods that the page can show; without it all of the trend. */
  readonly years?: readonly string[];
}

/** A trend with its keys: left and right go through the years of the page and the figures of a line, up and down from line to line, Enter opens the origin of the figure. */
export function TrendFigure({
  words,
  indicator,
  view,
  text,
  period,
  years = view.periods.map((item) => item.key),
}: TrendFigureProps): ReactElement {
  const { m, language } = words;
  const route = useRoute();
  const { go } = useSite();
  const [stood, setStood] = useState<TrendStand>();
  const stand = stood ?? { period, lineId: view.lines[0]?.id ?? '' };
  const line = view.lines.find((item) => item.id === stand.lineId) ?? view.lines[0];
  const keyed = line?.points.find((point) => point.ref.period === stand.period);
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
  const say = ({ period: key, lineId }: TrendStand): string => {
    const first = view.lines.filter((item) => item.id === lineId);
    const parts = [...first, ...view.lines.filter((item) => item.id !== lineId)].flatMap((item) => {
      const point = item.points.find(({ ref }) => ref.period === key);
      return point ? [`${text.lineName(item)} ${cellText(words, indicator, point.cell)}`] : [];
    });
    return `${periodInText(key, language)}: ${parts.length === 0 ? m.noFigure : parts.join('; ')}`;
  };
  const onKey = (key: FigureKey): string => {
    if (key === 'enter' || key === 'space') {
      if (keyed) go(withView(route, { figure: keyed.ref }));
      return keyed ? '' : m.noFigure;
    }
    const next = stepTrend(view, years, stand, key);
    setStood(next);
    if (next.period !== period && years.includes(next.period)) pick(next.period);
    return say(next);
  };
  return (
    <div
      data-testid="chart-trend"
      data-shows={`${indicator.id}|${period}`}
      data-name={figureName(words, indicator, period)}
    >
      <FigureKeys
        label={m.trendKeyboard}
        onKey={onKey}
        onEnter={() => setStood({ period, lineId: stand.lineId })}
      >
        <TrendChart
          view={view}
          text={text}
          isPercent={isPercent(indicator)}
          period={period}
          years={years}
          keyed={keyed}
          pick={(key) => {
            setStood({ period: key, lineId: stand.lineId });
            pick(key);
          }}
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
