import type { Language } from '#domain/localized.ts';
import { enArea } from './en-area.ts';
import { viArea } from './vi-area.ts';

const texts: Readonly<Record<Language, typeof viArea>> = { vi: viArea, en: enArea };

/** Texts of the pages of units in a language. */
export const areaTexts = (language: Language): typeof viArea => texts[language];
