import { describe, expect, inject, it } from 'vitest';
import { missingWithoutScript } from '../support/journeys-checks.ts';
import { openPage, sharedBrowser } from '../support/journeys-page.ts';
import { journeyRoutes } from '../support/journeys-routes.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');

describe('without JavaScript', () => {
  it.each(['vi', 'en'] as const)(
    'every kind of page shows its figures and a table (%s)',
    async (language) => {
      const { page, context, breaches } = await openPage(
        browser(),
        site + journeyRoutes[0]?.[language],
        {
          javaScriptEnabled: false,
        },
      );
      const missing: string[] = [];
      for (const route of journeyRoutes) {
        await page.goto(site + route[language]);
        missing.push(...(await missingWithoutScript(page, route, language)));
      }
      expect(missing).toEqual([]);
      // A browser without scripts refuses to fetch them, and calls that a failed request.
      expect(breaches.list.filter((text) => !text.endsWith('.js csp'))).toEqual([]);
      await context.close();
    },
  );

  it('says what does not work, and links lead on', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/`, {
      javaScriptEnabled: false,
    });
    expect(await page.locator('.no-script').innerText()).toContain('JavaScript');
    await page.getByRole('navigation', { name: 'Các trang' }).getByText('Chỉ số').click();
    expect(page.url()).toBe(`${site}lao-cai/chi-so/`);
    await page.getByRole('link', { name: 'Số trẻ, học sinh, học viên' }).first().click();
    expect(page.url()).toBe(`${site}lao-cai/chi-so/pupils/`);
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toBe(`${site}en/lao-cai/indicators/pupils/`);
    await context.close();
  });

  it('leaves no empty frame where a drawing would come', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/chi-so/pupils/`, {
      javaScriptEnabled: false,
    });
    const figure = page.locator('#hinh-5');
    expect(await figure.locator('table').isVisible()).toBe(true);
    expect(await figure.locator('svg').first().isVisible()).toBe(false);
    await context.close();
  });
});
