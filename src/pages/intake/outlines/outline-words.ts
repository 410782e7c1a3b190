import { outlineEn } from '#i18n/outline-en.ts';
import type { OutlineMessages } from '#i18n/outline-en.ts';
import { outlineVi } from '#i18n/outline-vi.ts';
import type { Words } from '#pages/parts/words.ts';

/** Texts on boundaries, which come with this part of the page. */
export const outlineTexts = ({ language }: Words): OutlineMessages =>
  language === 'vi' ? outlineVi : outlineEn;
