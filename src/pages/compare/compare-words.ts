import type { Area } from '#domain/area.ts';
import { isPercent } from '#domain/indicator.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { CompareTexts } from '#i18n/compare-texts.ts';
import { compareTexts } from '#i18n/compare-texts.ts';
import { oneOf } from '#i18n/en-words.ts';
import { periodInText, periodLabel } from '#i18n/period-format.ts';
import type { Comparison } from '#views/compare/comparison.ts';
import type { Measure, MeasuredCell } from '#views/compare/measure.ts';
import { smallBase } from '#views/ranking-view.ts';
import { categoryName } from '#pages/parts/category-name.ts';
import type { Words } from '#pages/parts/words.ts';
import { cellInTable, cellText, levelName, missingSign } from '#pages/parts/words.ts';

/** Words of the site with the texts of this page. */
export interface CompareWords extends Words {
  readonly c: CompareTexts;
}

/** The words of a language with the texts of this page. */
export const compareWords = (words: Words): CompareWords => ({
  ...words,
  c: compareTexts[words.language],
});

/** Short name of a unit on a chart. */
export const unitName = ({ of }: Words, area: Area): string => of(area.short);

/** Name of a type of unit. */
export function typeName({ c }: CompareWords, type: string): string {
  return c.types[type as keyof typeof c.types] ?? type;
}

/** One thing of a count: "lớp", "class". */
export const oneThing = ({ of, language }: Words, indicator: Indicator): string =>
  language === 'en' ? oneOf(of(indicator.unit)) : of(indicator.unit);

/** Name of a measure in the list. */
export function measureName(words: CompareWords, measure: Measure): string {
  const { c, of } = words;
  if (measure.kind !== 'per') return c.measures[measure.kind];
  return measure.multiplier === 1
    ? c.measurePer({ of: oneThing(words, measure.of) })
    : c.measurePerThousand({ of: of(measure.of.unit) });
}

/** What the numbers of a comparison are counted in: "học sinh", "điểm phần trăm so với 2020-2021". */
export function measureUnitText(words: CompareWords, comparison: Comparison): string {
  const { c, of, language } = words;
  const { measure, scope } = comparison;
  const unit = of(scope.indicator.unit);
  const base = periodLabel(comparison.basePeriod, language);
  switch (measure.kind) {
    case 'value':
      return c.unitValue({ unit });
    case 'difference':
      return comparison.unit === 'points'
        ? c.unitPoints({ base })
        : c.unitDifference({ unit, base });
    case 'percent':
      return c.unitPercent({ base });
    case 'index':
      return c.unitIndex({ base });
    case 'per':
      return measure.multiplier === 1
        ? c.unitPer({ unit, of: oneThing(words, measure.of) })
        : c.unitPerThousand({ unit, of: of(measure.of.unit) });
  }
}

/** "Số trẻ, học sinh, Tiểu học, Công lập": what is compared. */
export function comparedName(words: CompareWords, { scope }: Comparison): string {
  const { indicator, level, category } = scope;
  return [
    words.of(indicator.name),
    ...(level === '' ? [] : [levelName(words, level)]),
    ...(category === '' ? [] : [categoryName(words, category)]),
  ].join(', ');
}

/** A number of the comparison without its unit: "72,2", "+4,1". */
export function numberText({ n }: Words, comparison: Comparison, value: number): string {
  const { measure, decimals } = comparison;
  return measure.kind === 'difference' || measure.kind === 'percent'
    ? n.signed(value, decimals)
    : n.decimal(value, decimals);
}

/** A tick of an axis. */
export function tickText({ n }: Words, { measure, decimals }: Comparison, value: number): string {
  return measure.kind === 'difference' || measure.kind === 'percent'
    ? n.signed(value, Number.isInteger(value) ? 0 : decimals)
    : n.prose(value, Math.max(decimals, Number.isInteger(value) ? 0 : 1));
}

/** A percentage over few things says how few: "12/14 (85,7%)". */
export function isSmallShare(indicator: Indicator, { cell }: Pick<MeasuredCell, 'cell'>): boolean {
  return isPercent(indicator) && cell.denominator !== undefined && cell.denominator < smallBase;
}

/** A number with what it needs to be read alone: "72,2%", "12/14 (85,7%)", "+4,1 điểm %"; the reason where there is none. */
export function valueText(words: CompareWords, comparison: Comparison, cell: MeasuredCell): string {
  const { m, n } = words;
  const { indicator } = comparison.scope;
  if (cell.n === undefined) return noValueText(words, cell);
  if (comparison.measure.kind === 'value') {
    const text = cellText(words, indicator, cell.cell);
    return isSmallShare(indicator, cell)
      ? `${n.decimal(cell.cell.numerator ?? 0, 0)}/${n.decimal(cell.cell.denominator ?? 0, 0)} (${text})`
      : text;
  }
  const text = numberText(words, comparison, cell.n);
  if (comparison.unit === 'points') return `${text} ${m.changeUnitPoints}`;
  return comparison.unit === 'percent' ? `${text}%` : text;
}

/** Why there is no number, in few words; the sign of yearbooks where the figure itself is missing. */
export function noValueText({ c }: CompareWords, cell: MeasuredCell): string {
  const { value } = cell.cell;
  if (value.kind !== 'reported') return missingSign(value.kind);
  return cell.reason === undefined ? '…' : c.reasons[cell.reason];
}

/** A number in a column whose head tells the unit. */
export function valueInTable(
  words: CompareWords,
  comparison: Comparison,
  cell: MeasuredCell,
): string {
  if (cell.n === undefined) return noValueText(words, cell);
  if (comparison.measure.kind === 'value')
    return cellInTable(words, comparison.scope.indicator, cell.cell);
  return numberText(words, comparison, cell.n);
}

/** "7/30" of a figure made of parts, '' for others. */
export const partsText = ({ n }: Words, { parts }: Pick<MeasuredCell, 'parts'>): string =>
  parts ? `${n.decimal(parts.numerator, 0)}/${n.decimal(parts.denominator, 0)}` : '';

/** What one school (class, child) more is worth in a unit of middle size; '' where numbers have no parts. */
export function worthText(
  words: CompareWords,
  { scope, measure }: Comparison,
  worth: number | undefined,
): string {
  const { c, m, n, of } = words;
  const { indicator, dataset } = scope;
  if (worth === undefined) return '';
  const counted =
    measure.kind === 'per' ? indicator : dataset.indicators.get(indicator.formula?.numerator ?? '');
  const small = n.small(worth, 1, 4);
  if (!counted || small === undefined) return '';
  const value = isPercent(indicator)
    ? m.pointsOf({ points: small })
    : `${small} ${measure.kind === 'per' ? '' : of(indicator.unit)}`.trim();
  return c.rankWorth({ thing: oneThing(words, counted), value });
}

/** Up to six names behind a colon, or '' for too many to list. */
export function someNames(words: Words, rows: readonly { readonly area: Area }[]): string {
  return rows.length === 0 || rows.length > 6
    ? ''
    : ` (${rows.map(({ area }) => unitName(words, area)).join(', ')})`;
}

/** "năm học 2024-2025" at the head of a sentence or inside it. */
export const inText = ({ language }: Words, period: string): string =>
  periodInText(period, language);
