import type { PublishedFigure } from '#domain/package-context.ts';

/** Equal as far as the coarser of two prints goes: "72%" and "72,2%" agree. */
export function isSamePrint(a: PublishedFigure, b: PublishedFigure): boolean {
  const half = 0.5 * 10 ** -Math.min(a.decimals, b.decimals);
  const difference = Math.abs(Number(a.printedValue) - Number(b.printedValue));
  return a.decimals === b.decimals ? difference < 1e-9 : difference <= half * (1 + 1e-9);
}

/** One text for the figure a print is of; '' for a print that names no figure of the catalogue. */
export function printedFigureName(figure: PublishedFigure): string {
  const { areaId, period, indicatorId, level, printedValue } = figure;
  if ([areaId, period, indicatorId, printedValue].includes('')) return '';
  return JSON.stringify([areaId, period, indicatorId, level]);
}
