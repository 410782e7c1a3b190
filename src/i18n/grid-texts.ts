import type { Language } from '#domain/localized.ts';
import { enGrid } from './en-grid.ts';
import type { GridTexts } from './vi-grid.ts';
import { viGrid } from './vi-grid.ts';

/** Texts of the grid by language: they come with the pages that draw one. */
export const gridTexts: Readonly<Record<Language, GridTexts>> = { vi: viGrid, en: enGrid };
