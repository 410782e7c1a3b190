import { isPercent } from '#domain/indicator.ts';
import { roundHalfAway } from '#lib/decimal.ts';
import type { RatioParts } from '#indicators/change-split.ts';
import type { Scope } from '#views/scope.ts';
import type { SplitRow } from '#views/compare/split-view.ts';
import { changeText } from '#pages/parts/words.ts';
import type { Words } from '#pages/parts/words.ts';
import type { CompareWords } from './compare-words.ts';
import { unitName } from './compare-words.ts';

/** A movement in the digits of its indicator; parts of a movement of a ratio get one more, so that they add up on paper. */
export const signedIn = ({ n }: Words, { indicator }: Scope, value: number): string =>
  n.signed(value, splitDecimals(indicator.decimals, indicator.kind === 'count'));

const splitDecimals = (decimals: number, isCount: boolean): number =>
  isCount ? decimals : decimals + 1;

/** "420/600 → 429/594": the two ratios with the numbers put in. */
export function workingText({ n }: Words, from: RatioParts, to: RatioParts): string {
  const ratio = ({ numerator, denominator }: RatioParts) =>
    `${n.decimal(numerator, 0)}/${n.decimal(denominator, 0)}`;
  return `${ratio(from)} \u2192 ${ratio(to)}`;
}

/** Which of two effects of one direction is the larger by far; undefined when they share or pull apart. */
export function mainCause(row: SplitRow): 'numerator' | 'denominator' | undefined {
  const { split } = row;
  if (!split) return undefined;
  const [top, bottom] = [Math.abs(split.numeratorEffect), Math.abs(split.denominatorEffect)];
  if (top >= 2 * bottom && top > 0) return 'numerator';
  return bottom >= 2 * top && bottom > 0 ? 'denominator' : undefined;
}

/** The movement of one area with its two effects in one sentence; '' where it is not split. */
export function splitSentence(words: CompareWords, scope: Scope, row: SplitRow): string {
  const { c } = words;
  if (!row.split || !row.parts) return '';
  const difference = row.split.change;
  const isSame = Number(roundHalfAway(Math.abs(difference), scope.indicator.decimals)) === 0;
  const change = isPercent(scope.indicator)
    ? changeText(words, scope.indicator, { kind: 'points', difference })
    : isSame
      ? words.m.same
      : signedIn(words, scope, difference);
  return c.splitSentence({
    area: unitName(words, row.area),
    change,
    numerator: signedIn(words, scope, row.split.numeratorEffect),
    denominator: signedIn(words, scope, row.split.denominatorEffect),
    working: workingText(words, row.parts.from, row.parts.to),
  });
}
