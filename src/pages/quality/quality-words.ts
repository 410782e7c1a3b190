import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import type { Source } from '#domain/package-context.ts';
import type { CellRef } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { dateLabel, periodInText } from '#i18n/period-format.ts';
import type { QualityTexts } from '#i18n/quality-texts.ts';
import { qualityTexts } from '#i18n/quality-texts.ts';
import type { Words } from '#pages/parts/words.ts';
import { nameInSentence, percentSign, upperFirst } from '#pages/parts/words.ts';
import { withPage } from '#url/link.ts';
import type { Route } from '#url/route.ts';

/** Words of the site with the texts of this page. */
export interface QualityWords extends Words {
  readonly q: QualityTexts;
}

/** The words of a language with the texts of this page. */
export const qualityWords = (words: Words): QualityWords => ({
  ...words,
  q: qualityTexts[words.language],
});

/** Name of a unit as it stands inside a sentence. */
export function placeName(words: Words, dataset: Dataset, areaId: string): string {
  const area = dataset.areas.get(areaId);
  return area ? nameInSentence(words.of(area.name)) : areaId;
}

/** How a sentence begins: "Năm học 2024-2025". */
export const openingOf = (words: Words, period: string): string =>
  upperFirst(periodInText(period, words.language));

/** A figure with its unit of measurement: "73 trường", "72,2%". */
export function amountText(words: Words, indicator: Indicator | undefined, n: number): string {
  if (!indicator) return words.n.prose(n, 2);
  const number = words.n.prose(n, indicator.decimals);
  return isPercent(indicator)
    ? number + percentSign(indicator)
    : `${number} ${words.of(indicator.unit)}`;
}

/** How far apart two figures are: "286 (0,1%)" or "4,1 điểm phần trăm". */
export function distanceText(
  words: Words,
  indicator: Indicator | undefined,
  from: number,
  to: number,
): string {
  const { m, n } = words;
  const decimals = indicator?.decimals ?? 2;
  const distance = n.prose(Math.abs(to - from), decimals);
  if (indicator && isPercent(indicator)) return m.pointsOf({ points: distance });
  return from === 0 ? distance : `${distance} (${percentText(words, from, to)}%)`;
}

/** The distance of two figures in percent of the first; small ones keep two digits. */
export function percentText({ n }: Words, from: number, to: number): string {
  const percent = (100 * Math.abs(to - from)) / Math.abs(from);
  return n.decimal(percent, percent < 1 ? 2 : 1);
}

/** The page of an indicator at the year and the unit of a figure; a measure without a page is found on that of a rate it is part of. */
export function figurePage(route: Route, dataset: Dataset, ref: CellRef): Route | undefined {
  const { indicators, meta } = dataset.context;
  const page =
    indicators.find((item) => item.id === ref.indicatorId && item.page) ??
    indicators.find(
      ({ formula, page: hasPage }) =>
        hasPage && [formula?.numerator, formula?.denominator].includes(ref.indicatorId),
    );
  if (!page) return undefined;
  const { period, level, counting, areaId } = ref;
  const isOwn = page.id === ref.indicatorId;
  return withPage(
    route,
    { kind: 'indicator', id: page.id },
    {
      period,
      level,
      counting,
      category: isOwn ? ref.category : '',
      areaIds: areaId === meta.rootAreaId ? [] : [areaId],
    },
  );
}

/** Whether a source was read in English: then its words are quoted as such. */
export const isEnglishPrint = (text: string): boolean =>
  /[a-z]{4}/i.test(text) && /^[\u0020-\u007e]*$/.test(text);

/** ", 20/02/2025", or that the source has no date. */
export const sourceDate = (words: QualityWords, source: Source): string =>
  `, ${source.date === '' ? words.q.noDate : dateLabel(source.date, words.language)}`;
