import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { MissingKind } from '#domain/value.ts';
import type { MapTexts } from '#i18n/map-texts.ts';
import { mapTexts } from '#i18n/map-texts.ts';
import { dateLabel, periodInText, periodLabel } from '#i18n/period-format.ts';
import type { AtlasScale } from '#views/map/atlas-scale.ts';
import type { AtlasUnit } from '#views/map/atlas-view.ts';
import { categoryName } from '#pages/parts/category-name.ts';
import type { Scope } from '#views/scope.ts';
import { unitSentence } from '#pages/parts/unit-words.ts';
import { toRankingView } from '#views/ranking-view.ts';
import type { Words } from '#pages/parts/words.ts';
import { cellText, levelName, percentSign, plainNumber } from '#pages/parts/words.ts';

/** Words of the site with the texts of this page. */
export interface MapWords extends Words {
  readonly t: MapTexts;
}

/** The words of a language with the texts of this page. */
export const mapWords = (words: Words): MapWords => ({ ...words, t: mapTexts[words.language] });

/** A limit or another number of an indicator with what it needs to be read: "70%", "mức độ 3". */
export const limitText = (words: Words, indicator: Indicator, n: number): string =>
  indicator.kind === 'status'
    ? plainNumber(words, indicator, n)
    : `${words.n.text(String(n))}${percentSign(indicator)}`;

/** "dưới 60%", "60% đến dưới 70%", "từ 70%"; the name of a step where classes are steps. */
export function classText(
  words: MapWords,
  indicator: Indicator,
  scale: AtlasScale,
  at: number,
): string {
  const { t } = words;
  const limit = (i: number) => {
    const n = scale.limits[i] ?? 0;
    // The value of the whole is no round number: it is written as it is printed everywhere.
    return scale.cut?.kind === 'whole' && n === scale.cut.value
      ? words.n.prose(n, indicator.decimals) + percentSign(indicator)
      : limitText(words, indicator, n);
  };
  if (indicator.kind === 'status')
    return plainNumber(words, indicator, at === 0 ? scale.low : (scale.limits[at - 1] ?? 0));
  if (scale.limits.length === 0) return t.every;
  if (at === 0) return t.below({ limit: limit(0) });
  return at === scale.limits.length
    ? t.from({ limit: limit(at - 1) })
    : t.between({ from: limit(at - 1), to: limit(at) });
}

/** Name of the class or of the kind of absence of a unit. */
export const shadeText = (
  words: MapWords,
  indicator: Indicator,
  scale: AtlasScale,
  shade: number | MissingKind,
): string =>
  typeof shade === 'number' ? classText(words, indicator, scale, shade) : words.t.missing[shade];

/** How the classes were made, and of what. */
export function classNotes(words: MapWords, scope: Scope, scale: AtlasScale): readonly string[] {
  const { t, n, of, language } = words;
  const { indicator } = scope;
  const label = (key: string | undefined) => periodLabel(key ?? '', language);
  const { periods, cut, classing, remark } = scale;
  if (scale.valueCount === 0) return [];
  const first = label(periods[0]);
  const last = label(periods.at(-1));
  return [
    t.classNote({
      method: t.methodTexts[remark === 'no-cut' ? 'natural' : (classing?.method ?? 'steps')],
      classes: n.decimal(scale.limits.length + 1, 0),
      values: n.decimal(scale.valueCount, 0),
      periods: n.decimal(periods.length, 0),
      span: first === last ? first : t.legendPair({ left: first, right: last }),
    }),
    ...(cut?.kind === 'target'
      ? [
          t.cutTarget({
            value: limitText(words, indicator, cut.value),
            date: dateLabel(cut.when, language),
          }),
        ]
      : []),
    ...(cut?.kind === 'whole'
      ? [
          t.cutWhole({
            place: of(scope.root.short),
            value: n.prose(cut.value, indicator.decimals) + percentSign(indicator),
            period: label(cut.when),
          }),
        ]
      : []),
    ...(remark === 'few-values' ? [t.remarkFew({ asked: String(classing?.count ?? 0) })] : []),
    ...(remark === 'no-cut' ? [t.remarkNoCut] : []),
  ];
}

/** "Số trẻ, học sinh, Tiểu học, Công lập": what a map is of. */
export const mappedName = (words: Words, { indicator, level, category }: Scope): string =>
  [
    words.of(indicator.name),
    ...(level === '' ? [] : [levelName(words, level)]),
    ...(category === '' ? [] : [categoryName(words, category)]),
  ].join(', ');

/** A figure with the period it is of, where that is not the one shown. */
export function unitValue(words: MapWords, indicator: Indicator, unit: AtlasUnit): string {
  const text = cellText(words, indicator, unit.cell);
  return unit.older === undefined ? text : `${text} (${periodLabel(unit.older, words.language)})`;
}

/** The sentence of one unit, read out and shown: value, parts, rank; its class. */
export function spokenUnit(
  words: MapWords,
  scope: Scope,
  scale: AtlasScale,
  unit: AtlasUnit,
): string {
  const shade = shadeText(words, scope.indicator, scale, unit.shade);
  if (unit.older !== undefined)
    return `${words.of(unit.area.name)}: ${unitValue(words, scope.indicator, unit)}; ${shade}.`;
  const shown = { ...scope, period: unit.ref.period };
  return `${unitSentence(words, shown, toRankingView(shown), unit.area.id)}. ${words.t.tableClass}: ${shade}.`;
}

/** Up to six names in brackets, or '' for none and too many to list. */
export const someNames = (words: Words, areas: readonly Area[]): string =>
  areas.length === 0 || areas.length > 6
    ? ''
    : ` (${areas.map((area) => words.of(area.short)).join(', ')})`;

/** "năm học 2024-2025" at the head of a sentence or inside it. */
export const inText = ({ language }: Words, period: string): string =>
  periodInText(period, language);

/** A name inside a sentence: small first letter, but short forms stay as they are ("THCS"). */
export const nameInText = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
