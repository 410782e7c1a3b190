import { describe, inject, it } from 'vitest';
import { accessibilityBreaches, colourRules, sidewaysScroll } from '../support/journeys-axe.ts';
import { openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');

/** States that cover others; every kind of page itself is looked at in pages.test.ts. */
const places: readonly (readonly [string, string])[] = [
  ['vi', 'lao-cai/chi-so/national-standard-school-rate/?nam=2023-2024&dv=bac-ha,sa-pa'],
  ['vi', 'lao-cai/chi-so/pupils/?nam=2022-2023'],
  ['vi', 'lao-cai/chi-so/pupils/?cong-bo=1'],
  ['en', 'en/lao-cai/?so=national-standard-school-rate~lao-cai~2024-2025~~~press'],
  ['vi', 'lao-cai/chi-so/pupils/?so=pupils~lao-cai~2024-2025~~~department'],
];

describe.concurrent('WCAG 2.2 AA as far as a machine sees', () => {
  it.for(places)('%s %s, light and dark', async ([, path], { expect }) => {
    const { page, context } = await openPage(browser(), site + path, { colorScheme: 'light' });
    if (path.includes('so=')) await page.locator('dialog[open] p').first().waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityBreaches(page, colourRules)).toEqual([]);
    await context.close();
  });

  it.for(['lao-cai/', 'en/lao-cai/'])('%s with the search open', async (path, { expect }) => {
    const { page, context } = await openPage(browser(), site + path);
    await page.getByRole('combobox').first().fill('lao cai');
    await page.getByRole('search').getByRole('option').first().waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('combobox').first().fill('qwxzqwxz');
    expect(await accessibilityBreaches(page)).toEqual([]);
    await context.close();
  });

  it.for(['lao-cai/', 'lao-cai/chi-so/pupils/', 'lao-cai/don-vi/bac-ha/', 'viet-nam/'])(
    '%s on a phone',
    async (path, { expect }) => {
      const { page, context } = await openPage(browser(), site + path, {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      expect(await accessibilityBreaches(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toEqual([]);
      await context.close();
    },
  );

  it.for(['lao-cai/', 'lao-cai/chi-so/pupils/'])(
    '%s with a failed load',
    async (path, { expect }) => {
      const address = `${inject('faultsUrl')}${path}?loi=hash:core`;
      const { page, context } = await openPage(browser(), address, {}, 'rendered');
      await page.getByTestId('status').getByRole('button').first().waitFor();
      expect(await accessibilityBreaches(page)).toEqual([]);
      await context.close();
    },
  );
});

describe.concurrent('400 % zoom', () => {
  it('the panel of a figure does not scroll sideways', async ({ expect }) => {
    const link = `${site}lao-cai/chi-so/pupils/?so=pupils~lao-cai~2024-2025~~~department`;
    const { page, context } = await openPage(browser(), link, {
      viewport: { width: 320, height: 640 },
    });
    await page.locator('dialog[open] p').first().waitFor();
    expect(await sidewaysScroll(page)).toEqual([]);
    const inside = page.locator('dialog[open]');
    expect(await inside.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(
      0,
    );
    await context.close();
  });
});

describe.concurrent('preferences of the reader', () => {
  it('reduced motion: nothing moves', async ({ expect }) => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/chi-so/pupils/`, {
      reducedMotion: 'reduce',
    });
    await page.getByTestId('year-slider').press('Home');
    const moving = await page.evaluate(() => {
      const long = (text: string) => text.split(',').some((part) => parseFloat(part) > 0.01);
      return [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          return (
            (style.animationName !== 'none' && long(style.animationDuration)) ||
            long(style.transitionDuration) ||
            style.scrollBehavior === 'smooth'
          );
        })
        .map((element) => element.tagName);
    });
    expect(moving).toEqual([]);
    await context.close();
  });

  it('forced colours: nothing breaks', async ({ expect }) => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/`, {
      forcedColors: 'active',
    });
    expect(await accessibilityBreaches(page)).toEqual([]);
    const fills = await page
      .locator('#hinh-1 ol li > span:first-child')
      .evaluateAll((list) => list.map((swatch) => getComputedStyle(swatch).backgroundColor));
    expect(new Set(fills).size).toBe(5);
    await context.close();
  });
});

describe.concurrent('keyboard', () => {
  it('the first stop leads to the content', async ({ expect }) => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/chi-so/pupils/`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Tới nội dung chính' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInMain = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(await isInMain()).toBe(true);
    await context.close();
  });

  it('every stop shows where it is', async ({ expect }) => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/chi-so/pupils/`);
    const unseen: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return '';
        const style = getComputedStyle(element);
        const isSeen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
        return isSeen || style.boxShadow !== 'none' ? '' : element.outerHTML.slice(0, 120);
      });
      if (stop !== '') unseen.push(stop);
    }
    expect(unseen).toEqual([]);
    await context.close();
  });
});
