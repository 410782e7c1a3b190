import { isSchoolLevel } from '#domain/school-level.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Preset } from '#intake/mapping.ts';
import { dateLabel } from '#i18n/period-format.ts';
import { presetsEn } from '#i18n/presets-en.ts';
import type { PresetMessages } from '#i18n/presets-en.ts';
import { presetsVi } from '#i18n/presets-vi.ts';
import type { Words } from '#pages/parts/words.ts';
import { levelName } from '#pages/parts/words.ts';

/** Texts on presets and on places mended before, which come with the import page. */
export const presetTexts = ({ language }: Words): PresetMessages =>
  language === 'vi' ? presetsVi : presetsEn;

/** Day a preset was saved; '' when it does not say. */
export const savedOn = (words: Words, { savedOn: day = '' }: Preset): string =>
  dateLabel(day.slice(0, 10), words.language);

/** What tells a preset from another of the same name or form: the day, and what it says of the whole table. */
export function presetDetails(
  words: Words,
  preset: Preset,
  indicators: ReadonlyMap<string, Indicator>,
): string {
  const { level = '', indicatorId = '' } = preset.constants ?? {};
  const indicator = indicators.get(indicatorId);
  const whole = [
    indicator ? words.of(indicator.short) : '',
    isSchoolLevel(level) && level !== '' ? levelName(words, level) : '',
  ].filter((part) => part !== '');
  const t = presetTexts(words);
  return [
    savedOn(words, preset),
    whole.length === 0 ? '' : t.wholeTable({ what: whole.join(', ') }),
  ]
    .filter((part) => part !== '')
    .join('; ');
}
