import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readSealedFiles } from '#sheets/read-sealed-files.ts';
import { readPackage } from '#snapshot/read-package.ts';
import { filesSource } from '#snapshot/files-source.ts';
import { accessibilityBreaches } from '../support/journeys-axe.ts';
import { expectClean, openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');
const name = 'other-provinces-district-tables.csv';
const table = readFileSync(`test/fixtures/raw/${name}`);

const give = (page: Page, file: string, buffer: Buffer) =>
  page
    .getByTestId('intake-file')
    .setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer });
const judged = async (page: Page, wanted: string): Promise<void> => {
  await expect
    .poll(() => page.getByTestId('intake-verdict').getAttribute('data-verdict'), {
      timeout: 20_000,
    })
    .toBe(wanted);
};

/** Saves the package and gives its files. */
async function savePackage(page: Page, button: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Uint8Array);
  const files = readSealedFiles(new Uint8Array(Buffer.concat(chunks)));
  if (!files) throw new Error('the archive cannot be read');
  return files;
}

describe('a new package', () => {
  it('of another province is begun from its file and saved, sound and with sources', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/nap-so-lieu/`);
    await give(page, name, table);
    await judged(page, 'refused');
    await page.getByRole('button', { name: 'Tạo gói mới từ tệp này' }).click();
    await page.getByTestId('new-whole').selectOption({ label: 'Tỉnh Quảng Ngãi (đến 30/06/2025)' });
    expect(await page.getByLabel('Tên trong đường dẫn').inputValue()).toBe('quang-ngai');
    await page.getByLabel('Tên trong đường dẫn').fill('lao-cai');
    await page.getByText('Tên này đã có gói khác dùng.').waitFor();
    await page.getByLabel('Tên trong đường dẫn').fill('quang-ngai');
    await page.getByLabel('Nơi công bố số liệu').fill('Niên giám thống kê Quảng Ngãi');
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tạo gói', exact: true }).click();

    // The rows of the other province are asked about once.
    const problems = page.locator('#kiem-tra');
    await expect.poll(() => problems.innerText()).toContain('“Đà Nẵng” không thuộc gói này');
    await problems.getByRole('button', { name: 'Bỏ qua mọi dòng “Đà Nẵng”' }).click();
    await judged(page, 'accepted-with-warnings');
    expect(await page.getByTestId('intake-target').innerText()).toContain(
      'Gói mới: Giáo dục tỉnh Quảng Ngãi',
    );
    await page.getByLabel('Người lập').fill('Phòng Kế hoạch');
    await page.getByLabel('Trạng thái').selectOption('checked');
    const files = await savePackage(page, 'Lưu gói số liệu');
    const reading = await readPackage(filesSource(files));
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reading.context?.meta).toMatchObject({
      id: 'quang-ngai',
      rootAreaId: 'quang-ngai',
      unitLevel: 'district',
    });
    expect(reading.context?.areas).toHaveLength(15);
    expect(reading.context?.sources[0]?.title).toBe('Niên giám thống kê Quảng Ngãi 2016, bảng 211');
    expectClean(page);
    await context.close();
  });

  it('a unit and an indicator that the package does not have are added, in English too', async () => {
    const { page, context } = await openPage(browser(), `${site}en/lao-cai/import/`);
    const file = 'Đơn vị;Năm học;Số học sinh khuyết tật\nHuyện Yên Bình;2023-2024;31\n';
    await give(page, 'them.csv', Buffer.from(file));
    await judged(page, 'refused');
    const section = page.getByTestId('intake-add');
    await section
      .getByLabel('Means: Số học sinh khuyết tật')
      .selectOption({ label: 'An indicator of your own…' });
    const form = section.getByRole('form', { name: 'Indicator of your own' });
    await form.getByLabel('Name in English').fill('Pupils with disabilities');
    await form.getByLabel('Unit in Vietnamese').fill('học sinh');
    expect(await accessibilityBreaches(page)).toEqual([]);
    await form.getByRole('button', { name: 'Add' }).click();
    await section.getByText('1 indicators added.').waitFor();

    const unit = section.getByLabel('Means: Huyện Yên Bình');
    const choice = unit.locator('option', { hasText: 'Huyện Yên Bình, Tỉnh Yên Bái; 141' });
    await choice.waitFor({ state: 'attached' });
    await unit.selectOption({ label: await choice.innerText() });
    await judged(page, 'accepted');
    await page.getByLabel('Prepared by').fill('Planning office');
    const files = await savePackage(page, 'Save the data package');
    const { context: saved, problems } = await readPackage(filesSource(files));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(saved?.indicators.at(-1)).toMatchObject({
      id: 'so-hoc-sinh-khuyet-tat',
      name: { en: 'Pupils with disabilities' },
      kind: 'count',
    });
    const added = saved?.areas.find(({ officialCode }) => officialCode === '141');
    expect(added).toMatchObject({ name: { vi: 'Huyện Yên Bình' }, validTo: '2025-06-30' });
    expectClean(page);
    await context.close();
  });
});

describe('a package without a map', () => {
  it('shows its figures on every page, says that there is no map, and breaks nothing', async () => {
    const { page, context } = await openPage(browser(), `${site}da-nang/`);
    await page.getByText('Gói số liệu này chưa có bản đồ.').waitFor();
    expect(await page.locator('#hinh-1').innerText()).toContain('Hải Châu');
    expect(await accessibilityBreaches(page)).toEqual([]);
    for (const path of [
      'chi-so/pupils/',
      'don-vi/hai-chau/',
      'chat-luong/',
      'phuong-phap/',
      'nap-so-lieu/',
    ]) {
      await page.goto(`${site}da-nang/${path}`);
      await page.locator('h1').waitFor();
      expect(await page.getByTestId('chart-map').count()).toBe(0);
    }
    await page.goto(`${site}da-nang/chi-so/pupils/`);
    await expect.poll(() => page.locator('#hinh-3').innerText()).toContain('11.918');
    expect(await page.locator('#hinh-3').innerText()).toContain('Hình 2');
    await page.goto(`${site}en/da-nang/`);
    expect(await page.locator('main').innerText()).toContain(
      'had 206 preschool schools, 3,024 preschool classes and 63,600 preschool pupils',
    );
    expectClean(page);
    await context.close();
  });
});
