import type { CompareTexts } from '#i18n/compare-en.ts';
import { compareEn } from '#i18n/compare-en.ts';
import { compareVi } from '#i18n/compare-vi.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { allUnitsId } from '#indicators/sum-of-areas.ts';
import type { ReportCell, ReportSide } from '#intake/compare/report-comparison.ts';
import { isPercent } from '#domain/indicator.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Cell } from '#indicators/cell.ts';
import { figureTitle } from '#pages/parts/figure-title.ts';
import type { Words } from '#pages/parts/words.ts';
import { missingSign, percentSign, plainNumber } from '#pages/parts/words.ts';
import { smallBase } from '#views/ranking-view.ts';

/** The texts of the comparison in the language of the page. */
export const compareTexts = ({ language }: Words): CompareTexts =>
  language === 'vi' ? compareVi : compareEn;

/** "Số trường, Tiểu học": what a figure of the report is about. */
export const titleOf = (
  words: Words,
  dataset: Dataset,
  { indicator, level, category }: Pick<ReportCell, 'indicator' | 'level' | 'category'>,
): string => figureTitle(words, dataset, { indicatorId: indicator, level, category });

/** Name of a unit in a table: short among units, "all units" for a total over them. */
export function unitOf(words: Words, dataset: Dataset, areaId: string): string {
  if (areaId === allUnitsId) return words.m.rowSum;
  const area = dataset.areas.get(areaId);
  return area ? words.of(area.name) : areaId;
}

/**
 * A figure of the report: "72,2%", "…", or nothing. A rate on a small base shows its fraction.
 * @param extra digits beyond those of the indicator, where old and new would look alike
 */
export function sideText(
  words: Words,
  indicator: Indicator | undefined,
  side: ReportSide | null,
  extra = 0,
): string {
  if (side === null) return '';
  if (side.value === null)
    return missingSign(side.missing as Exclude<Cell['value']['kind'], 'reported'>);
  if (!indicator) return words.n.prose(side.value, 2);
  const text =
    indicator.kind === 'status'
      ? plainNumber(words, indicator, side.value)
      : words.n.decimal(side.value, indicator.decimals + extra);
  const { numerator, denominator } = side;
  const isSmall = numerator !== null && denominator !== null && denominator < smallBase;
  const write = (n: number) => words.n.prose(n, 0);
  const fraction = isSmall ? ` (${write(numerator)}/${write(denominator)})` : '';
  return `${text}${percentSign(indicator)}${fraction}`;
}

/** Digits more than usual where a figure moves by less than its last printed one. */
export const extraDigits = (indicator: Indicator | undefined, difference: number | null): number =>
  indicator &&
  difference !== null &&
  difference !== 0 &&
  Math.abs(difference) < 10 ** -indicator.decimals
    ? 2
    : 0;

/** "+137 (+1,1%)", "−4,1 điểm phần trăm": how far a figure moves; '' where no distance can be told. */
export function moveText(
  words: Words,
  indicator: Indicator | undefined,
  { difference, percent }: Pick<ReportCell, 'difference' | 'percent'>,
): string {
  if (difference === null) return '';
  const { n } = words;
  const t = compareTexts(words);
  const decimals = (indicator?.decimals ?? 2) + extraDigits(indicator, difference);
  const amount = n.signed(difference, decimals);
  if (indicator && isPercent(indicator)) return t.points({ points: amount });
  return percent === null
    ? amount
    : `${amount} (${n.signed(percent, Math.abs(percent) < 1 ? 2 : 1)}%)`;
}
