import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityBreaches, sidewaysScroll } from '../support/journeys-axe.ts';
import { countPages, missingWithoutScript } from '../support/journeys-checks.ts';
import { openPage, sharedBrowser, watch } from '../support/journeys-page.ts';
import { journeyRoutes } from '../support/journeys-routes.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');
const [overview] = journeyRoutes;

/** The page as the server sends it, with a breach planted into it. */
async function plant(page: Page, change: (html: string) => string): Promise<void> {
  await page.route(`${site}lao-cai/`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: change(await answer.text()) });
  });
}

const planted = async (change: (html: string) => string, javaScriptEnabled = false) => {
  const context = await browser().newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const breaches = watch(page, new URL(site).origin);
  await plant(page, change);
  await page.goto(`${site}lao-cai/`);
  return { page, context, breaches };
};

describe('the checks can fail', () => {
  it('an image without a text is seen', async () => {
    const image = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">';
    const { page, context } = await planted(
      (html) => html.replace('</body>', `${image}</body>`),
      true,
    );
    expect((await accessibilityBreaches(page)).join()).toMatch(/image-alt/);
    await context.close();
  });

  it('pale text is seen', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/don-vi/`);
    await page.evaluate(() => document.querySelector('h1')?.style.setProperty('color', '#eee'));
    expect((await accessibilityBreaches(page)).join()).toMatch(/color-contrast/);
    await context.close();
  });

  it('a headline taken away, a lost value and a missing table are seen', async () => {
    expect(overview).toBeDefined();
    if (!overview) return;
    const { page, context } = await planted((html) =>
      html
        .replaceAll('16.779', 'NaN')
        .replaceAll('<tbody', '<tfoot')
        .replaceAll('</tbody', '</tfoot'),
    );
    expect(await missingWithoutScript(page, overview, 'vi')).toEqual([
      'lao-cai/: no 16.779',
      'lao-cai/: no table',
      'lao-cai/: a lost value',
    ]);
    await context.close();
  });

  it('a request to another host is seen', async () => {
    const { context, breaches } = await planted((html) =>
      html
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
        .replace('</body>', '<img alt="" src="http://127.0.0.2:9/x.gif"></body>'),
    );
    expect(breaches.list.join()).toContain('foreign request: http://127.0.0.2:9/x.gif');
    await context.close();
  });

  it('a script error, a missing file and a breach of the policy are seen', async () => {
    const { page, context, breaches } = await openPage(browser(), `${site}lao-cai/`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.planted = 1';
      document.body.append(script);
      setTimeout(() => {
        throw new Error('planted');
      });
      return fetch('khong-co.bin');
    });
    await expect.poll(() => breaches.list.join()).toContain('script: planted');
    const all = breaches.list.join();
    expect(all).toContain('csp-breach script-src');
    expect(all).toMatch(/status 404: .*khong-co\.bin/);
    expect(await page.evaluate(() => 'planted' in window)).toBe(false);
    await context.close();
  });

  it('a page that is too wide is seen', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/don-vi/`, {
      viewport: { width: 320, height: 640 },
    });
    await page.evaluate(() => document.querySelector('h1')?.style.setProperty('width', '900px'));
    expect((await sidewaysScroll(page))[0]).toMatch(/px too wide/);
    await context.close();
  });

  it('a second sheet of paper is counted', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/don-vi/bac-ha/`);
    await page.evaluate(() =>
      document.querySelector('main')?.style.setProperty('height', '4000px'),
    );
    expect(countPages(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1);
    await context.close();
  });
});
