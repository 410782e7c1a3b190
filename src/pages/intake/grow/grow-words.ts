import type { GrowMessages } from '#i18n/grow-en.ts';
import { growEn } from '#i18n/grow-en.ts';
import { growVi } from '#i18n/grow-vi.ts';
import type { Words } from '#pages/parts/words.ts';

/** Texts of what is added to a package. */
export const growTexts = ({ language }: Words): GrowMessages =>
  language === 'vi' ? growVi : growEn;
