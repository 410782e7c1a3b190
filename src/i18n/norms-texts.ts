import type { Language } from '#domain/localized.ts';
import { enNorms } from './en-norms.ts';
import { viNorms } from './vi-norms.ts';

/** Texts of the page on class sizes and staffing; the type of the Vietnamese ones is the contract. */
export type NormsTexts = typeof viNorms;

/** Those texts by language: they come with the code of their page, and no other page loads them. */
export const normsTexts: Readonly<Record<Language, NormsTexts>> = { vi: viNorms, en: enNorms };
