import type { Language } from '#domain/localized.ts';
import { enOrigin } from './en-origin.ts';
import { viOrigin } from './vi-origin.ts';

const texts: Readonly<Record<Language, typeof viOrigin>> = { vi: viOrigin, en: enOrigin };

/** Texts of the origin of a figure in a language. */
export const originTexts = (language: Language): typeof viOrigin => texts[language];
