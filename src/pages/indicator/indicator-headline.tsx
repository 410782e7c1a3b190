import type { ReactElement } from 'react';
import { isPercent } from '#domain/indicator.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { periodInText } from '#i18n/period-format.ts';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { encodeFigure } from '#url/query.ts';
import { NumberButton } from '#ui/number-button.tsx';
import type { RankingView } from '#views/ranking-view.ts';
import type { Scope } from '#views/scope.ts';
import { countNoun, numeratorNoun } from '#pages/parts/nouns.ts';
import { targetText } from '#pages/parts/unit-words.ts';
import type { Words } from '#pages/parts/words.ts';
import { cellText, upperFirst } from '#pages/parts/words.ts';
import s from './indicator.module.css';

/** The figure of the whole for the year shown, with its parts, its plan and what one thing more is worth. */
export function IndicatorHeadline({
  words,
  scope,
  ranking,
}: {
  readonly words: Words;
  readonly scope: Scope;
  readonly ranking: RankingView;
}): ReactElement {
  const { m, n, of, language } = words;
  const { cell, ref } = ranking.root;
  const { indicator } = scope;
  const unit = isPercent(indicator) ? '' : countNoun(words, indicator);
  const parts =
    cell.numerator !== undefined && cell.denominator !== undefined
      ? `${n.prose(cell.numerator, 0)}/${n.prose(cell.denominator, 0)}`
      : '';
  const worth =
    ranking.worthOfOne === undefined || !isPercent(indicator)
      ? undefined
      : n.small(ranking.worthOfOne, 1, indicator.decimals + 2);
  const gap =
    ranking.target !== undefined && cell.value.kind === 'reported'
      ? cell.value.n - ranking.target.value
      : undefined;
  return (
    <div className={s.headline}>
      <p className={s.figure} data-testid="kpi-value">
        <NumberButton address={encodeFigure(ref)}>{cellText(words, indicator, cell)}</NumberButton>
      </p>
      <div className={s.aside}>
        <p>
          <b>
            {unit === '' ? '' : `${upperFirst(unit)}, `}
            {of(scope.root.name)}, {periodInText(scope.period, language)}
          </b>{' '}
          {isIllustrative(cell) ? <MadeUpMark>{m.illustrative}</MadeUpMark> : null}
        </p>
        {gap === undefined || ranking.target === undefined ? null : (
          <p>
            {upperFirst(
              (gap >= 0 ? m.planAbove : m.planBelow)({
                points: n.prose(Math.abs(gap), indicator.decimals),
                target: targetText(words, scope, ranking.target.value),
              }).replace(/^,\s*/, ''),
            )}
          </p>
        )}
        <p className={s.quiet}>
          {parts === '' ? '' : `${parts}. `}
          {isPercent(indicator) && cell.value.kind === 'reported' && cell.numerator === undefined
            ? `${m.originNumeratorUnknown} `
            : ''}
          {worth === undefined
            ? ''
            : m.worthOfOneLine({
                unit: numeratorNoun(words, indicator.id),
                value: m.pointsOf({ points: worth }),
              })}{' '}
          {cell.value.kind === 'reported' ? (
            <span data-testid="kpi-raw">
              {m.originInFile({
                value: cell.value.n.toFixed(Math.max(indicator.decimals, decimalsIn(cell.value.n))),
              })}
            </span>
          ) : null}
        </p>
      </div>
    </div>
  );
}

/** Decimal places of a number as stored, two at most: a computed ratio has no end. */
function decimalsIn(n: number): number {
  const fraction = String(n).split('.')[1] ?? '';
  return Math.min(2, fraction.length);
}
