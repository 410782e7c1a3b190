import type { Language } from '#domain/localized.ts';
import { enDefinition } from './en-definition.ts';
import { viDefinition } from './vi-definition.ts';

const texts: Readonly<Record<Language, typeof viDefinition>> = {
  vi: viDefinition,
  en: enDefinition,
};

/** Texts of the definition of an indicator in a language. */
export const definitionTexts = (language: Language): typeof viDefinition => texts[language];
