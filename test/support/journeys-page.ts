import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

/** What a page must never do. Each entry is one breach, as text. */
export interface Breaches {
  readonly list: string[];
}

const watched = new WeakMap<Page, Breaches>();

/** Collects console errors, script errors, requests to other hosts, failed requests, and breaches of the content policy. */
export function watch(page: Page, ownOrigin: string): Breaches {
  const breaches: Breaches = { list: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') breaches.list.push(`console: ${message.text()}`);
    if (message.text().startsWith('csp-breach ')) breaches.list.push(message.text());
  });
  page.on('pageerror', (error) => breaches.list.push(`script: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== ownOrigin)
      breaches.list.push(`foreign request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left stops its own downloads.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      breaches.list.push(`failed request: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      breaches.list.push(`status ${response.status()}: ${response.url()}`);
  });
  watched.set(page, breaches);
  return breaches;
}

const reportPolicy = (): void => {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.log(`csp-breach ${event.violatedDirective} ${event.blockedURI}`);
  });
};

/** A page with its own storage that is watched from the start. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  until: 'alive' | 'rendered' = 'alive',
): Promise<{ page: Page; context: BrowserContext; breaches: Breaches }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const breaches = watch(page, new URL(url).origin);
  if (options.javaScriptEnabled !== false) await page.addInitScript(reportPolicy);
  await page.goto(url);
  if (options.javaScriptEnabled !== false && until === 'alive') await alive(page);
  return { page, context, breaches };
}

/** Waits until the page answers to clicks: React has taken over the rendered HTML. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.getElementById('main');
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactProps'));
  });
}

/** Nothing went wrong on the page so far. */
export function expectClean(page: Page): void {
  expect(watched.get(page)?.list ?? ['this page is not watched']).toEqual([]);
}

/** One browser for the tests of a file: the one that all journeys share. */
export function sharedBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserAddress'));
  });
  afterAll(async () => {
    await browser?.close(); // ends the connection and its contexts, not the browser
  });
  return () => {
    if (!browser) throw new Error('the browser is started before the tests of a file');
    return browser;
  };
}

/** The words a reader sees: no hidden parts. */
export const visibleText = (page: Page): Promise<string> => page.locator('body').innerText();

/** Query of the address once the page has written it (replaced entries are written a moment later). */
export async function expectQuery(
  page: Page,
  key: string,
  value: string | RegExp | null,
): Promise<void> {
  await expect
    .poll(() => new URL(page.url()).searchParams.get(key), { timeout: 3000 })
    .toEqual(value instanceof RegExp ? expect.stringMatching(value) : value);
}

/** Name and text of the file that an action gives to the reader. */
export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Uint8Array);
  return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}
