import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityBreaches } from '../support/journeys-axe.ts';
import { expectClean, openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const door = `${inject('siteUrl')}lao-cai/nap-so-lieu/`;

const give = (page: Page, name: string, buffer: Buffer) =>
  page
    .getByTestId('intake-file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
const judged = async (page: Page, wanted: string): Promise<void> => {
  await expect
    .poll(() => page.getByTestId('intake-verdict').getAttribute('data-verdict'), {
      timeout: 15_000,
    })
    .toBe(wanted);
};

describe('import, what only a person can know', () => {
  it('of two tables on a sheet one is chosen; the other is left out and can be taken back', async () => {
    const { page, context } = await openPage(browser(), door);
    await give(
      page,
      'hai bảng.csv',
      Buffer.from(
        'Bảng 1. Số phòng học, năm học 2022-2023;\nĐơn vị;Số phòng học\nHuyện Bát Xát;512\n' +
          'Bảng 2. Số phòng học, năm học 2023-2024;\nĐơn vị;Số phòng học\nHuyện Bát Xát;51S\n',
      ),
    );
    await judged(page, 'refused');
    const second = page.getByRole('checkbox', { name: 'Bảng 2 (từ dòng 6)' });
    expect(await page.getByRole('heading', { name: /Mỗi cột đọc là gì/ }).count()).toBe(2);
    await second.click();
    await judged(page, 'accepted');
    await second.click();
    await judged(page, 'refused');
    expect(await accessibilityBreaches(page)).toEqual([]);
    expectClean(page);
    await context.close();
  });

  it('a column is an indicator of a year and a level at once', async () => {
    const { page, context } = await openPage(browser(), door);
    await give(
      page,
      'một cột.csv',
      Buffer.from('Đơn vị;TH A\nHuyện Bát Xát;9.830\nHuyện Bảo Yên;9.103\n'),
    );
    await judged(page, 'refused');
    await page.getByLabel('đọc là: TH A').selectOption('measure:pupils');
    await page.getByLabel('Năm học: TH A').selectOption('2024-2025');
    await page.getByLabel('Cấp học: TH A').selectOption('primary');
    await judged(page, 'accepted');
    expect(await page.getByLabel('đọc là: TH A').inputValue()).toBe('measure:pupils');
    expect(await page.getByLabel('Cấp học: TH A').inputValue()).toBe('primary');
    expectClean(page);
    await context.close();
  });

  it('figures of the statistics office wait until somebody says whose they are; an .ods file is read', async () => {
    const { page, context } = await openPage(browser(), door);
    await give(
      page,
      'nguồn.csv',
      Buffer.from(
        'Năm học 2022-2023;\nĐơn vị;Số phòng học\nHuyện Bát Xát;512\nNguồn: Cục Thống kê tỉnh Lào Cai;\n',
      ),
    );
    await judged(page, 'refused');
    await page.getByRole('button', { name: 'Theo “Thống kê (NSO)”' }).click();
    await judged(page, 'accepted');
    await page.getByRole('button', { name: 'Chọn tệp khác' }).click();
    const workbook = readFileSync('test/fixtures/import/ods/ministry-merged.ods');
    await give(page, 'ministry-merged.ods', workbook);
    await judged(page, 'accepted');
    expectClean(page);
    await context.close();
  });
});
