import { isPercent } from '#domain/indicator.ts';
import { neighbourPeriod, periodOf } from '#domain/period.ts';
import { problem } from '#snapshot/problem.ts';
import type { Check, CheckInput } from './check-input.ts';
import type { NamedFigure } from './figures.ts';
import { figureAt } from './figures.ts';

/** Three times a lively year: counts and averages move by up to 10% a year, shares by up to 10 points. */
export const largestPercent = 30;
export const largestPoints = 30;

/** Below this base a few schools or children are a large share, so nothing is said. */
export const smallBase = 30;

/**
 * A published figure that moves in one year more than three lively years would is worth a look. Not across a change
 * of boundaries or definition, not on a small base, not between single figures of the press.
 */
export const yearlyJump: Check = (input) =>
  input.figures.flatMap((figure) => {
    const { indicator, series, block, areaId: area, period, place } = figure;
    if (!series.joinable || series.nature === 'illustrative') return [];
    const previous = neighbourPeriod(period, -1);
    if (previous === undefined) return [];
    const before = figureAt(input, block, area, previous);
    if (!before || before.isNil || before.isRounded || figure.isRounded) return [];
    const change = Math.abs(figure.n - before.n);
    const base = isPercent(indicator) ? (before.denominator ?? smallBase) : before.n;
    const isJump = isPercent(indicator)
      ? change > largestPoints
      : indicator.kind === 'average'
        ? change > (before.n * largestPercent) / 100
        : change > (before.n * largestPercent) / 100 && change >= smallBase;
    const isComputed = ['count', 'ratio', 'average'].includes(indicator.kind);
    const isSmall = indicator.kind !== 'average' && base < smallBase;
    if (!isJump || !isComputed || isSmall || isBreak(input, figure, previous)) return [];
    const facts = { indicator: indicator.id, area, period, before: before.n };
    return [problem('note', 'yearly-jump', place, facts)];
  });

/** Whether an event between two periods explains a break of the series. */
function isBreak({ context }: CheckInput, figure: NamedFigure, previous: string): boolean {
  const { areaId, period, block } = figure;
  const concerns = (id: string, of: string) => id === '' || id === of;
  return context.events.some((event) => {
    const year = Number(event.date.slice(0, 4)) + (Number(event.date.slice(5, 7)) - 1) / 12;
    return (
      concerns(event.areaId, areaId) &&
      concerns(event.indicatorId, block.indicatorId) &&
      concerns(event.seriesId, block.seriesId) &&
      year >= periodOf(previous).time - 0.1 &&
      year <= periodOf(period).time + 0.1
    );
  });
}
