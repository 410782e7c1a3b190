import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { downloaded, expectClean, openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');
const pupils = `${site}lao-cai/chi-so/pupils/`;

const twin = (page: Page) => page.locator('table').filter({ hasText: 'STT' });
const header = (page: Page, name: string | RegExp) =>
  twin(page).getByRole('columnheader', { name });
/** Names of the units in the order of the table, without the whole and the total. */
async function names(page: Page): Promise<string[]> {
  const all = await twin(page).locator('tbody th').allTextContents();
  return all.slice(1, -1);
}
const column = (page: Page, at: number) =>
  twin(page).locator(`tbody tr td:nth-child(${at})`).allTextContents();

const official = [
  'Thành phố Lào Cai',
  'Huyện Bát Xát',
  'Huyện Mường Khương',
  'Huyện Si Ma Cai',
  'Huyện Bắc Hà',
  'Huyện Bảo Thắng',
  'Huyện Bảo Yên',
  'Thị xã Sa Pa',
  'Huyện Văn Bàn',
];
/** By names without their type in Vietnamese order: a < ă < â and tones after letters. */
const alphabetical = [
  'Huyện Bảo Thắng',
  'Huyện Bảo Yên',
  'Huyện Bát Xát',
  'Huyện Bắc Hà',
  'Thành phố Lào Cai',
  'Huyện Mường Khương',
  'Thị xã Sa Pa',
  'Huyện Si Ma Cai',
  'Huyện Văn Bàn',
];

describe('the table', () => {
  it('sorts by official order, by name in Vietnamese order, by figures, and says so', async () => {
    const { page, context } = await openPage(browser(), pupils);
    expect(await names(page)).toEqual(official);
    expect(await header(page, 'STT').getAttribute('aria-sort')).toBe('ascending');
    await header(page, 'Đơn vị').getByRole('button').click();
    await expect.poll(() => names(page)).toEqual(alphabetical);
    expect(await header(page, 'Đơn vị').getAttribute('aria-sort')).toBe('ascending');
    expect(await header(page, 'STT').getAttribute('aria-sort')).toBe('none');
    await header(page, 'Đơn vị').getByRole('button').press('Enter');
    await expect.poll(() => names(page)).toEqual(alphabetical.toReversed());
    expect(await header(page, 'Đơn vị').getAttribute('aria-sort')).toBe('descending');
    await header(page, /^2024‑2025/)
      .getByRole('button')
      .click();
    await expect.poll(async () => (await names(page))[0]).toBe('Thành phố Lào Cai'); // 36.454, the most
    const values = (await column(page, 7))
      .slice(1, -1)
      .map((text) => Number(text.replace('.', '')));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expectClean(page);
    await context.close();
  });

  it('has the published whole first and the total of the units last', async () => {
    const { page, context } = await openPage(browser(), pupils);
    const rows = twin(page).locator('tbody tr');
    expect(await rows.first().textContent()).toContain('235.731');
    const last = await rows.last().textContent();
    expect(last).toContain('Tổng các đơn vị');
    const values = (await column(page, 7))
      .slice(1, -1)
      .map((text) => Number(text.replace('.', '')));
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(235_731);
    expect(last).toContain('235.731');
    await context.close();
  });

  it('is copied as a table', async () => {
    const { page, context } = await openPage(browser(), pupils, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Chép bảng' }).click();
    await page.getByRole('button', { name: 'Đã chép' }).waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    // caption, header, the whole, nine units, their total, the source
    expect(lines).toHaveLength(14);
    expect(lines[1]?.split('\t').slice(0, 2)).toEqual(['Đơn vị', '2020‑2021']);
    expect(lines[3]?.split('\t').at(-1)).toBe('minh hoạ');
    expect(lines[12]).toContain('Tổng các đơn vị\t');
    expect(lines[13]).toContain('Nguồn: ');
    expect(lines[2]?.split('\t')).toEqual([
      'Tỉnh Lào Cai',
      '221.727',
      '227.749',
      '…',
      'gần 235.000',
      '235.731',
      '+3,5',
      '',
    ]); // 235731 / 227749 = 1,0350…
    expectClean(page);
    await context.close();
  });

  it('is taken as a CSV file that keeps status, marks and gaps', async () => {
    const { page, context } = await openPage(browser(), pupils);
    const { name, text } = await downloaded(page, () => page.getByTestId('csv').click());
    expect(name).toMatch(/^lao-cai-.*-pupils-2024-2025\.csv$/);
    expect(text.startsWith('\uFEFFarea_id,official_code,')).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 10 * 5);
    const find = (start: string) => lines.find((line) => line.startsWith(start));
    expect(find('lao-cai,10,')).toBeDefined();
    const whole = lines.filter((line) => line.startsWith('lao-cai,'));
    expect(whole.some((line) => line.includes(',235731,') && line.includes(',final,'))).toBe(true);
    const bacHa = lines.filter((line) => line.startsWith('bac-ha,085,,2025-06-30,Huyện Bắc Hà,'));
    expect(bacHa).toHaveLength(5);
    expect(bacHa.at(-1)).toContain(
      ',22988,,,,illustrative,minh hoạ,,illustrative-department,siso-split',
    );
    const gap = bacHa.find((line) => line.includes(',2023-2024,'));
    expect(gap).toContain(',not-collected,');
    expect(gap).not.toMatch(/,0,|NaN|null|undefined/);
    await context.close();
  });
});
