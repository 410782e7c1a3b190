import type { Language } from '#domain/localized.ts';
import { enQuality } from './en-quality.ts';
import { viQuality } from './vi-quality.ts';

/** Texts of the page on the quality of the figures; the type of the Vietnamese ones is the contract. */
export type QualityTexts = typeof viQuality;

/** Those texts by language: they come with the code of their page, and no other page loads them. */
export const qualityTexts: Readonly<Record<Language, QualityTexts>> = {
  vi: viQuality,
  en: enQuality,
};
