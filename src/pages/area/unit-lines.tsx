import type { ReactElement } from 'react';
import type { Area } from '#domain/area.ts';
import { isPercent } from '#domain/indicator.ts';
import { periodInText, shortPeriod } from '#i18n/period-format.ts';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import type { Scope } from '#views/scope.ts';
import type { UnitLinesView } from '#views/unit-lines-view.ts';
import { FigureTable } from '#pages/parts/figure-table.tsx';
import { Later } from '#pages/parts/later.tsx';
import { onDemand } from '#pages/parts/on-demand.tsx';
import { sourcesLine } from '#pages/parts/sources-line.ts';
import { axisTitle } from '#pages/parts/trend-words.ts';
import type { Words } from '#pages/parts/words.ts';

const UnitLinesChart = onDemand(
  async () => (await import('#charts/unit-lines-chart.tsx')).UnitLinesChart,
);

interface UnitLinesProps {
  readonly words: Words;
  readonly scope: Scope;
  readonly lines: UnitLinesView;
  readonly area: Area;
  readonly root: Area;
  readonly number: string;
  readonly title: string;
  readonly summary?: string;
}

/** A unit beside the whole as a figure with its table. */
export function UnitLines({
  words,
  scope,
  lines,
  area,
  root,
  number,
  title,
  summary,
}: UnitLinesProps): ReactElement {
  const { m, n, of, language } = words;
  const { indicator, dataset } = scope;
  const tick = (value: number) => n.prose(value, indicator.decimals);
  const value = (shown: number | null): string =>
    shown === null ? m.noFigure : tick(shown) + (isPercent(indicator) ? '%' : '');
  const lastOf = (
    name: string,
    pick: (row: UnitLinesView['rows'][number]) => number | null,
  ): string => {
    const row = lines.rows.findLast((item) => pick(item) !== null);
    return row ? `${name}, ${periodInText(row.period, language)}: ${value(pick(row))}.` : '';
  };
  return (
    <FigureFrame
      id={`hinh-${number}`}
      number={m.figureNumber({ number })}
      title={title}
      subtitle={
        <>
          {axisTitle(words, of(indicator.unit), lines.axis, tick)}{' '}
          {lines.isMadeUp ? <MadeUpMark>{m.illustrative}</MadeUpMark> : null}
        </>
      }
      {...(summary === undefined ? {} : { summary })}
      source={sourcesLine(words, dataset, lines.cells)}
    >
      <Later words={words} height={288}>
        <UnitLinesChart
          view={lines}
          text={{
            summary: `${title}. ${lastOf(of(area.short), (row) => row.own)} ${lastOf(of(root.short), (row) => row.whole)}`,
            unit: of(area.short),
            whole: of(root.short),
            period: shortPeriod,
            longPeriod: (key) => periodInText(key, language),
            value,
            tick,
          }}
        />
      </Later>
      <FigureTable
        words={words}
        indicator={indicator}
        heads={[of(area.short), of(root.short)]}
        rows={lines.rows}
      />
    </FigureFrame>
  );
}
