import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { isPercent } from '#domain/indicator.ts';
import { periodOf } from '#domain/period.ts';
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
import { toValueMatrix } from '#views/value-matrix.ts';
import type { Words } from '#pages/parts/words.ts';

/** More panels than this cannot be compared at a glance. */
const mostPanels = 12;

/** The units side by side on one scale, when they are few enough and have more than one year. */
export function MultiplesSection({
  words,
  scope,
}: {
  readonly words: Words;
  readonly scope: Scope;
}): ReactElement | null {
  const { m, n, of, language } = words;
  const { indicator } = scope;
  const view = useMemo(() => {
    if (scope.units.length > mostPanels) return undefined;
    const periods = scope.choices.periods.filter((key) => periodOf(key).kind === 'school-year');
    const matrix = toValueMatrix(
      scope,
      scope.units.map((unit) => unit.id),
      periods,
    );
    const used = periods.filter((_, p) =>
      matrix.areaIds.some((_id, row) =>
        isFiniteNumber(matrix.values[row * periods.length + p] ?? Number.NaN),
      ),
    );
    if (used.length < 2) return undefined;
    const range = periods.slice(
      periods.indexOf(used[0] ?? ''),
      periods.indexOf(used.at(-1) ?? '') + 1,
    );
    return toValueMatrix(scope, matrix.areaIds, range);
  }, [scope]);
  if (!view) return null;
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
  return (
    <FigureFrame
      id="hinh-nho"
      number={m.figureNumber({ number: '5' })}
      title={m.multiplesTitle({ count: n.decimal(scope.units.length, 0) })}
      subtitle={
        <>
          {m.multiplesSubtitle({
            from: periodLabel(first, language),
            to: periodLabel(last, language),
            unit: of(indicator.unit),
          })}{' '}
          {isMadeUp ? <MadeUpMark>{m.illustrative}</MadeUpMark> : null}
        </>
      }
      source={isMadeUp ? m.sourceIllustrative : m.partsSource}
    >
      <SmallMultiples
        matrix={view}
        names={scope.units.map((unit) => of(unit.short))}
        axis={axis}
        time={timeAxis(view.periods.map((key) => periodOf(key).time))}
        address={(areaId, period) => encodeFigure(refOf(scope, areaId, period))}
        value={(value) => n.prose(value, indicator.decimals)}
        ends={[shortPeriod(first), shortPeriod(last)]}
      />
    </FigureFrame>
  );
}
