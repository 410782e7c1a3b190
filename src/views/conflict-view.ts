import type { PublishedFigure } from '#domain/package-context.ts';
import type { CellRef } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Reading } from '#indicators/reconcile.ts';
import { readings } from '#indicators/reconcile.ts';
import { roundHalfAway } from '#lib/decimal.ts';

/** A printed figure that its own parts contradict, with every way to read it. */
export interface Conflict {
  readonly figure: PublishedFigure;
  readonly readings: readonly Reading[];
}

/** The printed rate of a place whose printed count does not give it; undefined when nothing contradicts. */
export function conflictFor(dataset: Dataset, ref: CellRef): Conflict | undefined {
  const indicator = dataset.indicators.get(ref.indicatorId);
  if (!indicator?.formula) return undefined;
  const { value } = evaluate(dataset, ref, { publishedOnly: true });
  if (value.kind !== 'reported') return undefined;
  for (const figure of dataset.context.published) {
    if (
      figure.areaId !== ref.areaId ||
      figure.indicatorId !== ref.indicatorId ||
      figure.level !== ref.level ||
      figure.period !== ref.period
    )
      continue;
    const count = Number(figure.printedNumerator);
    const total = Number(figure.printedDenominator);
    if (
      figure.printedNumerator === '' ||
      figure.printedDenominator === '' ||
      !(count > 0) ||
      !(total > 0)
    )
      continue;
    if (
      roundHalfAway(figure.printedValue, figure.decimals) !==
      roundHalfAway(value.n, figure.decimals)
    )
      continue; // a misprint that is not shown is told under "as printed"
    const found = readings(figure.printedValue, count, total);
    if (found[0] && !found[0].agrees) return { figure, readings: found };
  }
  return undefined;
}
