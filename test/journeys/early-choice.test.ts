import { expect, inject, it } from 'vitest';
import { openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');

it('a year chosen before the script has come is shown when it comes', async () => {
  const { page, context } = await openPage(browser(), `${site}lao-cai/`);
  let release = (): void => undefined;
  const held = new Promise<void>((go) => (release = go));
  await page.route('**/entry-client*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site}lao-cai/chi-so/pupils/`, { waitUntil: 'commit' });
  const slider = page.getByTestId('year-slider');
  const before = await slider.inputValue();
  await slider.press('ArrowLeft');
  const chosen = await slider.inputValue();
  expect(chosen).not.toBe(before);
  release();
  await expect.poll(() => new URL(page.url()).searchParams.get('nam')).toBeTruthy();
  expect(await slider.inputValue()).toBe(chosen);
  await context.close();
});
