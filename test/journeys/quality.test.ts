import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityBreaches, colourRules, sidewaysScroll } from '../support/journeys-axe.ts';
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
const vi = `${site}lao-cai/chat-luong/`;
const en = `${site}en/lao-cai/data-quality/`;

const heading = (page: Page, text: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor();

/** Whole numbers of the texts of some elements: "1.739" and "1,739" are 1739, a dash is 0. */
const numbersIn = async (page: Page, selector: string): Promise<readonly number[]> => {
  const texts = await page.locator(selector).allInnerTexts();
  return texts.map((text) => Number(text.replace(/[.,]/g, '').replace(/^-$/, '0')));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('the state at the top', () => {
  it.each([
    ['vi', vi],
    ['en', en],
    ['viet-nam', `${site}viet-nam/chat-luong/`],
  ])('adds up (%s)', async (_, address) => {
    const { page, context } = await openPage(browser(), address);
    const [checked = 0, clean = 0, remarked = 0, errors = 0, warnings = 0, notes = 0] =
      await numbersIn(page, '[data-testid=quality-strip] b');
    expect(clean + remarked).toBe(checked);
    expect(errors).toBe(0);
    const row = 'section:has(#theo-loai) tbody tr';
    for (const [at, total] of [
      [1, notes],
      [2, warnings],
    ] as const) {
      const cell = `td:nth-last-child(${at})`;
      expect(await numbersIn(page, `${row}:last-child ${cell}`)).toEqual([total]);
      expect(sum(await numbersIn(page, `${row}:not(:last-child) ${cell}`))).toBe(total);
    }
    expectClean(page);
    await context.close();
  });
});

describe('what does not agree', () => {
  it('printed rates stand beside what their parts give, with every reading', async () => {
    const { page, context } = await openPage(browser(), vi);
    const first = page.locator('#doi-chieu-1');
    const text = await first.innerText();
    expect(text).toContain('586/594 trường là 98,7%, nguồn in 72,2%');
    for (const part of ['429 : 594', '423 : 586', '“72,2%”', '26,5 điểm phần trăm', '20/02/2025'])
      expect(text).toContain(part);
    expect(await page.locator('#doi-chieu-2').innerText()).toContain('59,7% thành 9,7%');
    await first.getByRole('button', { name: 'Nguồn gốc con số' }).click();
    await page.locator('dialog[open]').getByText('72,2%').first().waitFor();
    expectClean(page);
    await context.close();
  });

  it('two sources of one figure stand together, with the one in use and why', async () => {
    const { page, context } = await openPage(browser(), en);
    const group = page.locator('tbody', { hasText: '235.731' });
    const text = await group.innerText();
    for (const part of ['“235.445”', 'In use', 'For comparison', '20 February 2025', 'Why:'])
      expect(text).toContain(part);
    expect(await page.locator('#doi-chieu-1').innerText()).toContain(
      '586/594 schools is 98.7%; the source prints 72.2%',
    );
    await context.close();
  });

  it('a sentence leads to the indicator at that year', async () => {
    const { page, context } = await openPage(browser(), `${vi}?loai=jump`);
    const item = page.locator('li', { hasText: '141 trường, tăng 43 (43,9%) so với 98 trường' });
    await item.getByRole('link').click();
    await heading(page, 'Số trường');
    await expectQuery(page, 'nam', '2003-2004');
    await expectQuery(page, 'cap', 'lowerSecondary');
    await page.goBack();
    await heading(page, /Chất lượng số liệu/);
    await item.waitFor();
    expect(await page.getByTestId('kind-select').inputValue()).toBe('jump');
    expectClean(page);
    await context.close();
  });
});

describe('filters', () => {
  it('kind, unit and indicator stand in the link and are read from it', async () => {
    const { page, context } = await openPage(browser(), vi);
    await page.getByText('Đang hiện 111/111 điều.').waitFor();
    await page.getByTestId('kind-select').selectOption('jump');
    await page.getByText('Đang hiện 8/111 điều.').waitFor();
    await expectQuery(page, 'loai', 'jump');
    expect(await page.locator('#loai-sources').count()).toBe(0);
    await page.getByTestId('indicator-select').selectOption('schools');
    await page.getByText('Đang hiện 4/111 điều.').waitFor();
    await expectQuery(page, 'chi-so', 'schools');
    await page.getByTestId('area-select').selectOption('bac-ha');
    await page.getByText('Không có điều nào cho lựa chọn này.').waitFor();
    await expectQuery(page, 'dv', 'bac-ha');
    await page.reload();
    await alive(page);
    await page.getByText('Không có điều nào cho lựa chọn này.').waitFor();
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.getByText('Đang hiện 111/111 điều.').waitFor();
    await expectQuery(page, 'loai', null);
    expectClean(page);
    await context.close();
  });

  it('go with the language, and away and back', async () => {
    const { page, context } = await openPage(browser(), `${vi}?loai=sources`);
    await page.getByText('Đang hiện 8/111 điều.').waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('Showing 8 of 111 items.').waitFor();
    await expect.poll(() => page.url()).toBe(`${en}?loai=sources`);
    await page.getByRole('navigation', { name: 'Pages' }).getByText('Units').click();
    await heading(page, /Units/);
    await expect.poll(() => page.url()).toBe(`${site}en/lao-cai/areas/`);
    await page.goBack();
    await page.getByText('Showing 8 of 111 items.').waitFor();
    await page.goBack();
    await page.getByText('Đang hiện 8/111 điều.').waitFor();
    await page.goForward();
    await page.getByText('Showing 8 of 111 items.').waitFor();
    expectClean(page);
    await context.close();
  });

  it('what a link cannot mean is left out', async () => {
    const { page, context } = await openPage(
      browser(),
      `${vi}?loai=none&chi-so=nothing&dv=nowhere`,
    );
    await page.getByText('Đang hiện 111/111 điều.').waitFor();
    expectClean(page);
    await context.close();
  });
});

describe('the grid', () => {
  const cells = (page: Page, row: string) =>
    page.getByTestId('completeness').locator('tr', { hasText: row }).locator('td').allInnerTexts();

  it('shows one indicator, one period, or everything', async () => {
    const { page, context } = await openPage(browser(), vi);
    await page.getByText('1.931 con số của 12 đơn vị trong 32 kỳ').waitFor();
    await page.getByTestId('period-select').focus();
    await page.getByTestId('period-select').selectOption('2024-2025');
    await page.getByRole('heading', { name: /^Năm học 2024.2025: / }).waitFor();
    const focused = page.getByTestId('period-select');
    expect(await focused.evaluate((select) => select === document.activeElement)).toBe(true);
    await expectQuery(page, 'nam', '2024-2025');
    await page.getByTestId('indicator-select').selectOption('pupils');
    await page.getByRole('heading', { name: /^Số trẻ, học sinh, học viên: / }).waitFor();
    const row = await cells(page, 'Bắc Hà');
    expect(row).toContain('6*');
    expect(await cells(page, 'Tỉnh Lào Cai')).toContain('…');
    expectClean(page);
    await context.close();
  });

  it('leaves made-up figures out with the switch', async () => {
    const { page, context } = await openPage(browser(), `${vi}?chi-so=pupils&cong-bo=1`);
    await page.getByRole('heading', { name: /^Số trẻ, học sinh, học viên: / }).waitFor();
    expect(await page.getByTestId('completeness').innerText()).not.toContain('*');
    expect(await page.getByTestId('quality-strip').locator('b').first().innerText()).toBe('1.122');
    await context.close();
  });
});

describe('for every reader', () => {
  it.each([
    ['vi', vi, ['“72,2%”', '235.445', 'minh hoạ', 'Bắc Hà', 'Hết bảng trường nhiều cấp']],
    ['en', en, ['“72,2%”', '235.445', 'illustrative', 'Bắc Hà', 'No more table']],
  ])('without a script the page tells the same (%s)', async (_, address, parts) => {
    const { page, context } = await openPage(browser(), address, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toMatch(/\bNaN\b|\bundefined\b|\[object/);
    await page.locator('summary').last().click();
    expect(await page.locator('details[open]').count()).toBe(1);
    await context.close();
  });

  it.each([vi, en])('%s: accessible in both themes, filtered too', async (address) => {
    const { page, context } = await openPage(browser(), `${address}?nam=2024-2025`, {
      colorScheme: 'light',
    });
    await page.locator('summary').first().click();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityBreaches(page, colourRules)).toEqual([]);
    await page.getByTestId('indicator-select').selectOption('pupils');
    expect(await accessibilityBreaches(page)).toEqual([]);
    await context.close();
  });

  it.each([320, 360, 1366, 1920])('never scrolls sideways at %i px', async (width) => {
    const { page, context } = await openPage(browser(), vi, { viewport: { width, height: 800 } });
    for (const path of [vi, `${vi}?nam=2024-2025`, `${site}en/viet-nam/data-quality/`]) {
      await page.goto(path);
      await alive(page);
      expect(await sidewaysScroll(page)).toEqual([]);
    }
    await context.close();
  });

  it('prints every finding, without controls', async () => {
    const { page, context } = await openPage(browser(), vi);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByTestId('kind-select').isVisible()).toBe(false);
    const last = page.locator('section:has(#loai-note) details li').last();
    expect(await last.isVisible()).toBe(true);
    await context.close();
  });

  it('stands in the navigation, the search and the list of pages', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/`);
    await page.getByRole('combobox').first().fill('chat luong');
    await page.getByRole('search').getByRole('option').first().click();
    await heading(page, /Chất lượng số liệu/);
    expect(page.url()).toBe(vi);
    await expect.poll(() => page.title()).toContain('Chất lượng số liệu');
    expect(await visibleText(page)).toContain('1.986');
    expectClean(page);
    await context.close();
  });
});

describe('when its piece does not come', () => {
  it('the page built before stays, and the message says what to do', async () => {
    const address = `${inject('faultsUrl')}lao-cai/chat-luong/?loi=404:piece`;
    const { page, context } = await openPage(browser(), address, {}, 'rendered');
    await page.getByTestId('status').getByRole('button', { name: 'Thử lại' }).waitFor();
    expect(await page.getByTestId('status').innerText()).toContain('số liệu của trang này');
    expect(await visibleText(page)).toContain('1.986');
    await context.close();
  });
});
