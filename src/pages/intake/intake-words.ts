import { intakeEn } from '#i18n/intake-en.ts';
import type { IntakeMessages } from '#i18n/intake-en.ts';
import { intakeVi } from '#i18n/intake-vi.ts';
import type { Words } from '#pages/parts/words.ts';

/** The page's own texts, which come with its code. */
export const intakeTexts = ({ language }: Words): IntakeMessages =>
  language === 'vi' ? intakeVi : intakeEn;
