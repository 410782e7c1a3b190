import type { PublishedFigure } from '#domain/package-context.ts';
import { problem } from '#snapshot/problem.ts';
import type { Check } from './check-input.ts';

/** Two prints of one figure that differ by more than their rounding: which source goes first is for people to say. */
export const sourcesDiffer: Check = ({ context, publishedPlaces }) => {
  const firsts = new Map<string, PublishedFigure>();
  return context.published.flatMap((figure) => {
    const { areaId, period, indicatorId, level, printedValue } = figure;
    if ([areaId, period, indicatorId, printedValue].includes('')) return [];
    const name = JSON.stringify([areaId, period, indicatorId, level]);
    const first = firsts.get(name);
    if (!first) firsts.set(name, figure);
    if (!first || isSame(first, figure)) return [];
    const place = publishedPlaces.get(figure.id) ?? { file: '' };
    const at = { ...place, column: 'printed_value', value: printedValue };
    const facts = {
      otherValue: first.printedValue,
      source: figure.sourceId,
      otherSource: first.sourceId,
      otherLine: publishedPlaces.get(first.id)?.line ?? 0,
    };
    return [problem('warning', 'sources-differ', at, facts)];
  });
};

/** Equal as far as the coarser of two prints goes: "72%" and "72,2%" agree. */
function isSame(a: PublishedFigure, b: PublishedFigure): boolean {
  const half = 0.5 * 10 ** -Math.min(a.decimals, b.decimals);
  const difference = Math.abs(Number(a.printedValue) - Number(b.printedValue));
  return a.decimals === b.decimals ? difference < 1e-9 : difference <= half * (1 + 1e-9);
}
