import { describe, expect, inject, it } from 'vitest';
import { countPages } from '../support/journeys-checks.ts';
import { openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');

describe('print', () => {
  it.each([
    'lao-cai/don-vi/bac-ha/',
    'lao-cai/don-vi/lao-cai-city/',
    'en/lao-cai/areas/sa-pa/',
    'viet-nam/don-vi/ha-noi/',
    'en/viet-nam/areas/lao-cai/',
  ])('%s is one A4 page', async (path) => {
    const { page, context } = await openPage(browser(), site + path);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300); // the line chart comes when the page is idle
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    expect(countPages(pdf)).toBe(1);
    await context.close();
  });

  it('leaves controls and navigation out, keeps figures, name, source and date', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/don-vi/bac-ha/`);
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Các trang', 'Ngôn ngữ'])
      expect(await page.getByRole('navigation', { name }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'In trang này' }).isVisible()).toBe(false);
    expect(await page.getByRole('combobox').first().isVisible()).toBe(false);
    const text = await page.locator('body').innerText();
    for (const part of ['Huyện Bắc Hà', '22.988', '235.731', 'minh hoạ', 'Bản số liệu'])
      expect(text).toContain(part);
    await context.close();
  });

  it('prints light, whatever the theme', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/`, { colorScheme: 'dark' });
    await page.getByLabel('Nền').selectOption('dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toMatch(/rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink).toBe('rgb(25, 28, 41)');
    await context.close();
  });

  it('an indicator prints its whole table', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/chi-so/pupils/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByTestId('indicator-select').isVisible()).toBe(false);
    expect(await page.locator('table').filter({ hasText: 'STT' }).innerText()).toContain(
      'Huyện Văn Bàn',
    );
    await context.close();
  });

  it('a long indicator prints every unit in ranking, change and table', async () => {
    const { page, context } = await openPage(browser(), `${site}viet-nam/chi-so/pupils/`);
    const rows = (id: string) =>
      page
        .locator(`#${id} svg`)
        .evaluateAll((list) =>
          list
            .flatMap((svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent))
            .filter((text) =>
              /(Hà Nội|Kon Tum|Bắc Kạn|Cà Mau|An Giang|TP Hồ Chí Minh)$/.test(text),
            ),
        );
    expect((await rows('hinh-3')).length).toBeLessThan(6);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(async () => (await rows('hinh-3')).length).toBe(6);
    await expect.poll(async () => (await rows('hinh-4')).length).toBe(6);
    // No part of a figure is taller than a sheet, so that no row is cut.
    const tallest = await page
      .locator('#hinh-3 svg, #hinh-4 svg')
      .evaluateAll((list) => Math.max(...list.map((svg) => svg.getBoundingClientRect().height)));
    expect(tallest).toBeLessThan(900);
    expect(await page.locator('table').filter({ hasText: 'STT' }).locator('tbody tr').count()).toBe(
      65,
    );
    await context.close();
  });
});
