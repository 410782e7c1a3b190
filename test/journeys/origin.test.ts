import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectClean, expectQuery, openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');
const standard = `${site}lao-cai/chi-so/national-standard-school-rate/`;

const panel = (page: Page) => page.locator('dialog[open]');
/** The panel with its content, whose code comes on demand. */
async function opened(page: Page): Promise<void> {
  await panel(page).locator('p').first().waitFor();
}

/** The line of a file of the snapshot that holds all the given fields, as it lies in the repository's data. */
function lineOf(...fields: readonly string[]): { file: string; line: number; text: string } {
  const folder = 'data/lao-cai';
  for (const file of readdirSync(folder).filter((name) => name.startsWith('observations'))) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const at = lines.findIndex((text) => text.startsWith(fields.join(',')));
    if (at >= 0) return { file, line: at + 1, text: lines[at] ?? '' };
  }
  throw new Error(`no line ${fields.join(',')}`);
}

/** Header and field pairs of the row that the panel shows. */
const shownRow = (page: Page) =>
  page
    .getByTestId('file-row')
    .locator('div')
    .evaluateAll((pairs) =>
      pairs.map((pair) => [
        pair.querySelector('dt')?.textContent ?? '',
        pair.querySelector('dd')?.textContent ?? '',
      ]),
    );

/** The same pairs from a line of a CSV file without quotes; empty fields are not shown. */
function rowOf(file: string, text: string): string[][] {
  const header = readFileSync(join('data/lao-cai', file), 'utf8').split('\n')[0]?.split(',') ?? [];
  const fields = text.split(',');
  return header.map((name, i) => [name, fields[i] ?? '']).filter(([, field]) => field !== '');
}

describe('origin of a figure', () => {
  it('opens by a click, shows the figure with everything about it, and the row of the file', async () => {
    const { page, context } = await openPage(browser(), standard);
    await page.getByTestId('kpi-value').getByRole('button').click();
    await opened(page);
    const text = await panel(page).innerText();
    for (const part of [
      'Nguồn gốc con số',
      '72,2%',
      'Tỉnh Lào Cai',
      'Trạng thái',
      'Chính thức',
      'Nguồn',
    ])
      expect(text).toContain(part);
    const {
      file,
      line,
      text: row,
    } = lineOf('lao-cai', '2024-2025', 'national-standard-school-rate', 'press', '');
    expect(text).toContain(`${file}, dòng ${line}`);
    await panel(page).getByRole('button', { name: 'Xem dòng trong tệp' }).click();
    await page.getByTestId('file-row').waitFor();
    expect(await shownRow(page)).toEqual(rowOf(file, row));
    await expectQuery(page, 'so', /^national-standard-school-rate~lao-cai~2024-2025/);
    expectClean(page);
    await context.close();
  });

  it('shows the formula with the numbers put in, the parts, what one school is worth', async () => {
    const { page, context } = await openPage(browser(), `${standard}?nam=2023-2024`);
    await page.getByTestId('kpi-value').getByText('59,7%').waitFor();
    await page.getByTestId('kpi-value').getByRole('button').focus();
    await page.keyboard.press('Enter');
    await opened(page);
    const text = (await panel(page).innerText()).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Công thức');
    expect(text).toContain('Số trường đạt chuẩn quốc gia còn hiệu lực');
    expect(text).toContain('Thay số vào 354 593 × 100 = 59,7% khớp'); // 35400 / 593 = 59,696…
    expect(text).toContain('Thêm một trường là thêm 0,17 điểm %'); // 100 / 593 = 0,1686…
    expectClean(page);
    await context.close();
  });

  it('Escape and the button close it, back closes it and forward opens it again', async () => {
    const { page, context } = await openPage(browser(), standard);
    const open = page.getByTestId('kpi-value').getByRole('button');
    await open.click();
    await opened(page);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    await expectQuery(page, 'so', null);
    expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
    await open.click();
    await panel(page).getByRole('button', { name: 'Đóng' }).click();
    await panel(page).waitFor({ state: 'hidden' });
    await expectQuery(page, 'so', null);
    await open.click();
    await opened(page);
    await expectQuery(page, 'so', /./);
    await page.goBack();
    await panel(page).waitFor({ state: 'hidden' });
    await expectQuery(page, 'so', null);
    await page.goForward();
    await opened(page);
    expectClean(page);
    await context.close();
  });

  it('is part of the link: a reload and another reader see the same panel', async () => {
    const { page, context } = await openPage(browser(), standard);
    await page.getByTestId('kpi-value').getByRole('button').click();
    await opened(page);
    await expectQuery(page, 'so', /./);
    const link = page.url();
    const text = await panel(page).innerText();
    const { page: other, context: elsewhere } = await openPage(browser(), link);
    await opened(other);
    expect(await panel(other).innerText()).toBe(text);
    expectClean(other);
    await elsewhere.close();
    await context.close();
  });

  it('a figure without a counting is that of the usual counting, never "not collected"', async () => {
    const link = `${site}lao-cai/?so=national-standard-school-rate~lao-cai~2024-2025`;
    const { page, context } = await openPage(browser(), link);
    await opened(page);
    const text = await panel(page).innerText();
    expect(text).toContain('72,2%');
    expect(text).not.toContain('Chưa thu thập được');
    await context.close();
  });

  it('a figure that does not exist is told as such', async () => {
    const link = `${site}lao-cai/?so=khong-co~lao-cai~2024-2025`;
    const { page, context } = await openPage(browser(), link);
    await panel(page).getByText('Không có số liệu cho con số này').waitFor();
    expect(await panel(page).textContent()).not.toMatch(/NaN|undefined/);
    await context.close();
  });

  it('opens from a cell of the table, of the overview and of a unit; made-up figures say so', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/don-vi/bac-ha/`);
    await page.locator('tbody').getByRole('button', { name: '22.988' }).first().click();
    await opened(page);
    const text = await panel(page).innerText();
    expect(text).toContain('22.988');
    expect(text.toLowerCase()).toContain('minh hoạ');
    const { file, text: row } = lineOf(
      'bac-ha',
      '2024-2025',
      'pupils',
      'illustrative-department',
      '',
      '',
    );
    await panel(page).getByRole('button', { name: 'Xem dòng trong tệp' }).click();
    await page.getByTestId('file-row').waitFor();
    expect(await shownRow(page)).toEqual(rowOf(file, row));
    await page.goto(`${site}en/lao-cai/`);
    await page.getByRole('button', { name: '235,731' }).first().click();
    await opened(page);
    expect(await panel(page).innerText()).toContain('235,731');
    expectClean(page);
    await context.close();
  });

  it('remembers a click made before the data have come', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/`, {}, 'rendered');
    let release = (): void => undefined;
    const data = new Promise<void>((resolve) => {
      release = resolve;
    });
    await context.route('**/data/**', async (route) => {
      await data;
      await route.continue();
    });
    await page.reload({ waitUntil: 'load' });
    await page.getByRole('button', { name: '235.731' }).first().click();
    expect(await panel(page).count()).toBe(0);
    release();
    await opened(page);
    expect(await panel(page).innerText()).toContain('235.731');
    await page.goBack(); // one entry of the history: back closes it and stays
    await panel(page).waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { level: 1 }).first().innerText()).toContain('Lào Cai');
    expectClean(page);
    await context.close();
  });

  it('keeps the keyboard inside while it is open', async () => {
    const { page, context } = await openPage(browser(), standard);
    await page.getByTestId('kpi-value').getByRole('button').click();
    await opened(page);
    for (let i = 0; i < 12; i += 1) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(
        () => document.activeElement?.closest('dialog, body')?.tagName,
      );
      const isBrowser = await page.evaluate(() => document.activeElement === document.body);
      expect(where === 'DIALOG' || isBrowser).toBe(true);
    }
    await context.close();
  });
});
