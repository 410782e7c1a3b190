import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import type { Language } from '#domain/localized.ts';
import type { PackageContext } from '#domain/package-context.ts';
import { numberFormat } from '#i18n/number-format.ts';
import { periodLabel } from '#i18n/period-format.ts';
import type {
  ReportComparison,
  ReportHeadline,
  ReportHeadlineSide,
} from '#intake/compare/report-comparison.ts';

type Counts = Readonly<Record<keyof ReportComparison['counts'], string>>;

const texts = {
  vi: {
    counts: (id: string, n: Counts) =>
      `SO VỚI BẢN ${id}: ${n.added} ô mới, ${n.changed} ô khác, ${n.unchanged} ô như cũ, ${n.removed} số đã công bố bị bỏ.`,
    kept: (n: Counts) => `${n.kept} số đã công bố không có trong tệp: giữ nguyên.`,
    figures: (n: Counts) =>
      `${n.figures} số tính ra (tỷ lệ, tổng) đổi theo; ${n.headlines} số đầu trang Tổng quan đổi.`,
    madeUp: (n: Counts) => `${n.madeUpDropped} số minh hoạ bị bỏ vì tổng của chúng được thay.`,
    points: 'điểm phần trăm',
    none: 'không có số',
  },
  en: {
    counts: (id: string, n: Counts) =>
      `BESIDE SNAPSHOT ${id}: ${n.added} cells new, ${n.changed} changed, ${n.unchanged} as before, ${n.removed} published figures removed.`,
    kept: (n: Counts) => `${n.kept} published figures are not in the file: kept.`,
    figures: (n: Counts) =>
      `${n.figures} computed figures (ratios, totals) follow; ${n.headlines} headline figures change.`,
    madeUp: (n: Counts) =>
      `${n.madeUpDropped} made-up figures fall away with the total they split.`,
    points: 'percentage points',
    none: 'no figure',
  },
} as const;

/** What a file would change in the published package, as lines for a terminal: counts, then every headline figure that moves. */
export function comparisonLines(
  { snapshot, counts, headlines }: ReportComparison,
  { indicators }: PackageContext,
  language: Language,
): string[] {
  const text = texts[language];
  const format = numberFormat(language);
  const written = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, format.decimal(count, 0)]),
  ) as Counts;
  return [
    text.counts(snapshot.id, written),
    ...(counts.kept > 0 ? [`  ${text.kept(written)}`] : []),
    ...(counts.figures + counts.headlines > 0 ? [`  ${text.figures(written)}`] : []),
    ...headlines
      .filter(({ isMoved }) => isMoved)
      .map((headline) => {
        const indicator = indicators.find(({ id }) => id === headline.indicator);
        return `    ${headlineLine(headline, indicator, language)}`;
      }),
    ...(counts.madeUpDropped > 0 ? [`  ${text.madeUp(written)}`] : []),
  ];
}

function headlineLine(
  { indicator: id, before, after, difference }: ReportHeadline,
  indicator: Indicator | undefined,
  language: Language,
): string {
  const format = numberFormat(language);
  const decimals = indicator?.decimals ?? 2;
  const side = (found: ReportHeadlineSide | null) =>
    found === null || found.value === null
      ? texts[language].none
      : `${format.prose(found.value, decimals)} (${periodLabel(found.period, language)})`;
  const unit = indicator && isPercent(indicator) ? ` ${texts[language].points}` : '';
  const moved = difference === null ? '' : `: ${format.signed(difference, decimals)}${unit}`;
  return `${indicator?.name[language] ?? id}: ${side(before)} → ${side(after)}${moved}`;
}
