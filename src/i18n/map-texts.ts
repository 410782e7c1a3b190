import type { Language } from '#domain/localized.ts';
import { enMap } from './en-map.ts';
import { viMap } from './vi-map.ts';

/** Texts of the page of the map; the type of the Vietnamese ones is the contract. */
export type MapTexts = typeof viMap;

/** Those texts by language: they come with the code of their page, and no other page loads them. */
export const mapTexts: Readonly<Record<Language, MapTexts>> = { vi: viMap, en: enMap };
