import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { periodInText, periodLabel } from '#i18n/period-format.ts';
import { changeBetween } from '#indicators/change.ts';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { Section } from '#ui/section.tsx';
import { toLevelTableView } from '#views/level-table-view.ts';
import { toLevelTrendView } from '#views/level-trend-view.ts';
import type { TrendView } from '#views/trend-view.ts';
import { FigureActions } from '#pages/parts/figure-actions.tsx';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import { sourcesLine } from '#pages/parts/sources-line.ts';
import { TrendFigure } from '#pages/parts/trend-figure.tsx';
import { levelTrendText } from '#pages/parts/trend-words.ts';
import type { Words } from '#pages/parts/words.ts';
import { changeText, levelName } from '#pages/parts/words.ts';
import { LevelTable } from './level-table.tsx';
import s from './overview.module.css';

const scaleIndicator = 'pupils';
const tableIndicators = ['schools', 'classes', 'pupils', 'pupils-per-class'];

/** Size of the system by school level: a trend and the table that says where the levels do not add up. */
export function LevelsSection({
  words,
  period,
}: {
  readonly words: Words;
  readonly period: string;
}): ReactElement | null {
  const { m, of, language } = words;
  const route = useRoute();
  const dataset = useDataset();
  const { view } = route;
  const indicator = dataset.indicators.get(scaleIndicator);
  const root = dataset.areas.get(dataset.context.meta.rootAreaId);
  const trend = useMemo(() => toLevelTrendView(dataset, scaleIndicator, view), [dataset, view]);
  const text = useMemo(
    () => (indicator && trend ? levelTrendText(words, indicator, trend, dataset) : undefined),
    [words, indicator, trend, dataset],
  );
  const table = useMemo(() => {
    const countings = dataset.context.series
      .filter((series) => series.nature === 'published')
      .map((series) => series.id);
    const tables = countings.flatMap(
      (counting) =>
        toLevelTableView(
          dataset,
          dataset.context.meta.rootAreaId,
          period,
          counting,
          tableIndicators,
        ) ?? [],
    );
    return (
      tables.find((item) => item.totals.some((cell) => cell.cell.value.kind === 'reported')) ??
      tables[0]
    );
  }, [dataset, period]);
  if (!indicator || !root || (!trend && !table)) return null;
  const last = trend?.lines[0]?.points.at(-1);
  return (
    <Section id="quy-mo" title={m.sectionScale} hint={m.sectionScaleHint}>
      <div className={s.sevenFive}>
        {trend && text ? (
          <FigureFrame
            id="hinh-2"
            number={m.figureNumber({ number: '2' })}
            title={levelTitle(words, trend)}
            subtitle={`${m.levelSubtitle({ name: of(indicator.name), place: of(root.short) })}`}
            source={sourcesLine(
              words,
              dataset,
              trend.lines.flatMap((line) => line.points.map((point) => point.cell)),
            )}
            actions={<FigureActions words={words} figure={last?.ref} />}
          >
            <TrendFigure
              words={words}
              indicator={indicator}
              view={trend}
              text={text}
              period={period}
            />
          </FigureFrame>
        ) : null}
        {table ? (
          <FigureFrame
            id="bieu-1"
            number={m.tableNumber({ number: '1' })}
            title={tableTitle(words, table)}
            subtitle={m.levelTableSubtitle({ period: periodInText(table.period, language) })}
            source={sourcesLine(
              words,
              dataset,
              [...table.rows.flatMap((row) => row.cells), ...table.totals].map((cell) => cell.cell),
            )}
          >
            <LevelTable words={words} view={table} />
          </FigureFrame>
        ) : null}
      </div>
    </Section>
  );

  function levelTitle(w: Words, trendView: TrendView): string {
    const runs = trendView.lines.flatMap((line) => line.runs.map((run) => ({ line, run })));
    const best = runs.sort(
      (a, b) =>
        b.run.length - a.run.length ||
        Number(b.line.level === 'primary') - Number(a.line.level === 'primary'),
    )[0];
    const from = best?.line.points[best.run[0] ?? 0];
    const to = best?.line.points[best.run.at(-1) ?? 0];
    if (!best || !from || !to || !indicator) return w.m.trendNothing;
    const change = changeText(w, indicator, changeBetween(indicator, from.cell, to.cell));
    const level = levelName(w, best.line.level).toLocaleLowerCase('vi');
    return w.m.levelTitle({
      name: of(indicator.short),
      level,
      change,
      from: periodLabel(from.ref.period, language),
      to: periodLabel(to.ref.period, language),
    });
  }
}

/** Where the levels do not add up to the printed total, the title says by how much. */
function tableTitle(words: Words, table: NonNullable<ReturnType<typeof toLevelTableView>>): string {
  const { m, n, of } = words;
  const parts = table.differences.flatMap((difference, i) => {
    const indicator = table.indicators[i];
    return difference === undefined || difference === 0 || !indicator
      ? []
      : [`${n.signed(difference, 0)} ${of(indicator.unit)}`];
  });
  if (table.differences.every((difference) => difference === undefined)) return m.levelTablePlain;
  return parts.length === 0 ? m.levelTableAgrees : m.levelTableDiffers({ parts: parts.join(', ') });
}
