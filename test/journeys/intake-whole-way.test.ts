import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { serveDist } from '#build/serve/serve-dist.ts';
import { readSealedFiles } from '#sheets/read-sealed-files.ts';
import { accepted, download, give, judged } from '../support/journeys-intake.ts';
import { alive, expectClean, openPage, sharedBrowser } from '../support/journeys-page.ts';
import { faultyForm, ministryWorkbook, twentyFaults } from '../support/ministry-workbook.ts';

const browser = sharedBrowser();
const door = `${inject('siteUrl')}lao-cai/nap-so-lieu/`;
const folder = mkdtempSync(join(tmpdir(), 'siso-whole-way-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** Building a site takes its time, most of all on a busy machine. */
const patience = 180_000;

const run = (script: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script}: ${stdout}${stderr}`);
  return stdout;
};

/** A copy of data/ with one package and no presets. */
function copyOfData(name: string): string {
  const data = join(folder, name);
  mkdirSync(data);
  cpSync('data/lao-cai', join(data, 'lao-cai'), { recursive: true });
  const title = { vi: 'Lào Cai', en: 'Lào Cai' };
  const packages = [{ id: 'lao-cai', path: 'lao-cai', title }];
  writeFileSync(
    join(data, 'catalog.json'),
    JSON.stringify({ format: 1, default: 'lao-cai', packages }),
  );
  return data;
}

/** Saves the open file as a package to be published, and adds it to a copy of the data. */
async function publish(page: Page, name: string): Promise<string> {
  await page.getByLabel('Người lập').fill('Phòng Kế hoạch');
  await page.getByLabel('Trạng thái').selectOption('published');
  const zip = await download(page, () =>
    page.getByRole('button', { name: 'Lưu gói số liệu' }).click(),
  );
  const data = copyOfData(name);
  const file = join(folder, `${name}.zip`);
  writeFileSync(file, zip);
  expect(run('src/cli/data-add.ts', file, '--data', data)).toContain('Đã thêm gói lao-cai');
  return data;
}

/** Builds a site of the data and opens one of its pages. */
async function published<T>(data: string, path: string, look: (page: Page) => Promise<T>) {
  const dir = join(folder, `dist-${Date.now()}`);
  run('src/build/build.ts', '--data', data, '--out', dir);
  const site = await serveDist({ dir, port: 0 });
  const { page, context } = await openPage(browser(), site.url + path);
  await look(page);
  expectClean(page);
  await context.close();
  await site.close();
}

const placeOf = (page: Page, rule: string, cell: string): Locator =>
  page
    .locator(`[data-rule=${rule}] > div`)
    .filter({ has: page.getByRole('button', { name: `Đến ô ${cell}`, exact: true }) });

describe('a file with twenty faults', () => {
  it(
    'goes from file to published page; each fault is named at its cell and mended on the page',
    async () => {
      const { page, context } = await openPage(browser(), door);
      await give(page, 'Biểu 01.xlsx', await ministryWorkbook([faultyForm]));
      await judged(page, 'refused');
      expect(twentyFaults).toHaveLength(20);
      expect(new Set(twentyFaults.map(({ rule }) => rule)).size).toBe(20);
      for (const { cell, rule } of twentyFaults)
        expect(await placeOf(page, rule, cell).count(), `${rule} at ${cell}`).toBe(1);
      const focused = page.locator('[data-testid=intake-grid] td[data-focused]');
      await placeOf(page, 'date-for-number', 'E15').getByRole('button', { name: 'Đến ô' }).click();
      await focused.waitFor();
      expect(await focused.innerText()).toBe('2024-06-12');

      const gone = async (rule: string, cell: string) => {
        await expect.poll(() => placeOf(page, rule, cell).count(), { timeout: 10_000 }).toBe(0);
      };
      const press = async (rule: string, cell: string, name: string) => {
        await placeOf(page, rule, cell).getByRole('button', { name, exact: true }).click();
        await gone(rule, cell);
      };
      const type = async (rule: string, cell: string, text: string) => {
        const place = placeOf(page, rule, cell);
        await place.getByRole('button', { name: 'Gõ số khác' }).click();
        await place.getByLabel('Giá trị mới').fill(text);
        await place.getByRole('button', { name: 'Ghi', exact: true }).click();
        await gone(rule, cell);
      };
      const unit = async (rule: string, cell: string, name: string) => {
        await placeOf(page, rule, cell).getByLabel('Đơn vị').selectOption({ label: name });
        await gone(rule, cell);
      };
      const keep = async (rule: string, cell: string, reason: string) => {
        const place = placeOf(page, rule, cell);
        await place.getByRole('button', { name: 'Giữ, có lý do' }).click();
        await place.getByLabel('Lý do').fill(reason);
        await place.getByRole('button', { name: 'Giữ', exact: true }).click();
        await page.getByText(`Giữ nguyên: ${reason}`).waitFor();
      };
      await unit('area-ambiguous', 'C7', 'Thành phố Lào Cai');
      await unit('area-unknown', 'C13', 'Huyện Bảo Yên');
      await type('area-code-name-clash', 'B9', '083');
      await type('zero-lost', 'B14', '088');
      await page.getByLabel('đọc là: Số phòng mượn').selectOption('ignore');
      await gone('indicator-unknown', 'L4');
      await press('number-ambiguous', 'F12', 'ngăn hàng nghìn (8.231 là tám nghìn)');
      await press('count-not-whole', 'F12', 'Ghi 33.341');
      await press('empty-cell', 'E8', 'Chưa thu thập được');
      await press('marker-unknown', 'J8', 'Chưa thu thập được');
      await type('far-from-known', 'E10', '494');
      await type('number-not-read', 'F10', '13.883');
      await type('share-or-percent', 'I10', '89,2');
      await type('count-not-whole', 'D11', '58');
      await type('part-over-whole', 'G11', '11.126');
      await type('percent-range', 'I12', '61,7');
      await type('count-negative', 'H14', '45');
      await type('spreadsheet-error', 'I14', '73,8');
      await type('date-for-number', 'E15', '933');
      await type('total-mismatch', 'K16', '232');
      await keep('ratio-mismatch', 'I15', 'Phòng tính cả trường mới công nhận tháng 10');
      await judged(page, 'accepted');

      const data = await publish(page, 'twenty');
      expectClean(page);
      await context.close();
      // "16.237 em" was read as a number, the figure with a reason is as printed, with its note.
      const added = readdirSync(join(data, 'lao-cai')).find((name) =>
        name.startsWith('observations-import-'),
      );
      const rows = readFileSync(join(data, 'lao-cai', added ?? ''), 'utf8');
      expect(rows).toContain('bao-thang,2024-2025,pupils-female,department,,,,16237,');
      expect(rows).toMatch(
        /van-ban,2024-2025,national-standard-school-rate,department,,,,68\.3,44,69,.*import-/,
      );
      // Girls of a district were never published: the figure is new on the page, and no illustration.
      const unitPage = 'lao-cai/don-vi/bac-ha/';
      const girls = async (shown: Page) =>
        (await shown.locator('main').innerText()).includes('11.126');
      const before = await openPage(browser(), inject('siteUrl') + unitPage);
      expect(await girls(before.page)).toBe(false);
      await before.context.close();
      await published(data, unitPage, async (shown) => expect(await girls(shown)).toBe(true));
    },
    patience,
  );
});

/** The raw table as a workbook: title rows, the table, numbers as numbers. */
async function rawWorkbook(text: string): Promise<Uint8Array> {
  const { default: Papa } = await import('papaparse');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const rows = data.map((row, i) =>
    row.map((cell, column) => (i > 0 && column === 5 ? Number(cell) : cell)),
  );
  const title = [['CỤC THỐNG KÊ TỈNH LÀO CAI'], ['TỔNG HỢP SỐ LIỆU GIÁO DỤC'], []];
  return ministryWorkbook([{ name: 'Tổng hợp', rows: [...title, ...rows] }]);
}

describe('a raw table', () => {
  const raw = readFileSync('test/fixtures/raw/lao-cai-gso.csv');

  it(
    'goes from file to published page as it was gathered, and the second time by its preset alone',
    async () => {
      const { page, context } = await openPage(browser(), door);
      await give(page, 'lao-cai-gso.csv', raw);
      await judged(page, 'refused');
      await page.getByLabel('Cách đếm').selectOption('nso');
      for (const column of ['title', 'publisher', 'date', 'url_or_repo_path'])
        await page.getByLabel(`đọc là: source_${column}`).selectOption('ignore');
      for (const text of ['Số trường mẫu giáo/mầm non']) {
        const leave = page.getByRole('button', { name: `Bỏ qua mọi dòng “${text}”` });
        await leave.first().click();
        await expect.poll(() => leave.count()).toBe(0);
      }
      await judged(page, accepted);
      // The package was made from the same publication: not one figure differs.
      expect(await page.locator('[data-rule=differs-from-snapshot]').count()).toBe(0);
      await page.getByTestId('intake-preset-form').getByRole('button').click();
      await page.getByText('Đã lưu “lao-cai-gso”.').waitFor();
      const preset = await download(page, () =>
        page.getByRole('button', { name: 'Tải về “lao-cai-gso”' }).click(),
      );
      const data = await publish(page, 'raw');
      mkdirSync(join(data, 'presets'));
      writeFileSync(join(data, 'presets/gso.json'), preset);
      expect(run('src/cli/data-check.ts', join(data, 'lao-cai'))).not.toContain('LỖI [');
      await page.close();

      // The same columns in a workbook under a title: read by the preset, nothing asked.
      const next = await context.newPage();
      await next.goto(door);
      await alive(next);
      await give(next, 'Tổng hợp.xlsx', await rawWorkbook(raw.toString()));
      await judged(next, accepted);
      expect(await next.getByTestId('intake-preset').innerText()).toContain(
        'Đọc theo cách ghép “lao-cai-gso”',
      );
      const zip = await download(next, () =>
        next.getByRole('button', { name: 'Lưu gói số liệu' }).click(),
      );
      const files = readSealedFiles(new Uint8Array(zip)) ?? new Map<string, Uint8Array>();
      const rowsOf = (source: ReadonlyMap<string, Uint8Array>) => {
        const [, bytes] =
          [...source].find(([name]) => name.startsWith('observations-import-')) ?? [];
        return Buffer.from(bytes ?? [])
          .toString()
          .split('\n')
          .map((row) => row.split(',').slice(0, 8).join(','))
          .toSorted();
      };
      const before = readSealedFiles(new Uint8Array(readFileSync(join(folder, 'raw.zip'))));
      expect(rowsOf(files)).toEqual(rowsOf(before ?? new Map()));
      expect(rowsOf(files).length).toBeGreaterThan(190);
      await context.close();

      await published(data, 'lao-cai/phuong-phap/', async (shown) => {
        expect(await shown.locator('main').innerText()).toContain('lao-cai-gso.csv');
        // A preset beside the data comes with the site: in a browser that knows nothing the file is read by it.
        await shown.goto(shown.url().replace('phuong-phap', 'nap-so-lieu'));
        await alive(shown);
        await shown.getByText('kèm theo trang').waitFor();
        await give(shown, 'lao-cai-gso.csv', raw);
        await judged(shown, accepted);
        expect(await shown.getByTestId('intake-preset').innerText()).toContain('lao-cai-gso');
      });
    },
    patience,
  );
});
