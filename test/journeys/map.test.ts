import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityBreaches, colourRules, sidewaysScroll } from '../support/journeys-axe.ts';
import {
  alive,
  expectClean,
  expectQuery,
  openPage,
  sharedBrowser,
} from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');
const vi = `${site}lao-cai/ban-do/`;
const country = `${site}viet-nam/ban-do/`;

const plain = (text: string): string => text.replaceAll('\u2011', '-').replaceAll(/\s+/g, ' ');
const figure = (page: Page): Locator => page.getByTestId('map-figure');
const findings = async (page: Page): Promise<string> =>
  plain(await page.getByTestId('map-findings').innerText());
const shape = (page: Page, id: string): Locator => page.locator(`path[data-area=${id}]`).first();

describe('one map', () => {
  it('is reached from the indicator, plays through the periods with the same classes, and the link re-opens it', async () => {
    const { page, context } = await openPage(browser(), `${site}viet-nam/chi-so/pupils-per-class/`);
    await page.locator('#hinh-2').getByRole('link', { name: 'Bản đồ' }).click();
    await figure(page).waitFor();
    expect(await page.getByTestId('indicator-select').inputValue()).toBe('pupils-per-class');
    const limits = async () =>
      (await page.locator('[data-testid=map-legend] li span').allInnerTexts()).join('|');
    const before = await limits();
    const slider = page.getByRole('slider', { name: 'Kỳ' });
    await slider.focus();
    await page.keyboard.press('Home');
    await expectQuery(page, 'nam', '2010-2011');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/2010.2011/);
    expect(await limits()).toContain(before.split('|')[0] ?? '-');
    await page.getByRole('button', { name: 'Chạy' }).click();
    await expect.poll(() => figure(page).getAttribute('data-shows')).toBe('2011-2012');
    await page.getByRole('button', { name: 'Dừng' }).click();
    await expectQuery(page, 'nam', '2011-2012');
    const address = page.url();
    const shown = await figure(page).innerText();
    await page.goto(address);
    await alive(page);
    await expect.poll(() => figure(page).innerText()).toBe(shown);
    expectClean(page);
    await context.close();
  });

  it('lets a class stand out, by pointer and by key, in the link', async () => {
    const { page, context } = await openPage(browser(), `${country}?chi-so=pupils-per-class`);
    const button = page.locator('[data-testid=map-legend] button[data-shade="4"]');
    await button.click();
    await expectQuery(page, 'loc', '4');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const faded = page.locator('[data-testid=map-panel] path[class*=faded][data-area]');

    await expect.poll(() => faded.count()).toBeGreaterThan(30);
    await page.keyboard.press(' ');
    await expectQuery(page, 'loc', null);
    expectClean(page);
    await context.close();
  });

  it('puts values into classes of the reader, and says what it cannot read', async () => {
    const { page, context } = await openPage(browser(), vi);
    await page.getByTestId('method-select').selectOption('own');
    const cuts = page.getByTestId('own-cuts');
    await cuts.fill('60; 62.5');
    await page.getByRole('button', { name: 'Chia lớp' }).click();
    await page.getByText('Không đọc được “62.5”').waitFor();
    await cuts.fill('60; 62,5; 80');
    await page.keyboard.press('Enter');
    await expectQuery(page, 'chia', 'own:60,62.5,80');
    // 64,8 66,7 67,2 73,8 63,8 lie between 62,5 and 80; 61,7 above 60; 90,3 89,2 83,1 from 80 up.
    await expect
      .poll(async () => plain(await page.getByTestId('map-legend').innerText()))
      .toMatch(
        /từ 80% 3 đơn vị 62,5% đến dưới 80% 5 đơn vị 60% đến dưới 62,5% 1 đơn vị dưới 60% 0 đơn vị/,
      );
    expectClean(page);
    await context.close();
  });

  it('shares one unit with distribution and table, by pointer and by keys', async () => {
    const { page, context } = await openPage(browser(), `${vi}?chi-so=pupils`);
    await page.getByRole('group', { name: /^Bản đồ\. Mũi tên/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await expect.poll(() => new URL(page.url()).searchParams.get('dv')).not.toBeNull();
    const chosen = new URL(page.url()).searchParams.get('dv') ?? '';
    const row = page.locator(`tr[data-area=${chosen}]`);
    expect(await row.getByRole('button').first().getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('tr[data-area=van-ban]').hover();
    await expect
      .poll(() => page.locator('[data-testid=map-panel] path[class*=active]').count())
      .toBe(1);
    expectClean(page);
    await context.close();
  });
});

describe('near and far', () => {
  it('zooms by key, button and Ctrl with the wheel, keeps it in the link, and leaves the plain wheel to the page', async () => {
    const { page, context } = await openPage(browser(), vi);
    await page.getByRole('group', { name: /^Bản đồ\. Mũi tên/ }).focus();
    await page.keyboard.press('+');
    await expectQuery(page, 'khung', /^1\.5,/);
    await page.getByTestId('zoom-reset').click();
    await expectQuery(page, 'khung', null);
    const map = page.getByTestId('map-panel').locator('svg').first();
    await map.hover();
    const top = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    expect(new URL(page.url()).searchParams.get('khung')).toBeNull();
    await map.hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expectQuery(page, 'khung', /^2,/);
    expectClean(page);
    await context.close();
  });

  it('goes into the communes of a district by a second press, and back', async () => {
    const { page, context } = await openPage(browser(), vi);
    await shape(page, 'van-ban').click();
    await expectQuery(page, 'dv', 'van-ban');
    await page.getByTestId('enter').waitFor();
    await shape(page, 'van-ban').click();
    await expectQuery(page, 'xa', 'van-ban');
    await page.getByText('Gói số liệu chưa có số của xã cho chỉ số này').waitFor();
    expect(await page.locator('[data-testid=map-table] tbody tr').count()).toBeGreaterThan(15);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('navigation', { name: 'Đang xem' }).getByRole('link').click();
    await expectQuery(page, 'xa', null);
    await page.getByTestId('enter').waitFor();
    expectClean(page);
    await context.close();
  });
});

describe('two maps in one', () => {
  it('two periods stand side by side, in today\u2019s provinces as well', async () => {
    const { page, context } = await openPage(
      browser(),
      `${country}?chi-so=pupils-per-class&hinh=pair&so-voi=2015-2016`,
    );
    await expect.poll(() => page.getByTestId('map-panel').count()).toBe(2);
    for (const name of ['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa'])
      expect(await page.getByTestId('map-panel').getByText(name).count()).toBe(2);
    expect(await figure(page).innerText()).toContain('không dùng để xác định địa giới');
    expect(await findings(page)).toContain('So với năm học 2015-2016:');
    await page.getByTestId('boundary-switch').getByText('34 tỉnh').click();
    await expectQuery(page, 'dia-gioi', '2025-07');
    await expect.poll(() => page.locator('[data-testid=map-table] tbody tr').count()).toBe(34);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expectClean(page);
    await context.close();
  });

  it('two indicators make nine classes; what may not be mapped says why', async () => {
    const { page, context } = await openPage(browser(), `${country}?chi-so=pupils-per-class`);
    await page.locator('button[data-form=bivariate]').click();
    expect(await page.getByTestId('map-refused').innerText()).toContain('Chọn chỉ số thứ hai');
    await page.getByTestId('second-select').selectOption('pupils');
    await expect
      .poll(() => page.getByTestId('map-refused').innerText())
      .toContain('số đếm lớn theo quy mô');
    await page.getByTestId('second-select').selectOption('teachers-per-class');
    const square = page.getByTestId('pair-legend');
    await expect.poll(() => square.locator('td button').count()).toBe(9);
    const counts = await square.locator('td b').allInnerTexts();
    expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(63);
    await square.locator('button[data-shade="2.0"]').click();
    await expectQuery(page, 'loc', '2.0');
    expect(await accessibilityBreaches(page)).toEqual([]);
    expectClean(page);
    await context.close();
  });
});

it.each([
  `${vi}?chi-so=pupils`,
  `${site}en/viet-nam/map/?chi-so=pupils-per-class&va=teachers-per-class&hinh=bivariate`,
])('%s: on a phone and in the dark', async (address) => {
  const { page, context } = await openPage(browser(), address, {
    viewport: { width: 360, height: 800 },
    colorScheme: 'dark',
    reducedMotion: 'reduce',
    hasTouch: true,
  });
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await accessibilityBreaches(page, colourRules)).toEqual([]);
  // Who asked for less motion steps by hand.
  expect(await page.getByTestId('period-slider').getByRole('button').count()).toBe(2);
  await context.close();
});
