import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectClean, expectQuery, openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');
const standard = `${site}lao-cai/chi-so/national-standard-school-rate/`;

const kpi = (page: Page) => page.getByTestId('kpi-value').innerText();
const shows = (page: Page, id: string) => page.getByTestId(id).getAttribute('data-shows');
/** Values of the ranking in order, as drawn. */
const ranked = (page: Page) =>
  page.getByTestId('chart-ranking').locator('svg').nth(-2).locator('text').allTextContents();

describe('year', () => {
  it('the slider by keyboard changes figure, ranking, map and address; back returns to where one came from', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/chi-so/`);
    await page.getByRole('link', { name: 'Tỷ lệ trường đạt chuẩn quốc gia' }).first().click();
    await page.getByTestId('year-slider').waitFor();
    await expect.poll(() => kpi(page)).toBe('72,2%');
    expect(await ranked(page)).toContain('67,2');
    const map = () => page.getByTestId('chart-map').locator('svg').first().innerHTML();
    const mapBefore = await map();
    await page.getByTestId('year-slider').press('ArrowLeft');
    await expect.poll(() => kpi(page)).toBe('59,7%');
    expect(await page.getByTestId('kpi-raw').innerText()).toContain('59.7');
    const id = 'national-standard-school-rate|2023-2024';
    await expect.poll(() => shows(page, 'chart-ranking')).toBe(id);
    await expect.poll(() => shows(page, 'chart-map')).toBe(id);
    expect(await ranked(page)).toContain('53,4');
    expect(await map()).not.toBe(mapBefore);
    await expectQuery(page, 'nam', '2023-2024');
    await page.getByTestId('year-slider').press('Home');
    await expect.poll(() => kpi(page)).toBe('khoảng 46%');
    await page.getByTestId('year-slider').press('End');
    await expect.poll(() => kpi(page)).toBe('72,2%');
    await expectQuery(page, 'nam', '2024-2025');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Chỉ số thống kê' }).waitFor();
    await page.goForward();
    await expect.poll(() => kpi(page)).toBe('72,2%');
    await expectQuery(page, 'nam', '2024-2025');
    expectClean(page);
    await context.close();
  });

  it('a choice made just before going back does not change where one goes back to', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/chi-so/`);
    await page.getByRole('link', { name: 'Tỷ lệ trường đạt chuẩn quốc gia' }).first().click();
    await page.getByTestId('year-slider').press('ArrowLeft');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Chỉ số thống kê' }).waitFor();
    await page.waitForTimeout(500); // longer than a change of the address may wait
    expect(page.url()).toBe(`${site}lao-cai/chi-so/`);
    expectClean(page);
    await context.close();
  });

  it('a year without a figure is a sign, never a number', async () => {
    const { page, context } = await openPage(browser(), `${standard}?nam=2021-2022`);
    await expect.poll(() => kpi(page)).toBe('…');
    expect(await page.getByTestId('kpi-raw').count()).toBe(0);
    expect(await page.locator('main').textContent()).not.toMatch(/NaN|undefined|\bnull\b/);
    expectClean(page);
    await context.close();
  });

  it('compare year changes the column of the table and the address', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/chi-so/pupils/`);
    await page.getByLabel('So với').selectOption('2020-2021');
    await expectQuery(page, 'so-voi', '2020-2021');
    const head = page.locator('#bang').locator('xpath=ancestor-or-self::section').locator('thead');
    await expect.poll(() => head.textContent()).toContain('So với 2020‑2021');
    expect(await page.locator('tbody tr').first().textContent()).not.toContain('NaN');
    expectClean(page);
    await context.close();
  });
});

describe('level and counting', () => {
  it('level changes the figure and the address', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/chi-so/pupils/`);
    await page.getByTestId('level-select').selectOption('primary');
    await expect.poll(() => kpi(page)).toBe('84.578');
    await expectQuery(page, 'cap', 'primary');
    await page.reload();
    await expect.poll(() => kpi(page)).toBe('84.578');
    expectClean(page);
    await context.close();
  });

  it('counting changes series, years and address, and the line is never joined', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/chi-so/pupils/`);
    await page.getByTestId('counting-select').selectOption('nso');
    await expectQuery(page, 'cach', 'nso');
    await page.getByTestId('level-select').selectOption('primary');
    await page.getByTestId('year-slider').waitFor();
    const year = await page.getByTestId('year-slider').getAttribute('aria-valuetext');
    expect(year).toBe('2021‑2022');
    await expect.poll(() => kpi(page)).toBe('85.348');
    expectClean(page);
    await context.close();
  });
});

describe('units', () => {
  it('are chosen by a click on the ranking and on the map, and let go the same way', async () => {
    const { page, context } = await openPage(browser(), standard);
    const bars = page.getByTestId('chart-ranking').locator('svg').nth(-3);
    await bars.click({ position: { x: 20, y: 26 * 4 + 13 } }); // fifth row: Bắc Hà
    await expectQuery(page, 'dv', 'bac-ha');
    expect(await page.getByTestId('unit-select').inputValue()).toBe('bac-ha');
    await page
      .locator('[data-area=bat-xat]')
      .first()
      .click({ position: { x: 60, y: 40 } });
    await expectQuery(page, 'dv', 'bac-ha,bat-xat');
    await page.getByRole('button', { name: 'Bỏ chọn: Bắc Hà' }).click();
    await expectQuery(page, 'dv', 'bat-xat');
    await bars.click({ position: { x: 20, y: 13 } }); // first row: Bát Xát
    await expectQuery(page, 'dv', null);
    expectClean(page);
    await context.close();
  });

  it('arrow keys walk over the map and leave the choice alone; Enter opens the origin, Space chooses', async () => {
    const { page, context } = await openPage(browser(), `${standard}?dv=bac-ha,sa-pa`);
    const map = page.getByRole('group', { name: /^Bản đồ\. Mũi tên/ });
    await map.focus();
    await page.keyboard.press('ArrowRight'); // over the border with Bảo Thắng
    await expect
      .poll(() => map.textContent())
      .toContain('Huyện Bảo Thắng: 50/81, 61,7% (minh hoạ)');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').getByText('Huyện Bảo Thắng').first().waitFor();
    await expectQuery(page, 'so', /^national-standard-school-rate~bao-thang~2024-2025/);
    await expectQuery(page, 'dv', 'bac-ha,sa-pa');
    await page.keyboard.press('Escape');
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expectQuery(page, 'dv', 'bac-ha,sa-pa,bao-thang');
    await expect.poll(() => map.textContent()).toContain('Đã chọn Huyện Bảo Thắng');
    expectClean(page);
    await context.close();
  });

  it('arrow keys walk the ranking in its order', async () => {
    const { page, context } = await openPage(browser(), standard);
    const ranking = page.getByRole('group', { name: /^Xếp hạng\./ });
    await ranking.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => ranking.textContent()).toContain('Huyện Bát Xát: ');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => ranking.textContent()).toContain('Huyện Si Ma Cai: ');
    await page.keyboard.press('ArrowUp');
    await expectQuery(page, 'dv', null);
    await page.keyboard.press('Space');
    await expectQuery(page, 'dv', 'bat-xat');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await expectQuery(page, 'so', /^national-standard-school-rate~bat-xat~2024-2025/);
    expectClean(page);
    await context.close();
  });

  it('a unit of the overview is chosen in one figure and lights up in the other', async () => {
    const { page, context } = await openPage(browser(), `${site}viet-nam/`);
    const ranking = page.getByRole('group', { name: /^Xếp hạng\./ });
    await ranking.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expectQuery(page, 'dv', 'cao-bang');
    await expect.poll(() => page.getByTestId('chart-map').textContent()).toContain('Cao Bằng');
    expectClean(page);
    await context.close();
  });
});

describe('the trend by keys', () => {
  it('goes from line to line and to single figures of the press, and opens their origin', async () => {
    const { page, context } = await openPage(browser(), standard);
    const trend = page.getByRole('group', { name: /^Diễn biến\./ });
    await trend.focus();
    const spoken = () => trend.locator('[aria-live]').textContent();
    await page.keyboard.press('ArrowUp');
    await expect.poll(spoken).toMatch(/75,6%/);
    expect(await page.getByTestId('chart-trend').getAttribute('data-shows')).toContain('2024-2025');
    const heard: string[] = [];
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('ArrowLeft');
      heard.push((await spoken()) ?? '');
    }
    await page.keyboard.press('ArrowDown');
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('ArrowLeft');
      heard.push((await spoken()) ?? '');
    }
    for (const figure of ['58,9%', '46%']) expect(heard.join('|')).toContain(figure);
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').getByText('46%').first().waitFor();
    await expectQuery(page, 'so', /^national-standard-school-rate~lao-cai~2017/);
    expectClean(page);
    await context.close();
  });
});
