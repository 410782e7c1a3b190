import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import { isRatio, multiplierOf, slackOf, standIns } from '#intake/checks/ratio-parts.ts';
import type { FigureColumns } from './figure-columns.ts';
import type { FigureIndex } from './figure-index.ts';
import { isReported } from './screen-rows.ts';

/** Ratios that do not agree with their parts, and what gives every ratio the parts that the file has for it. */
export interface RatioScreen {
  readonly marks: Uint8Array;
  readonly settle: () => void;
}

/**
 * Computes ratios from the parts that the file has for them, as the check of ratios does, and marks those that are not
 * the printed ones within half of the last digit, with their parts.
 */
export function ratiosAgainstParts(
  figures: FigureColumns,
  index: FigureIndex,
  indicators: ReadonlyMap<string, Indicator>,
): RatioScreen {
  const { areas, periods, levels, categories, names } = figures;
  const marks = new Uint8Array(figures.length);
  const numberOf = (id: string | undefined) => names.indicators.find(id ?? '');
  const ratios = names.indicators.list.map((id) => {
    const indicator = indicators.get(id);
    if (!indicator || !isRatio(indicator)) return undefined;
    const { formula } = indicator;
    return {
      multiplier: multiplierOf(indicator),
      isShare: isPercent(indicator),
      numerator: formula ? numberOf(formula.numerator) : -1,
      denominator: formula ? numberOf(formula.denominator) : -1,
      standIn: formula ? numberOf(standIns.get(formula.denominator)) : -1,
    };
  });
  const parts: (readonly [at: number, numerator: number, denominator: number])[] = [];
  const countOf = (at: number, indicator: number): number => {
    const found = index.at(
      areas[at] ?? 0,
      periods[at] ?? 0,
      indicator,
      levels[at] ?? 0,
      categories[at] ?? 0,
    );
    return found >= 0 && found < index.own && isReported(index, found) ? found : -1;
  };
  for (let at = 0; at < figures.length; at += 1) {
    const ratio = ratios[figures.indicators[at] ?? 0];
    if (!ratio || !isReported(index, at)) continue;
    let numerator = figures.numerators[at] ?? Number.NaN;
    let denominator = figures.denominators[at] ?? Number.NaN;
    let top = -1;
    let bottom = -1;
    if (Number.isNaN(numerator) || Number.isNaN(denominator)) {
      top = countOf(at, ratio.numerator);
      bottom = countOf(at, ratio.denominator);
      if (bottom < 0) bottom = countOf(at, ratio.standIn);
      if (top < 0 || bottom < 0) continue;
      numerator = figures.n[top] ?? 0;
      denominator = figures.n[bottom] ?? 0;
      parts.push([at, numerator, denominator]);
    }
    const computed = (ratio.multiplier * numerator) / denominator;
    const slack = slackOf(figures.figureAt(at).decimals);
    const isSound =
      denominator > 0 &&
      (!ratio.isShare || numerator <= denominator) &&
      Math.abs(computed - (figures.n[at] ?? 0)) <= slack;
    if (isSound) continue;
    marks[at] = 1;
    if (top >= 0) marks[top] = 1;
    if (bottom >= 0) marks[bottom] = 1;
  }
  return { marks, settle: () => parts.forEach((found) => figures.setParts(...found)) };
}
