import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readSealedFiles } from '#sheets/read-sealed-files.ts';
import { accessibilityBreaches } from '../support/journeys-axe.ts';
import { accepted, download, give, judged, verdict } from '../support/journeys-intake.ts';
import { alive, expectClean, openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const door = `${inject('siteUrl')}lao-cai/nap-so-lieu/`;

const odd = (rows: string): string =>
  `Biểu 07. Đầu mối giáo dục;;\nĐơn vị;Năm học;Đầu mối GD\n${rows}\n`;
const thisYear = odd('Tỉnh Lào Cai;2023-2024;600');
const nextYear = odd('Tỉnh Lào Cai;2022-2023;601');
const line = (page: Page) => page.getByTestId('intake-preset');
const list = (page: Page) => page.getByTestId('intake-presets');
const role = (page: Page) => page.getByLabel('đọc là: Đầu mối GD');
const another = (page: Page) => page.getByRole('button', { name: 'Chọn tệp khác' }).click();

/** Gives a file whose column is not known and says what it is. */
async function answer(page: Page, as = 'measure:schools'): Promise<void> {
  await give(page, 'a.csv', thisYear);
  await judged(page, 'refused');
  await role(page).selectOption(as);
  await judged(page, accepted);
}

async function savePreset(page: Page, name: string): Promise<void> {
  await page.getByLabel('Tên cách ghép').fill(name);
  await page.getByTestId('intake-preset-form').getByRole('button').click();
  await page.getByText(`Đã lưu “${name}”.`).waitFor();
}

async function secondTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(door);
  await alive(page);
  return page;
}

describe('presets', () => {
  it('a named preset is proposed from the title, kept, and reads the next file of the form by itself', async () => {
    const { page, context } = await openPage(browser(), door);
    await answer(page);
    expect(await page.getByLabel('Tên cách ghép').inputValue()).toBe('Biểu 07. Đầu mối giáo dục');
    await savePreset(page, 'Biểu 07 – Đầu mối');
    await another(page);
    await give(page, 'b.csv', nextYear);
    await judged(page, accepted);
    expect(await line(page).innerText()).toMatch(
      /Đọc theo cách ghép “Biểu 07 – Đầu mối” đã lưu ngày \d\d\/\d\d\/\d{4}\./,
    );
    await line(page).getByRole('button', { name: 'Không dùng' }).click();
    await judged(page, 'refused');
    await page.getByRole('button', { name: 'Hoàn lại' }).click();
    await judged(page, accepted);
    expect(await role(page).inputValue()).toBe('measure:schools');
    expectClean(page);
    await context.close();
  });

  it('two for the same form are told apart; using one is undone to exactly the other', async () => {
    const { page, context } = await openPage(browser(), door);
    await answer(page);
    await savePreset(page, 'Trường');
    await role(page).selectOption('measure:classes');
    await expect.poll(() => line(page).innerText()).toContain('Đã đổi so với bản đã lưu');
    await savePreset(page, 'Lớp');
    await another(page);

    await give(page, 'b.csv', nextYear);
    await judged(page, accepted);
    expect(await line(page).innerText()).toContain('Đọc theo cách ghép “Lớp”');
    expect(await role(page).inputValue()).toBe('measure:classes');
    await line(page).getByRole('button', { name: 'Dùng “Trường”' }).click();
    await expect.poll(() => role(page).inputValue()).toBe('measure:schools');
    expect(await line(page).innerText()).toContain('Đọc theo cách ghép “Trường”');
    await page.getByRole('button', { name: 'Hoàn lại' }).click();
    await expect.poll(() => role(page).inputValue()).toBe('measure:classes');
    expect(await line(page).innerText()).toContain('Đọc theo cách ghép “Lớp”');
    expect(await list(page).locator('li').count()).toBe(2);
    // An answer on top of it, taken back: the preset alone again, and the list as it was.
    await role(page).selectOption('measure:pupils');
    await expect.poll(() => line(page).innerText()).toContain('Đã đổi');
    await page.getByRole('button', { name: 'Hoàn lại' }).click();
    await expect.poll(() => line(page).innerText()).not.toContain('Đã đổi');
    await another(page);
    await give(page, 'c.csv', nextYear);
    await judged(page, accepted);
    expect(await line(page).innerText()).toContain('Đọc theo cách ghép “Lớp”');
    expect(await line(page).innerText()).not.toContain('lần trước');
    await context.close();
  });

  it('an answer that is taken back is not remembered', async () => {
    const { page, context } = await openPage(browser(), door);
    await answer(page);
    await page.getByRole('button', { name: 'Hoàn lại' }).click();
    await judged(page, 'refused');
    await another(page);
    await give(page, 'b.csv', nextYear);
    await judged(page, 'refused');
    expect(await line(page).count()).toBe(0);
    await context.close();
  });

  it('is renamed, deleted, put back, taken along as a file', async () => {
    const { page, context } = await openPage(browser(), door);
    await answer(page);
    await savePreset(page, 'Một');
    await list(page).getByRole('button', { name: 'Đổi tên “Một”' }).click();
    await page.getByLabel('Tên mới').fill('Hai');
    await list(page).getByRole('button', { name: 'Đổi', exact: true }).click();
    await list(page).getByText('Hai', { exact: true }).waitFor();
    const file = await download(page, () =>
      list(page).getByRole('button', { name: 'Tải về “Hai”' }).click(),
    );
    await list(page).getByRole('button', { name: 'Xoá “Hai”' }).click();
    await page.getByText('Đã xoá “Hai”.').waitFor();
    await expect.poll(() => list(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Lấy lại' }).click();
    await list(page).getByText('Hai', { exact: true }).waitFor();
    await context.close();

    const other = await openPage(browser(), door);
    await other.page.getByTestId('intake-kept-file').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: file,
    });
    await list(other.page).getByText('Hai', { exact: true }).waitFor();
    await give(other.page, 'b.csv', nextYear);
    await judged(other.page, accepted);
    expect(await line(other.page).innerText()).toContain('Đọc theo cách ghép “Hai”');
    await other.page.getByTestId('intake-kept-file').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"roles":7}'),
    });
    await other.page.getByText('không phải cách ghép').waitFor();
    expectClean(other.page);
    await other.context.close();
  });
});

const first = `BIỂU 01. TIỂU HỌC NĂM HỌC 2023 - 2024;;;;
TT;Đơn vị;Số trường;Số lớp;Số học sinh
1;Thành phố Lào Cai;21;372;12.943
2;Huyện Bát Xát;22;;9.789
3;Huyện Mường Khương;17;358;8.3b5
;Tổng cộng;61;…;31.097
`;
/** Rows have moved, one is mended, one changed; the total is what it was. */
const second = `PHÒNG GIÁO DỤC VÀ ĐÀO TẠO;;;;
BIỂU 01. TIỂU HỌC NĂM HỌC 2023 - 2024;;;;
TT;Đơn vị;Số trường;Số lớp;Số học sinh
1;Huyện Mường Khương;17;358;8.3b5
2;Thành phố Lào Cai;21;372;12.943
3;Huyện Bát Xát;22;412;9.789
;Tổng cộng;61;…;31.097
`;
const again = (page: Page) => page.getByTestId('intake-again');

/** Mends three places of the first version: a number, an empty cell, a total with a reason. */
async function mend(page: Page): Promise<void> {
  await give(page, 'ban-1.csv', first);
  await judged(page, 'refused');
  const problems = page.locator('#kiem-tra');
  await problems.getByRole('button', { name: 'Ghi 8.365' }).click();
  await expect.poll(() => problems.innerText()).not.toContain('8.3b5');
  await problems.getByRole('button', { name: 'Chưa thu thập được' }).first().click();
  await expect.poll(() => page.locator('[data-rule=empty-cell]').count()).toBe(0);
  const total = page.locator('[data-rule=total-mismatch]');
  await total.getByRole('button', { name: 'Giữ, có lý do' }).click();
  await total.getByLabel('Lý do').fill('Phòng in thừa một trường');
  await total.locator('form').getByRole('button', { name: 'Giữ', exact: true }).click();
  await judged(page, accepted);
}

describe('the next version of a file', () => {
  it('what was mended is applied again where it still fits, in one step', async () => {
    const { page, context } = await openPage(browser(), door);
    await mend(page);
    await another(page);
    await give(page, 'ban-2.csv', second);
    await judged(page, 'refused');
    await again(page).waitFor();
    const said = await again(page).innerText();
    expect(said).toContain('Lần trước đã sửa 3 chỗ trong “ban-1.csv”');
    expect(said).toContain('2 chỗ vẫn đúng như cũ; 1 chỗ đã khác, để bạn xem lại');
    await again(page).locator('summary').click();
    const rows = again(page).locator('tbody tr');
    expect(await rows.nth(0).innerText()).toMatch(/E4\s+8\.3b5\s+8\.365\s+như cũ, sẽ sửa lại/);
    expect(await rows.nth(1).innerText()).toMatch(/D6\s+trống\s+…\s+đã khác: 412/);
    expect(await rows.nth(2).innerText()).toContain('giữ: Phòng in thừa một trường');

    await again(page).getByRole('button', { name: 'Áp dụng lại 2 chỗ đã sửa' }).click();
    await judged(page, accepted);
    expect(await again(page).innerText()).toContain('Đã áp dụng lại 2 chỗ.');
    await page.getByRole('button', { name: 'Hoàn lại' }).click();
    await judged(page, 'refused');
    await again(page).getByRole('button', { name: 'Áp dụng lại 2 chỗ đã sửa' }).waitFor();
    expectClean(page);
    await context.close();
  });

  it('the list goes along as a file, and into the package', async () => {
    const { page, context } = await openPage(browser(), door);
    await mend(page);
    const file = await download(page, () =>
      page.getByRole('button', { name: 'Danh sách đã sửa (.json)', exact: true }).click(),
    );
    await context.close();
    const other = await openPage(browser(), door);
    await give(other.page, 'ban-2.csv', second);
    await judged(other.page, 'refused');
    expect(await again(other.page).count()).toBe(0);
    await other.page.getByTestId('intake-kept-file').setInputFiles({
      name: 'da-sua.json',
      mimeType: 'application/json',
      buffer: file,
    });
    await again(other.page).getByRole('button', { name: 'Áp dụng lại 2 chỗ đã sửa' }).click();
    await judged(other.page, accepted);
    await other.context.close();
  });

  it('a tab closed in the middle loses neither answers nor mended places', async () => {
    const { page, context } = await openPage(browser(), door);
    await answer(page);
    await savePreset(page, 'Trường');
    await another(page);
    await mend(page);
    await page.close();

    const next = await secondTab(context);
    await list(next).getByText('Trường', { exact: true }).waitFor();
    await next.getByRole('button', { name: /Mở lại “ban-1.csv”/ }).click();
    await judged(next, accepted);
    expect(await next.locator('#kiem-tra').innerText()).toContain('Phòng in thừa một trường');
    await another(next);
    await give(next, 'ban-2.csv', second);
    await again(next).getByRole('button', { name: 'Áp dụng lại 2 chỗ đã sửa' }).waitFor();
    await next.close();

    // Not yet applied when the tab was closed: offered again, with the file where it was.
    const last = await secondTab(context);
    await last.getByRole('button', { name: /Mở lại “ban-2.csv”/ }).click();
    await judged(last, 'refused');
    await again(last).getByRole('button', { name: 'Áp dụng lại 2 chỗ đã sửa' }).click();
    await judged(last, accepted);
    await context.close();
  });

  it('the second time it takes three clicks: drop, confirm, save', async () => {
    const { page, context } = await openPage(browser(), door);
    await mend(page);
    await page.getByLabel('Người lập').fill('Phòng Kế hoạch');
    await page.getByLabel('Trạng thái').selectOption('checked');
    const save = () => page.getByRole('button', { name: 'Lưu gói số liệu' }).click();
    await download(page, save);
    await page.close();

    const next = await secondTab(context);
    let clicks = 0;
    const click = async (act: () => Promise<unknown>) => {
      clicks += 1;
      await act();
    };
    await click(() => give(next, 'ban-3.csv', second.replace('412', '')));
    await click(() =>
      again(next).getByRole('button', { name: 'Áp dụng lại 3 chỗ đã sửa' }).click(),
    );
    await judged(next, accepted);
    const zip = await download(next, () =>
      click(() => next.getByRole('button', { name: 'Lưu gói số liệu' }).click()),
    );
    expect(clicks).toBe(3);
    // The package tells what was mended, and its record can be used for the version after.
    const [, work] =
      [...(readSealedFiles(new Uint8Array(zip)) ?? [])].find(([name]) =>
        /^import-.*\.json$/.test(name),
      ) ?? [];
    const { mended } = JSON.parse(Buffer.from(work ?? []).toString()) as {
      mended: { format: string; records: { kind: string }[] };
    };
    expect(mended.format).toBe('siso-fixes/1');
    expect(mended.records.map(({ kind }) => kind)).toEqual(['cell', 'cell', 'reason']);
    await context.close();
  });
});

describe('a browser that keeps nothing', () => {
  it('says so when it refuses, and the file is read all the same', async () => {
    const context = await browser().newContext();
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    const page = await secondTab(context);
    await page.getByText('Trình duyệt không cho lưu tạm').waitFor();
    await answer(page);
    await page.getByLabel('Tên cách ghép').fill('Trường');
    await page.getByTestId('intake-preset-form').getByRole('button').click();
    await page.getByText('Trình duyệt không lưu được; hãy tải về thành tệp.').waitFor();
    expect(await verdict(page).getAttribute('data-verdict')).toMatch(accepted);
    await context.close();
  });

  it('says so when it is full, and takes it back when there is room again', async () => {
    const context = await browser().newContext();
    await context.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...args) {
        if ((window as { isFull?: boolean }).isFull === true)
          throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, args);
      };
    });
    const page = await secondTab(context);
    await page.evaluate(() => Object.assign(window, { isFull: true }));
    await answer(page);
    await page.getByText('Trình duyệt đã hết chỗ lưu tạm').waitFor();
    await page.evaluate(() => Object.assign(window, { isFull: false }));
    await role(page).selectOption('measure:classes');
    await expect.poll(() => page.getByTestId('intake-store').count()).toBe(0);
    await context.close();
  });
});

it.each([
  ['light', 1366],
  ['dark', 320],
] as const)(
  'has no finding of axe and no sideways scroll (%s, %i px)',
  async (colorScheme, width) => {
    const { page, context } = await openPage(browser(), door, {
      colorScheme,
      viewport: { width, height: 900 },
    });
    await answer(page);
    await savePreset(page, 'Trường, lớp, học sinh theo đơn vị, mẫu của phòng Kế hoạch');
    await another(page);
    await mend(page);
    await another(page);
    await give(page, 'ban-2.csv', second);
    await again(page).locator('summary').click();
    expect(await accessibilityBreaches(page)).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    await context.close();
  },
);
