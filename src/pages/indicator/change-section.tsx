import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { isPercent } from '#domain/indicator.ts';
import { ChangeChart, changeRowHeight } from '#charts/change-chart.tsx';
import type { ChangeText } from '#charts/change-chart.tsx';
import { periodInText, periodLabel } from '#i18n/period-format.ts';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { encodeFigure } from '#url/query.ts';
import type { ChangeView } from '#views/change-view.ts';
import type { Scope } from '#views/scope.ts';
import { sourcesLine } from '#pages/parts/sources-line.ts';
import { sheetsOf, usePrinting } from '#pages/parts/use-printing.ts';
import type { Words } from '#pages/parts/words.ts';
import { changeInTable, changeText, plainNumber, upperFirst } from '#pages/parts/words.ts';
import s from './indicator.module.css';

/** Rows of a long list that are drawn at a time: those in sight. */
const drawn = 26;

interface ChangeSectionProps {
  readonly words: Words;
  readonly scope: Scope;
  readonly view: ChangeView;
  /** Place among the figures of the page. */
  readonly number: number;
}

/** Change of the units between two years: in percent for counts, in percentage points for percentages. */
export function ChangeSection({ words, scope, view, number }: ChangeSectionProps): ReactElement {
  const { m, of, language } = words;
  const { indicator } = scope;
  const [first, setFirst] = useState(0);
  const isPrinting = usePrinting();
  const text = useMemo((): ChangeText => {
    const unit = isPercent(indicator) ? ` ${m.changeUnitPoints}` : m.changeUnitPercent;
    return {
      name: (row) => of(row.area.short),
      change: (row) =>
        row.change.kind === 'none' ? '…' : changeInTable(words, indicator, row.change) + unit,
      address: (row) => encodeFigure(row.to.ref),
      tick: (value) => plainNumber(words, indicator, value),
      from: periodLabel(view.fromPeriod, language),
      to: periodLabel(view.toPeriod, language),
    };
  }, [words, m, of, indicator, view, language]);
  const top = view.most;
  const whole = changeText(words, indicator, view.root.change);
  const isLong = view.rows.length > 24;
  const draw = (part: ChangeView, from: number, count: number): ReactElement => (
    <ChangeChart
      view={part}
      text={text}
      isPercent={isPercent(indicator)}
      axisRows={view.rows}
      first={from}
      count={count}
    />
  );
  return (
    <div>
      <FigureFrame
        id="hinh-4"
        number={m.figureNumber({ number: String(number) })}
        title={
          top
            ? m.changeTitleMost({
                area: of(top.area.short),
                byPercent: top.change.kind === 'relative',
                change: changeText(words, indicator, top.change),
              })
            : m.changeTitleNone
        }
        subtitle={
          <>
            {m.changeSubtitle({
              from: periodInText(view.fromPeriod, language),
              to: periodInText(view.toPeriod, language),
              unit: of(indicator.unit),
            })}{' '}
            {view.rows.some((row) => row.illustrative) ? (
              <MadeUpMark>{m.illustrative}</MadeUpMark>
            ) : null}
          </>
        }
        summary={
          view.root.change.kind === 'none'
            ? `${of(scope.root.short)}: ${whole}.`
            : `${of(scope.root.short)}: ${upperFirst(whole)}.`
        }
        source={sourcesLine(
          words,
          scope.dataset,
          view.rows.flatMap((row) => [row.from.cell, row.to.cell]),
        )}
      >
        {isLong && isPrinting ? (
          sheetsOf(view.rows).map((rows) => (
            <div key={rows[0]?.area.id} className={s.sheet}>
              {draw({ ...view, rows }, 0, rows.length)}
            </div>
          ))
        ) : isLong ? (
          <div
            className={s.scroll}
            tabIndex={0}
            role="group"
            aria-label={m.columnChange}
            onScroll={(event) =>
              setFirst(Math.max(0, Math.floor(event.currentTarget.scrollTop / changeRowHeight) - 2))
            }
          >
            {draw(view, Math.min(first, view.rows.length - drawn), drawn)}
          </div>
        ) : (
          draw(view, 0, view.rows.length)
        )}
      </FigureFrame>
    </div>
  );
}
