import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityBreaches, colourRules, sidewaysScroll } from '../support/journeys-axe.ts';
import { expectClean, openPage, sharedBrowser, visibleText } from '../support/journeys-page.ts';
import { inLanguage, journeyRoutes } from '../support/journeys-routes.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');
const languages = ['vi', 'en'] as const;

/** Words that stand for a value that was lost on its way to the reader. */
const lostValue = /\bNaN\b|\bundefined\b|\bnull\b|\[object|Infinity/;

describe.concurrent.each(journeyRoutes)('$vi', (route) => {
  it.for(languages)(
    '%s: title, language, twin, figures, nothing wrong; axe finds nothing in both themes; it fits at 400 % zoom',
    async (language, { expect }) => {
      const path = route[language];
      const { page, context } = await openPage(browser(), site + path, { colorScheme: 'light' });
      expect(await page.title()).toContain(route.title[language]);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      const href = (selector: string) =>
        page.locator(selector).evaluate((link) => (link as HTMLLinkElement).href);
      expect(await href('link[rel=canonical]')).toBe(site + path);
      expect(await href('link[hreflang=vi]')).toBe(site + route.vi);
      expect(await href('link[hreflang=en]')).toBe(site + route.en);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('meta[name=description]').getAttribute('content')).not.toBe('');
      const text = await visibleText(page);
      for (const figure of route.figures) expect(text).toContain(inLanguage(figure, language));
      expect(text).not.toMatch(lostValue);
      expect(await accessibilityBreaches(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await accessibilityBreaches(page, colourRules)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 }); // 1280 px at 400 % zoom
      await expect.poll(() => sidewaysScroll(page)).toEqual([]);
      await page.waitForLoadState('networkidle');
      expectClean(page);
      await context.close();
    },
  );
});

describe('the front page', () => {
  it.each([
    ['', 'vi', '235.731'],
    ['en/', 'en', '235,731'],
  ])('"%s" shows the default package in %s', async (path, language, pupils) => {
    const { page, context } = await openPage(browser(), site + path);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await visibleText(page)).toContain(pupils);
    await page.waitForLoadState('networkidle');
    expectClean(page);
    await context.close();
  });
});

describe('what is published', () => {
  const folder = inject('siteFolder');

  it('holds nothing of the mock', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(js|html)$/.test(file),
    );
    expect(scripts.length).toBeGreaterThan(100);
    const guilty = scripts.filter((file) =>
      /mockServiceWorker|msw\/passthrough|siso-loi/.test(
        file + readFileSync(join(folder, file), 'utf8'),
      ),
    );
    expect(guilty).toEqual([]);
  });

  it('answers an unknown address with a page that leads on, at any depth', async () => {
    const page = await browser().newPage();
    for (const path of ['khong-co', 'lao-cai/chi-so/khong/co/gi', 'data/lao-cai/none.csv']) {
      const answer = await page.goto(site + path);
      expect(answer?.status()).toBe(404);
      expect(answer?.headers()['content-type']).toContain('text/html');
      expect(await visibleText(page)).toContain('Không có trang này');
      expect(await page.locator('[lang=en]').innerText()).not.toBe('');
      await page.getByRole('link', { name: 'Về trang Tổng quan' }).click();
      expect(page.url()).toBe(site);
    }
    await page.close();
  });

  it('leads on from an unknown address under a base path, too', async () => {
    const page = await browser().newPage();
    const base = inject('siteUnderBaseUrl');
    expect((await page.goto(`${base}lao-cai/khong-co/`))?.status()).toBe(404);
    await page.getByRole('link', { name: 'Về trang Tổng quan' }).click();
    expect(page.url()).toBe(base);
    await page.close();
  });
});
