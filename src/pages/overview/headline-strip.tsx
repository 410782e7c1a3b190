import type { ReactElement } from 'react';
import { periodInText, shortPeriod } from '#i18n/period-format.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { withPage } from '#url/link.ts';
import type { Headline, HeadlinePoint } from '#views/headline-view.ts';
import { CellNumber } from '#pages/parts/cell-number.tsx';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { changeText, levelName, reasonText, upperFirst } from '#pages/parts/words.ts';
import s from './overview.module.css';

/** Headline figures side by side, each with its change on the last comparable value and what is not comparable. */
export function HeadlineStrip({
  words,
  headlines,
}: {
  readonly words: Words;
  readonly headlines: readonly Headline[];
}): ReactElement {
  return (
    <div className={s.strip}>
      {headlines.map((headline) => (
        <HeadlineFigure key={headline.indicator.id} words={words} headline={headline} />
      ))}
    </div>
  );
}

function HeadlineFigure({
  words,
  headline,
}: {
  readonly words: Words;
  readonly headline: Headline;
}): ReactElement {
  const { m, of, language } = words;
  const route = useRoute();
  const { indicator, cell, ref, comparison, skipped, scope } = headline;
  const level =
    scope.level === '' ? '' : `, ${levelName(words, scope.level).toLocaleLowerCase('vi')}`;
  const base = comparison === undefined ? '' : periodInText(comparison.period, language);
  return (
    <section className={s.figure}>
      <h2 className={s.name}>
        <RouteLink to={withPage(route, { kind: 'indicator', id: indicator.id })}>
          {of(indicator.short)}
          {level}
        </RouteLink>
      </h2>
      <p className={s.value}>
        <CellNumber words={words} indicator={indicator} cellRef={ref} cell={cell} />
      </p>
      {isIllustrative(cell) ? <MadeUpMark>{m.illustrative}</MadeUpMark> : null}
      <Strip points={headline.points} current={scope.period} />
      <p className={s.change}>
        {cell.value.kind !== 'reported' ? (
          m.notCompared({
            period: upperFirst(periodInText(scope.period, language)),
            reason: m.reasonMissing,
          })
        ) : comparison === undefined ? (
          m.changeNoBase
        ) : (
          <>
            <b>{upperFirst(changeText(words, indicator, comparison.change))}</b>{' '}
            {comparedWith(words, base)}
          </>
        )}
      </p>
      {skipped === undefined || skipped.change.kind !== 'none' ? null : (
        <p className={s.skipped}>
          {m.notCompared({
            period: upperFirst(periodInText(skipped.period, language)),
            reason: reasonText(words, skipped.change.reason),
          })}
        </p>
      )}
    </section>
  );
}

/** "so với năm học 2021-2022" taken from the catalogue's own sentence. */
function comparedWith(words: Words, base: string): string {
  return words.m
    .changeCount({ direction: '', amount: '', percent: '', base })
    .replace(/^.*?\)\s*/, '');
}

/** The last years as dots: how high, and where there is nothing. */
function Strip({
  points,
  current,
}: {
  readonly points: readonly HeadlinePoint[];
  readonly current: string;
}): ReactElement | null {
  const values = points.flatMap((point) =>
    point.cell.value.kind === 'reported' ? [point.cell.value.n] : [],
  );
  if (values.length < 2) return null;
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const step = 100 / points.length;
  return (
    <svg className={s.dots} width="100%" height="44" aria-hidden="true">
      {points.map((point, i) => {
        const x = `${step * (i + 0.5)}%`;
        const { value, meta } = point.cell;
        return (
          <g key={point.period}>
            {value.kind === 'reported' ? (
              <circle
                cx={x}
                cy={22 - (14 * (value.n - low)) / span}
                r="3.5"
                className={meta?.qualifier ? s.openDot : s.dot}
              />
            ) : (
              <line x1={x} x2={x} y1="8" y2="22" className={s.noDot} />
            )}
            {i === 0 || point.period === current ? (
              <text x={x} y="40" className={s.dotYear}>
                {shortPeriod(point.period)}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
