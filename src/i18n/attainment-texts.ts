import type { Language } from '#domain/localized.ts';
import { enAttainment } from './en-attainment.ts';
import { viAttainment } from './vi-attainment.ts';

/** Texts of the page on recognition; the type of the Vietnamese ones is the contract. */
export type AttainmentTexts = typeof viAttainment;

/** Those texts by language: they come with the code of their page, and no other page loads them. */
export const attainmentTexts: Readonly<Record<Language, AttainmentTexts>> = {
  vi: viAttainment,
  en: enAttainment,
};
