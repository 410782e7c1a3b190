import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { expectClean, openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');

let page: Page;
beforeAll(async () => {
  ({ page } = await openPage(browser(), `${site}lao-cai/`));
});
afterAll(async () => {
  expectClean(page);
  await page.context().close();
});
beforeEach(async () => {
  await page.keyboard.press('Escape');
  if (page.url() !== `${site}lao-cai/`) {
    await page.goBack();
    await page.getByText('16.779').first().waitFor();
  }
});

const input = () => page.getByRole('combobox', { name: 'Tìm đơn vị, chỉ số, trang' });
const options = () => page.getByRole('search').getByRole('option');
const first = () => options().first().locator('span').first().innerText();

/** Opens the search as a keyboard user does. */
async function searchFor(text: string): Promise<void> {
  await page.locator('h1').first().click();
  await page.keyboard.press('/');
  await expect.poll(() => input().evaluate((field) => field === document.activeElement)).toBe(true);
  await input().pressSequentially(text);
}

describe('search by keyboard', () => {
  it.each([
    ['tp lao cai', 'Thành phố Lào Cai'],
    ['bac ha', 'Huyện Bắc Hà'],
    ['Bắc Hà', 'Huyện Bắc Hà'],
    ['truong chuan', 'Số trường đạt chuẩn quốc gia còn hiệu lực'], // its short name
    ['ty le truong dat chuan', 'Tỷ lệ trường đạt chuẩn quốc gia'],
    ['phuong phap', 'Phương pháp và dữ liệu'],
  ])('%s finds %s first', async (text, wanted) => {
    await searchFor(text);
    await expect.poll(first).toBe(wanted);
    expect(await input().inputValue()).toBe(text);
    expect(await input().getAttribute('aria-expanded')).toBe('true');
  });

  it('arrows move, Enter goes', async () => {
    await searchFor('hoc sinh');
    await expect.poll(() => options().count()).toBeGreaterThan(2);
    const second = await options().nth(1).locator('span').first().innerText();
    await page.keyboard.press('ArrowDown');
    const active = await input().getAttribute('aria-activedescendant');
    expect(await options().nth(1).getAttribute('id')).toBe(active);
    expect(await options().nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await options().first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: second }).waitFor();
    expect(page.url()).toContain(`${site}lao-cai/chi-so/`);
  });

  it('Enter on a unit opens its page', async () => {
    await searchFor('bac ha');
    await expect.poll(first).toBe('Huyện Bắc Hà');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Huyện Bắc Hà' }).waitFor();
    expect(page.url()).toBe(`${site}lao-cai/don-vi/bac-ha/`);
  });

  it('a click goes, too', async () => {
    await searchFor('sa pa');
    await options().filter({ hasText: 'Thị xã Sa Pa' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Thị xã Sa Pa' }).waitFor();
    expect(page.url()).toBe(`${site}lao-cai/don-vi/sa-pa/`);
  });

  it('a commune leads to its unit', async () => {
    await searchFor('tt bac ha');
    await expect
      .poll(() =>
        options()
          .allInnerTexts()
          .then((all) => all.join()),
      )
      .toContain('Thị trấn Bắc Hà');
  });

  it('Escape closes and empties it', async () => {
    await searchFor('bac ha');
    await expect.poll(() => options().count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await input().inputValue()).toBe('');
    expect(await input().getAttribute('aria-expanded')).toBe('false');
    expect(await options().count()).toBe(0);
  });

  it('says when nothing is found and what to try', async () => {
    await searchFor('qwxzqwxz');
    await page.getByText('Không thấy “qwxzqwxz”').waitFor();
    expect(await options().count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${site}lao-cai/`);
  });

  it('a slash inside a field is a slash', async () => {
    await searchFor('a/b');
    expect(await input().inputValue()).toBe('a/b');
  });
});

describe('search in English', () => {
  it('finds by English and Vietnamese names', async () => {
    const { page: english, context } = await openPage(browser(), `${site}en/lao-cai/`);
    const field = english.getByRole('combobox', { name: 'Find a unit' });
    await field.fill('bac ha');
    await english.getByRole('option', { name: 'Bắc Hà district' }).first().waitFor();
    await field.fill('class size');
    await field.press('Enter');
    await english.getByRole('heading', { level: 1, name: 'Average class size' }).waitFor();
    expectClean(english);
    await context.close();
  });
});
