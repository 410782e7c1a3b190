import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { changeBetween } from '#indicators/change.ts';
import { periodLabel } from '#i18n/period-format.ts';
import type { ValueAxis } from '#views/axis.ts';
import type { TrendLine, TrendView } from '#views/trend-view.ts';
import type { LineTone, TrendText } from '#charts/trend-text.ts';
import type { Words } from './words.ts';
import { cellText, changeText, levelName, upperFirst } from './words.ts';

const tones: readonly LineTone[] = ['d1', 'd2', 'd3', 'd4'];

/** Words of a trend whose lines are units: the whole in ink, chosen units in colour. */
export function unitTrendText(
  words: Words,
  indicator: Indicator,
  view: TrendView,
  dataset: Dataset,
): TrendText {
  const selected = view.lines.filter((line) => line.role === 'selected').map((line) => line.id);
  const countings = new Set(
    view.lines.filter((line) => line.role === 'root').map((line) => line.counting),
  );
  const tone = (line: TrendLine): LineTone =>
    line.role === 'successor'
      ? 'd3'
      : line.role === 'root'
        ? line.isMain && selected.length === 0
          ? 'd1'
          : 'ink'
        : (tones[selected.indexOf(line.id) % 4] ?? 'd1');
  const name = (line: TrendLine) => {
    const series = dataset.series.get(line.counting);
    return line.role === 'root' && countings.size > 1 && series
      ? words.of(series.name)
      : words.of(line.area.short);
  };
  return { ...commonText(words, indicator, view, dataset), lineName: name, tone };
}

/** Words of a trend whose lines are school levels. */
export function levelTrendText(
  words: Words,
  indicator: Indicator,
  view: TrendView,
  dataset: Dataset,
): TrendText {
  const levels = [...new Set(view.lines.map((line) => line.level))];
  const rest = {
    kindergarten: 3,
    preschool: 3,
    primary: 0,
    lowerSecondary: 1,
    upperSecondary: 2,
  } as const;
  const tone = (line: TrendLine): LineTone =>
    tones[rest[line.level as keyof typeof rest] ?? levels.indexOf(line.level) % 4] ?? 'd1';
  return {
    ...commonText(words, indicator, view, dataset),
    lineName: (line) => levelName(words, line.level),
    tone,
  };
}

/** The unit of an axis, and where the axis begins when that is not zero. */
export const axisTitle = (
  { m }: Words,
  unit: string,
  axis: ValueAxis,
  tick: (value: number) => string,
): string => (axis.startsAtZero ? unit : m.axisCut({ unit, from: tick(axis.min) }));

function commonText(
  words: Words,
  indicator: Indicator,
  view: TrendView,
  dataset: Dataset,
): Omit<TrendText, 'lineName' | 'tone'> {
  const { m, n, of } = words;
  const scale = view.range.max >= 1_000_000 ? 1000 : 1;
  const unit = scale === 1000 ? m.axisThousands({ unit: of(indicator.unit) }) : of(indicator.unit);
  const decimals =
    view.range.max - view.range.min < 4 && indicator.decimals > 0 ? indicator.decimals : 0;
  const tick = (value: number) =>
    n.decimal(value / scale, Number.isInteger(value / scale) ? 0 : Math.max(decimals, 1));
  return {
    axisTitle: (axis) => axisTitle(words, unit, axis, tick),
    tick,
    pointValue: (point) => cellText(words, indicator, point.cell),
    targetName: (value) =>
      m.targetLine({
        value: n.prose(value, indicator.decimals) + (isPercent(indicator) ? '%' : ''),
      }),
    eventName: (id) =>
      of(dataset.context.events.find((event) => event.id === id)?.title ?? { vi: '', en: '' }),
  };
}

/** The longest run of the main line of the whole: what the title of a trend speaks of. */
export function trendTitle(
  words: Words,
  indicator: Indicator,
  view: TrendView,
  levelText: string,
): string {
  const { m, of, language } = words;
  const indicatorName = of(indicator.name);
  const name =
    levelText === '' ? indicatorName : m.nameAtLevel({ name: indicatorName, level: levelText });
  const lines = view.lines.filter((line) => line.role === 'root');
  const runs = lines
    .flatMap((line) => line.runs.map((run) => ({ line, run })))
    .sort((a, b) => Number(b.line.isMain) - Number(a.line.isMain) || b.run.length - a.run.length);
  const best = runs.find(({ run }) => run.length > 1);
  const line = lines.find((item) => item.isMain) ?? lines[0];
  const lastPoint = line?.points.at(-1);
  if (!line || !lastPoint) return m.trendNothing;
  const others = view.lines
    .filter((item) => item.role === 'successor')
    .flatMap((item) => item.points).length;
  if (!best)
    return line.points.length > 1
      ? upperFirst(m.trendPoints({ count: String(line.points.length + others) }))
      : m.trendPoint({
          name,
          place: of(line.area.short),
          value: cellText(words, indicator, lastPoint.cell),
          period: periodLabel(lastPoint.ref.period, language),
        });
  const from = best.line.points[best.run[0] ?? 0];
  const to = best.line.points[best.run.at(-1) ?? 0];
  if (!from || !to) return m.trendNothing;
  const change = changeText(words, indicator, changeBetween(indicator, from.cell, to.cell));
  return m.trendRise({
    name,
    place: of(best.line.area.short),
    change,
    from: periodLabel(from.ref.period, language),
    to: periodLabel(to.ref.period, language),
  });
}
