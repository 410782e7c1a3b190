import type { Language } from '#domain/localized.ts';
import { enCompare } from './en-compare.ts';
import { viCompare } from './vi-compare.ts';

/** Texts of the page that compares; the type of the Vietnamese ones is the contract. */
export type CompareTexts = typeof viCompare;

/** Those texts by language: they come with the code of their page, and no other page loads them. */
export const compareTexts: Readonly<Record<Language, CompareTexts>> = {
  vi: viCompare,
  en: enCompare,
};
