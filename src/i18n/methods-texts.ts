import type { Language } from '#domain/localized.ts';
import { enMethods } from './en-methods.ts';
import { viMethods } from './vi-methods.ts';

/** Texts of the page on methods: few enough to come in both languages with its code. */
export const methodsTexts: Readonly<Record<Language, typeof viMethods>> = {
  vi: viMethods,
  en: enMethods,
};
