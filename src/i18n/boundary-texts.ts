import type { Language } from '#domain/localized.ts';
import { enBoundary } from './en-boundary.ts';
import { viBoundary } from './vi-boundary.ts';

const texts: Readonly<Record<Language, typeof viBoundary>> = { vi: viBoundary, en: enBoundary };

/** Texts on boundaries in time in a language. */
export const boundaryTexts = (language: Language): typeof viBoundary => texts[language];
