import type { PublishedFigure } from '#domain/package-context.ts';
import { isSamePrint, printedFigureName } from '#indicators/same-print.ts';
import { problem } from '#snapshot/problem.ts';
import type { Check } from './check-input.ts';

/** Two prints of one figure that differ by more than their rounding: which source goes first is for people to say. */
export const sourcesDiffer: Check = ({ context, publishedPlaces }) => {
  const firsts = new Map<string, PublishedFigure>();
  return context.published.flatMap((figure) => {
    const name = printedFigureName(figure);
    if (name === '') return [];
    const first = firsts.get(name);
    if (!first) firsts.set(name, figure);
    if (!first || isSamePrint(first, figure)) return [];
    const place = publishedPlaces.get(figure.id) ?? { file: '' };
    const at = { ...place, column: 'printed_value', value: figure.printedValue };
    const facts = {
      otherValue: first.printedValue,
      source: figure.sourceId,
      otherSource: first.sourceId,
      otherLine: publishedPlaces.get(first.id)?.line ?? 0,
    };
    return [problem('warning', 'sources-differ', at, facts)];
  });
};
