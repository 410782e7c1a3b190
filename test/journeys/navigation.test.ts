import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import {
  alive,
  expectClean,
  expectQuery,
  openPage,
  sharedBrowser,
  visibleText,
} from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');
const base = inject('siteUnderBaseUrl');

const heading = (page: Page, text: string) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor();

describe('under the base path /abc/', () => {
  it('follows links in place, goes back and forth, and reloads where it is', async () => {
    const { page, context } = await openPage(browser(), `${base}lao-cai/`);
    await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
    await page.getByRole('navigation', { name: 'Các trang' }).getByText('Chỉ số').click();
    await heading(page, 'Chỉ số thống kê, Tỉnh Lào Cai');
    expect(page.url()).toBe(`${base}lao-cai/chi-so/`);
    await page.locator('main').getByRole('link', { name: 'Số trẻ, học sinh, học viên' }).click();
    await heading(page, 'Số trẻ, học sinh, học viên');
    expect(page.url()).toBe(`${base}lao-cai/chi-so/pupils/`);
    await expect.poll(() => page.title()).toContain('Số trẻ, học sinh, học viên');
    await page.goBack();
    await heading(page, 'Chỉ số thống kê, Tỉnh Lào Cai');
    await page.goBack();
    await page.getByText('16.779').first().waitFor();
    await page.goForward();
    await page.goForward();
    await heading(page, 'Số trẻ, học sinh, học viên');
    expect(page.url()).toBe(`${base}lao-cai/chi-so/pupils/`);
    expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true);
    await page.reload();
    await alive(page);
    expect(await visibleText(page)).toContain('235.731');
    expect(page.url()).toBe(`${base}lao-cai/chi-so/pupils/`);
    expectClean(page);
    await context.close();
  });

  it('opens a deep link with choices', async () => {
    const link = `${base}en/lao-cai/indicators/national-standard-school-rate/?nam=2023-2024&dv=bac-ha`;
    const { page, context } = await openPage(browser(), link);
    await page.getByTestId('kpi-value').getByText('59.7%').waitFor();
    expect(await page.getByTestId('unit-select').inputValue()).toBe('bac-ha');
    expect(page.url()).toBe(link);
    expectClean(page);
    await context.close();
  });
});

describe('language', () => {
  it('switches on the same page with the same choices, and back', async () => {
    const { page, context } = await openPage(
      browser(),
      `${site}lao-cai/chi-so/national-standard-school-rate/?nam=2023-2024&dv=bac-ha`,
    );
    await page.getByTestId('kpi-value').getByText('59,7%').waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await heading(page, 'National-standard school rate');
    await expect
      .poll(() => page.url())
      .toBe(`${site}en/lao-cai/indicators/national-standard-school-rate/?nam=2023-2024&dv=bac-ha`);
    expect(await page.getByTestId('kpi-value').innerText()).toBe('59.7%');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toContain('National-standard school rate');
    await page.goBack();
    await heading(page, 'Tỷ lệ trường đạt chuẩn quốc gia');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('vi');
    expectClean(page);
    await context.close();
  });

  it('canonical and hreflang follow a change of page', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/`);
    await page.getByRole('navigation', { name: 'Các trang' }).getByText('Đơn vị').click();
    await heading(page, 'Đơn vị, Tỉnh Lào Cai');
    const href = (selector: string) =>
      page.locator(selector).evaluate((link) => (link as HTMLLinkElement).href);
    await expect.poll(() => href('link[rel=canonical]')).toBe(`${site}lao-cai/don-vi/`);
    expect(await href('link[hreflang=en]')).toBe(`${site}en/lao-cai/areas/`);
    await context.close();
  });
});

describe('theme', () => {
  it('is kept over reload and navigation; "as the system" follows the system', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/`, {
      colorScheme: 'light',
    });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    const choice = page.getByLabel('Nền');
    await choice.selectOption('dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark); // before any script of the page but the first
    await alive(page);
    expect(await choice.inputValue()).toBe('dark');
    await page.goto(`${site}lao-cai/don-vi/`);
    await alive(page);
    expect(await paper()).toBe(dark);
    await choice.selectOption('system');
    expect(await paper()).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toBe(dark);
    await choice.selectOption('light');
    expect(await paper()).toBe(light);
    expectClean(page);
    await context.close();
  });
});

describe('package', () => {
  it('is chosen from any page and leads to its overview', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/chi-so/`);
    await page.getByLabel('Gói số liệu').selectOption('viet-nam');
    await page.getByText('17.921.140').first().waitFor();
    expect(page.url()).toBe(`${site}viet-nam/`);
    await expect.poll(() => page.title()).toContain('Cả nước');
    await page.goBack();
    await heading(page, 'Chỉ số thống kê, Tỉnh Lào Cai');
    expectClean(page);
    await context.close();
  });
});

describe('old links land on the same view', () => {
  const page = 'lao-cai/chi-so/national-standard-school-rate/';
  it.each([
    `${page}?nam=2023-2024&dv=bac-ha`,
    `${page}?namhoc=2023-2024&donvi=bac-ha`,
    `${page}?year=2023/24&unit=bac-ha`,
    `${page}?year=2023-2024&unit=bac-ha&utm_source=x`,
    `lao-cai/indicators/national-standard-school-rate/../../chi-so/national-standard-school-rate/?nam=2023–2024&donvi=bac-ha`,
  ])('%s', async (link) => {
    const { page: view, context } = await openPage(browser(), site + link);
    await view.getByTestId('kpi-value').getByText('59,7%').waitFor();
    expect(await view.getByTestId('unit-select').inputValue()).toBe('bac-ha');
    expect(await view.getByTestId('year-slider').getAttribute('aria-valuetext')).toBe('2023‑2024');
    expectClean(view);
    await context.close();
  });

  it('what a link asks for and is not there falls back to the default', async () => {
    const link = `${site}${page}?nam=1899-1900&dv=khong-co&cap=university&cach=x&so=%3Cb%3E`;
    const { page: view, context } = await openPage(browser(), link);
    await view.getByTestId('kpi-value').getByText('72,2%').waitFor();
    expect(await view.getByTestId('unit-select').inputValue()).toBe('');
    expectClean(view);
    await context.close();
  });
});

describe('what the package does not have', () => {
  it.each([
    [
      'lao-cai/chi-so/pupils/',
      'lao-cai/chi-so/khong-co/',
      'Không có trang này',
      'Về trang Tổng quan',
    ],
    [
      'lao-cai/don-vi/bac-ha/',
      'lao-cai/don-vi/khong-co/',
      'Không có trang này',
      'Về trang Tổng quan',
    ],
    [
      'en/lao-cai/indicators/pupils/',
      'en/lao-cai/indicators/none/',
      'There is no such page|not found|No such page',
      '',
    ],
  ])('%s -> %s says so and leads on', async (from, to, text, link) => {
    const { page, context } = await openPage(browser(), site + from);
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, site + to);
    await page.getByRole('heading', { level: 1, name: new RegExp(text, 'i') }).waitFor();
    const onward = page.locator('main').getByRole('link', link === '' ? {} : { name: link });
    await onward.click();
    await page
      .getByText(from.startsWith('en') ? '16,779' : '16.779')
      .first()
      .waitFor();
    expectClean(page);
    await context.close();
  });
});

describe('choices follow the reader', () => {
  it('year and units go along to another page, the rest is left behind', async () => {
    const { page, context } = await openPage(
      browser(),
      `${site}lao-cai/chi-so/pupils/?nam=2021-2022&so-voi=2020-2021&dv=bac-ha,sa-pa&cap=primary&cong-bo=1`,
    );
    await page.getByRole('navigation', { name: 'Các trang' }).getByText('Chỉ số').click();
    await heading(page, 'Chỉ số thống kê, Tỉnh Lào Cai');
    const { searchParams } = new URL(page.url());
    expect([...searchParams.keys()]).toEqual(['nam', 'dv', 'cong-bo']);
    await expectQuery(page, 'dv', 'bac-ha,sa-pa');
    expectClean(page);
    await context.close();
  });
});
