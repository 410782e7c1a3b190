import type { ReactElement } from 'react';
import { isPercent } from '#domain/indicator.ts';
import { periodOf } from '#domain/period.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { SmallMultiples } from '#charts/small-multiples.tsx';
import { isFiniteNumber } from '#lib/is-finite-number.ts';
import { periodLabel, shortPeriod } from '#i18n/period-format.ts';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { encodeFigure } from '#url/query.ts';
import { valueAxis } from '#views/axis.ts';
import type { Scope } from '#views/scope.ts';
import { refOf } from '#views/scope.ts';
import { timeAxis } from '#views/time-axis.ts';
import type { ValueMatrix } from '#views/value-matrix.ts';
import { sourcesLine } from '#pages/parts/sources-line.ts';
import { axisTitle } from '#pages/parts/trend-words.ts';
import type { Words } from '#pages/parts/words.ts';

/** The units side by side on one scale. */
export function MultiplesSection({
  words,
  scope,
  view,
  number,
}: {
  readonly words: Words;
  readonly scope: Scope;
  readonly view: ValueMatrix;
  /** Place among the figures of the page. */
  readonly number: number;
}): ReactElement {
  const { m, n, of, language } = words;
  const { indicator } = scope;
  const numbers = [...view.values].filter(isFiniteNumber);
  const axis = valueAxis(
    { min: Math.min(...numbers), max: Math.max(...numbers) },
    isPercent(indicator),
    [],
    0.2,
  );
  const first = view.periods[0] ?? '';
  const last = view.periods.at(-1) ?? '';
  const isMadeUp = view.illustrative.includes(1);
  const tick = (value: number) => n.prose(value, indicator.decimals);
  const cells = scope.units.flatMap((unit) =>
    view.periods.map((key) => evaluate(scope.dataset, refOf(scope, unit.id, key), scope.options)),
  );
  return (
    <FigureFrame
      id="hinh-nho"
      number={m.figureNumber({ number: String(number) })}
      title={m.multiplesTitle({ count: n.decimal(scope.units.length, 0) })}
      subtitle={
        <>
          {m.multiplesSubtitle({
            from: periodLabel(first, language),
            to: periodLabel(last, language),
            unit: axisTitle(words, of(indicator.unit), axis, tick),
          })}{' '}
          {isMadeUp ? <MadeUpMark>{m.illustrative}</MadeUpMark> : null}
        </>
      }
      source={sourcesLine(words, scope.dataset, cells)}
    >
      <SmallMultiples
        matrix={view}
        names={scope.units.map((unit) => of(unit.short))}
        axis={axis}
        time={timeAxis(view.periods.map((key) => periodOf(key).time))}
        address={(areaId, period) => encodeFigure(refOf(scope, areaId, period))}
        value={tick}
        ends={[shortPeriod(first), shortPeriod(last)]}
      />
    </FigureFrame>
  );
}
