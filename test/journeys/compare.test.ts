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
const vi = `${site}lao-cai/so-sanh/`;
const en = `${site}en/lao-cai/compare/`;
const country = `${site}viet-nam/so-sanh/`;

/** Shows a kind of figure by its button. */
async function show(page: Page, kind: string): Promise<void> {
  await page.locator(`button[data-kind=${kind}]`).click();
  await page.locator(`[data-testid=figure][data-kind=${kind}]`).waitFor();
}

/** Texts with plain hyphens and spaces. */
const plain = (text: string): string => text.replaceAll('\u2011', '-').replaceAll(/\s+/g, ' ');
const findings = async (page: Page): Promise<string> =>
  plain(await page.getByTestId('findings').innerText());

describe('questions', () => {
  it('which districts fell back in national-standard ratio, and was it recognitions or mergers: asked by clicking', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/`);
    await page.getByRole('navigation', { name: 'Các trang' }).getByText('So sánh').click();
    await page.getByRole('heading', { level: 1, name: /So sánh/ }).waitFor();
    await page.getByTestId('indicator-select').selectOption('national-standard-school-rate');
    await page.getByTestId('to-select').selectOption('2024-2025');
    await page.getByTestId('from-select').selectOption('2020-2021');
    await expectQuery(page, 'tu', '2020-2021');
    // The package has no district figure of that year: the answer is a refusal with its reason, not a drawing.
    await expect
      .poll(() => findings(page))
      .toContain('Không so được với năm học 2020-2021 ở 9 đơn vị: không có số.');
    expect(await page.locator('button[data-kind=dumbbell]').count()).toBe(0);
    await page.getByText('Hình không vẽ được và vì sao').click();
    expect(await visibleText(page)).toContain('Hai kỳ: cần hai kỳ có số');
    const split = page.getByTestId('split');
    expect(await split.innerText()).toContain('Không tách được: không có số');
    // What there is: the parts of the two last years, each set of a definition of its own.
    await page.getByTestId('from-select').selectOption('2023-2024');
    await expect.poll(() => split.innerText()).toContain('Không tách được: định nghĩa khác');
    expect(await split.locator('tr', { hasText: 'Bắc Hà' }).innerText()).toContain(
      '31/58 \u2192 39/58',
    );
    await expectQuery(page, 'tu', '2023-2024');
    const address = page.url();
    await page.goto(address);
    await alive(page);
    expect(await split.locator('tr', { hasText: 'Bắc Hà' }).innerText()).toContain('31/58');
    expectClean(page);
    await context.close();
  });

  it('the same answered in full where the figures are there', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/thu-vien-hinh/`);
    const text = plain(await page.locator('main').innerText());
    expect(text).toContain('Cả vùng tăng 2,2 điểm phần trăm');
    expect(text).toContain('2 đơn vị giảm (Đơn vị A, Đơn vị C)');
    expect(text).toContain('420/600 \u2192 429/594');
    const row = await page.getByTestId('split').locator('tr', { hasText: 'Đơn vị A' }).innerText();
    // 85 of 100 became 80 of 99: five recognitions fewer cost 5,03 points, one school fewer gave 0,83.
    for (const part of ['85/100 \u2192 80/99', '\u22124,19', '\u22125,03', '+0,83', 'tử số'])
      expect(row).toContain(part);
    expectClean(page);
    await context.close();
  });

  it('which provinces grew most in pupils per class', async () => {
    const { page, context } = await openPage(browser(), country);
    await page.getByTestId('indicator-select').selectOption('pupils-per-class');
    await page.getByTestId('from-select').selectOption('2016-2017');
    await expect
      .poll(() => findings(page))
      .toContain(
        'Đơn vị tăng nhiều nhất theo %: Cao Bằng tăng 4,5 học sinh/lớp so với năm học 2016-2017',
      );
    await page.getByText('Đơn vị tăng nhiều nhất theo %: Cao Bằng').click();
    await page.locator('[data-testid=figure][data-kind=dumbbell]').waitFor();
    await expectQuery(page, 'dv', 'cao-bang');
    await page.goBack();
    await expectQuery(page, 'dv', null);
    expectClean(page);
    await context.close();
  });

  it('one unit beside those like it, with the distance', async () => {
    const { page, context } = await openPage(browser(), `${vi}?chi-so=pupils`);
    await page.getByTestId('set-select').selectOption('giong:bac-ha');
    await page.getByRole('heading', { name: 'Đơn vị giống Bắc Hà' }).waitFor();
    await expectQuery(page, 'nhom', 'giong:bac-ha');
    const rows = page.locator('section:has(#giong) tbody tr');
    expect(await rows.count()).toBe(5);
    expect(await rows.first().innerText()).toMatch(/Mường Khương\s+0,1/);
    expectClean(page);
    await context.close();
  });
});

describe('choices', () => {
  it('every one stands in the link and is read from it', async () => {
    const { page, context } = await openPage(browser(), `${vi}?chi-so=pupils`);
    await page.getByTestId('measure-select').selectOption('percent');
    await expectQuery(page, 'do', 'percent');
    await page.getByTestId('base-select').selectOption('2021-2022');
    await expectQuery(page, 'so-voi', '2021-2022');
    await page.getByTestId('set-select').selectOption('district');
    await expectQuery(page, 'nhom', 'district');
    await page.getByTestId('unit-select').selectOption('bac-ha');
    await expectQuery(page, 'dv', 'bac-ha');
    await show(page, 'strip');
    await expectQuery(page, 'hinh', 'strip');
    const before = await page.getByTestId('figure').innerText();
    await page.reload();
    await alive(page);
    await expect.poll(() => page.getByTestId('figure').innerText()).toBe(before);
    expect(await page.getByTestId('measure-select').inputValue()).toBe('percent');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /Compare/ }).waitFor();
    await expectQuery(page, 'hinh', 'strip');
    expectClean(page);
    await context.close();
  });

  it('what a link cannot mean is the default', async () => {
    const { page, context } = await openPage(
      browser(),
      `${vi}?chi-so=nothing&va=none&nhom=giong:nowhere&do=per:none&hinh=pie&tu=1900-1901`,
    );
    await page.getByTestId('figure').waitFor();
    expect(await page.getByTestId('indicator-select').inputValue()).toBe(
      'national-standard-school-rate',
    );
    expect(await page.getByTestId('set-select').inputValue()).toBe('');
    expectClean(page);
    await context.close();
  });

  it('the indicator page leads here with the same choices', async () => {
    const { page, context } = await openPage(
      browser(),
      `${site}lao-cai/chi-so/pupils/?cap=primary&dv=bac-ha`,
    );
    await page.getByRole('link', { name: /So sánh chỉ số này/ }).click();
    await page.getByTestId('figure').waitFor();
    expect(await page.getByTestId('indicator-select').inputValue()).toBe('pupils');
    expect(await page.getByTestId('level-select').inputValue()).toBe('primary');
    await expectQuery(page, 'dv', 'bac-ha');
    expectClean(page);
    await context.close();
  });
});

describe('every kind of figure', () => {
  const link = `${country}?chi-so=pupils&va=teachers-per-class&nhom=giong:lao-cai`;

  it('is drawn with title, table, sentence, source, and can be read', async () => {
    const { page, context } = await openPage(browser(), link);
    await page.locator('[data-testid=figure][data-kind=scatter]').waitFor();
    const kinds = await page
      .locator('button[data-kind]')
      .evaluateAll((list) => list.map((button) => button.getAttribute('data-kind') ?? ''));
    expect(kinds.toSorted()).toEqual([
      'bars',
      'bump',
      'contribution',
      'dumbbell',
      'heat',
      'lines',
      'multiples',
      'scatter',
      'slope',
      'stack',
      'strip',
    ]);
    for (const kind of kinds) {
      await show(page, kind);
      const figure = page.getByTestId('figure');
      expect((await figure.locator('h3').innerText()).length).toBeGreaterThan(10);
      expect(await figure.locator('figcaption').innerText()).toContain('Nguồn');
      expect(await figure.locator('table').count()).toBe(1);
      expect(await accessibilityBreaches(page)).toEqual([]);
    }
    expectClean(page);
    await context.close();
  });

  it('answers to the arrow keys and opens the origin of a figure', async () => {
    const { page, context } = await openPage(browser(), `${vi}?chi-so=pupils&hinh=bars`);
    await page.getByRole('group', { name: /^Hình\. Mũi tên/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByText(/TP Lào Cai, năm.học 2024.2025: 36\.454/).waitFor({ state: 'attached' });
    await page.keyboard.press(' ');
    await expectQuery(page, 'dv', 'lao-cai-city');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').getByText('36.454').first().waitFor();
    expectClean(page);
    await context.close();
  });

  it.each([320, 360, 1366, 1920])('never scrolls sideways at %i px', async (width) => {
    const { page, context } = await openPage(browser(), link, { viewport: { width, height: 800 } });
    for (const kind of ['lines', 'bars', 'heat', 'scatter', 'slope', 'strip', 'multiples']) {
      await show(page, kind);
      expect(await sidewaysScroll(page)).toEqual([]);
    }
    await context.close();
  });

  it.each([vi, en, `${country}?chi-so=pupils-per-class&do=index`])(
    '%s: accessible in the dark',
    async (address) => {
      const { page, context } = await openPage(browser(), address, { colorScheme: 'dark' });
      expect(await accessibilityBreaches(page, colourRules)).toEqual([]);
      await context.close();
    },
  );
});

describe('without a script', () => {
  it('the page shows its figure, sentences and table', async () => {
    const { page, context } = await openPage(browser(), country, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    expect(text).toContain('cao nhất');
    expect(text).not.toMatch(/\bNaN\b|\bundefined\b|\[object/);
    await context.close();
  });
});
