import type { Indicator } from '#domain/indicator.ts';
import type { PublishedFigure } from '#domain/package-context.ts';
import { problem } from '#snapshot/problem.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { RatioReading } from '#indicators/ratio-readings.ts';
import { ratioReadings } from '#indicators/ratio-readings.ts';
import type { Check } from './check-input.ts';
import { figureAt } from './figures.ts';
import { multiplierOf } from './ratio-parts.ts';

/** A printed ratio that the parts printed with it, or beside it, do not give. */
export interface RatioDisagreement {
  readonly figure: PublishedFigure;
  readonly multiplier: number;
  readonly numerator: number;
  readonly denominator: number;
  /** What the printed parts give, to as many decimals as were printed. */
  readonly computed: string;
  readonly readings: readonly RatioReading[];
}

/**
 * A printed ratio against the parts printed with it, or beside it by the same source. Where they disagree all are kept
 * and the readings that would resolve it are listed: 586 schools and 72,2% beside 594 schools is 429/594 or 423/586.
 */
export const publishedRatio: Check = (input) =>
  ratioDisagreements(input).map(({ figure, numerator, denominator, computed, readings }) => {
    const place = input.publishedPlaces.get(figure.id) ?? { file: '' };
    const at = { ...place, column: 'printed_value', value: figure.printedValue };
    const facts = {
      computed,
      numerator: String(numerator),
      denominator: String(denominator),
      readings: readings
        .filter(({ agrees }) => agrees)
        .map(fraction)
        .join('; '),
    };
    return problem('warning', 'published-ratio', at, facts);
  });

/** Every printed ratio that its printed parts contradict. */
export function ratioDisagreements(dataset: Dataset): RatioDisagreement[] {
  return dataset.context.published.flatMap((figure) => {
    const indicator = dataset.indicators.get(figure.indicatorId);
    const multiplier = indicator && multiplierOf(indicator);
    if (!indicator || multiplier === undefined || figure.printedValue === '') return [];
    const siblings = siblingsOf(dataset, figure);
    const numerator = wholePart(figure, indicator, siblings);
    if (numerator === undefined) return [];
    const denominators = denominatorsOf(dataset, figure, indicator, siblings, numerator);
    const { printedValue, decimals } = figure;
    const readings = ratioReadings(printedValue, decimals, numerator, denominators, multiplier);
    const printed = readings.filter(
      (reading) => reading.numerator === numerator && denominators.includes(reading.denominator),
    );
    const [first] = printed;
    if (!first || printed.some(({ agrees }) => agrees)) return [];
    const { denominator, computed } = first;
    return [{ figure, multiplier, numerator, denominator, computed, readings }];
  });
}

const fraction = ({ numerator, denominator }: RatioReading) => `${numerator}/${denominator}`;

/** Figures printed of the same unit, period and level. */
function siblingsOf({ context }: Dataset, figure: PublishedFigure): PublishedFigure[] {
  const { id, areaId, period, level } = figure;
  return context.published.filter(
    (other) =>
      other.id !== id &&
      other.areaId === areaId &&
      other.period === period &&
      other.level === level &&
      other.indicatorId !== '',
  );
}

/** Numerator printed with the figure, else beside it by the same source. */
function wholePart(
  figure: PublishedFigure,
  indicator: Indicator,
  siblings: readonly PublishedFigure[],
): number | undefined {
  if (figure.printedNumerator !== '') return Number(figure.printedNumerator);
  const beside = siblings.find(
    ({ sourceId, indicatorId }) =>
      sourceId === figure.sourceId && indicatorId === indicator.formula?.numerator,
  );
  return beside && beside.printedValue !== '' ? Number(beside.printedValue) : undefined;
}

/**
 * Denominators it may mean: the one printed with it; else what is known of the formula's denominator; else figures of
 * the same source that count the same things ("586 schools" beside "594 schools").
 */
function denominatorsOf(
  input: Dataset,
  figure: PublishedFigure,
  { formula }: Indicator,
  siblings: readonly PublishedFigure[],
  numerator: number,
): number[] {
  if (figure.printedDenominator !== '') return [Number(figure.printedDenominator)];
  if (!formula) return [];
  const named = siblings.filter(({ indicatorId }) => indicatorId === formula.denominator);
  const beside = siblings.filter(({ indicatorId }) => indicatorId === formula.numerator);
  const observed = input.cube.blocks
    .filter(
      ({ indicatorId, level, category }) =>
        indicatorId === formula.denominator && level === figure.level && category === '',
    )
    .map((block) => figureAt(input, block, figure.areaId, figure.period)?.n);
  const known = [
    ...named.map(({ printedValue }) => numberOf(printedValue)),
    ...beside.map(({ printedDenominator }) => numberOf(printedDenominator)),
    ...observed,
  ];
  const unit = input.indicators.get(formula.numerator)?.unit.vi;
  const alike = siblings
    .filter(({ sourceId, indicatorId }) => {
      const other = input.indicators.get(indicatorId);
      const isCount = other?.kind === 'count' && other.unit.vi === unit;
      return isCount && sourceId === figure.sourceId && indicatorId !== formula.numerator;
    })
    .map(({ printedValue }) => numberOf(printedValue));
  const usable = (list: readonly (number | undefined)[]) => [
    ...new Set(list.filter((n) => n !== undefined && n > 0 && n !== numerator)),
  ];
  const chosen = usable(known).length > 0 ? usable(known) : usable(alike);
  return chosen.filter((n) => n !== undefined);
}

const numberOf = (text: string) => (text === '' ? undefined : Number(text));
