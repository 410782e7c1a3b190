import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import {
  downloaded,
  expectClean,
  expectQuery,
  openPage,
  sharedBrowser,
} from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');

/** Content of the CSV file that the button gives. */
const csvOf = async (page: Page) =>
  (await downloaded(page, () => page.getByTestId('csv').click())).text;

/** Text of the page itself: the frame explains what made-up figures are and may name them. */
const mainText = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const label of copy.querySelectorAll('label')) label.remove();
    return copy.textContent;
  });

/** Marks of a made-up figure: the word, the stripes. */
const madeUpMarks = (page: Page) =>
  page.locator('main').locator('[class*=madeUp], [class*=illustrative]').count();

describe('"published figures only"', () => {
  it.each(['lao-cai/chi-so/pupils/', 'lao-cai/chi-so/national-standard-school-rate/'])(
    '%s: no made-up figure is left in figures, table and CSV',
    async (path) => {
      const { page, context } = await openPage(browser(), site + path);
      expect(await mainText(page)).toContain('minh hoạ');
      expect(await csvOf(page)).toContain(',illustrative,minh hoạ,');
      const kpi = await page.getByTestId('kpi-value').innerText();
      await page.getByRole('switch', { name: 'Chỉ số liệu công bố' }).click();
      await expectQuery(page, 'cong-bo', '1');
      const figures = page.getByTestId('chart-map').or(page.getByTestId('chart-ranking'));
      await expect.poll(() => figures.locator('text').filter({ hasText: /\d{2}/ }).count()).toBe(0);
      await expect.poll(() => madeUpMarks(page)).toBe(0);
      expect(await page.getByTestId('kpi-value').innerText()).toBe(kpi);
      const csv = await csvOf(page);
      expect(csv).not.toContain('illustrative');
      expect(csv).not.toContain('minh hoạ');
      const table = await page.locator('table').filter({ hasText: 'STT' }).textContent();
      expect(table).not.toMatch(/NaN|undefined/);
      expect(table).toContain(kpi.replace('%', ''));
      expectClean(page);
      await context.close();
    },
  );

  it('survives reload and navigation', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/chi-so/pupils/`);
    await page.getByRole('switch', { name: 'Chỉ số liệu công bố' }).click();
    await expectQuery(page, 'cong-bo', '1');
    await page.reload();
    await expect.poll(() => madeUpMarks(page)).toBe(0);
    const isOn = () => page.getByRole('switch', { name: 'Chỉ số liệu công bố' }).isChecked();
    await expect.poll(isOn).toBe(true);
    await page.getByRole('navigation', { name: 'Các trang' }).getByText('Tổng quan').click();
    await page.getByText('16.779').first().waitFor();
    await expectQuery(page, 'cong-bo', '1');
    expect(await isOn()).toBe(true);
    expect(await madeUpMarks(page)).toBe(0);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('16,779').first().waitFor();
    expect(await page.getByRole('switch', { name: 'Published figures only' }).isChecked()).toBe(
      true,
    );
    await page.getByRole('switch', { name: 'Published figures only' }).click();
    await expectQuery(page, 'cong-bo', null);
    await expect.poll(() => madeUpMarks(page)).toBeGreaterThan(0);
    expectClean(page);
    await context.close();
  });

  it('a unit page keeps only what was published', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/don-vi/bac-ha/?cong-bo=1`);
    await expect.poll(() => madeUpMarks(page)).toBe(0);
    const text = await page.locator('main table').first().textContent();
    expect(text).not.toContain('22.988');
    expect(text).toContain('Mức độ 3');
    expectClean(page);
    await context.close();
  });
});
