import type { Page } from 'playwright-core';
import type { JourneyRoute } from './journeys-routes.ts';
import { inLanguage } from './journeys-routes.ts';

/** What a page lacks when no script runs: its figures, a table with rows, a heading. One line each. */
export async function missingWithoutScript(
  page: Page,
  route: JourneyRoute,
  language: 'vi' | 'en',
): Promise<string[]> {
  const path = route[language];
  const text = await page.locator('main').innerText();
  const missing = route.figures
    .map((figure) => inLanguage(figure, language))
    .filter((figure) => !text.includes(figure))
    .map((figure) => `${path}: no ${figure}`);
  if ((await page.locator('main table tbody tr').count()) === 0) missing.push(`${path}: no table`);
  if ((await page.locator('h1').count()) !== 1) missing.push(`${path}: no heading`);
  if (/\bNaN\b|\bundefined\b|\bnull\b/.test(text)) missing.push(`${path}: a lost value`);
  return missing;
}

/** Number of pages of a PDF file. */
export function countPages(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  );
}
