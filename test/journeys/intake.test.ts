import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Buffer } from 'node:buffer';
import { describe, expect, inject, it } from 'vitest';
import { readSealedFiles } from '#sheets/read-sealed-files.ts';
import { openFile } from '#sheets/open-file.ts';
import { accessibilityBreaches } from '../support/journeys-axe.ts';
import { download, give, judged, verdict } from '../support/journeys-intake.ts';
import { expectClean, openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');
const door = `${site}lao-cai/nap-so-lieu/`;

const table = `BIỂU 01. TRƯỜNG LỚP HỌC SINH TIỂU HỌC NĂM HỌC 2023 - 2024;;;;;;;
TT;Đơn vị;Số trường;Số lớp;Số học sinh;Trong đó: nữ;Trường ĐCQG;Tỷ lệ (%)
1;Thành phố Lào Cai;21;372;12.943;6.290;20;95,2
2;Huyện Bát Xát;22;412;9.789;4.751;15;68,2
3;Huyện Mường Khương;17;358;8.3b5;4.058;11;64,7
4;Huyện Simacai;12;208;4.907;2.381;7;58,3
5;Huyện Bắc Hà;19;362;8.453;4.101;12;63,2
6;Huyện Bảo Thắng;20;436;11.649;5.661;17;85,0
7;Huyện Bảo Yên;16;384;9.545;4.632;12;75,0
8;Thị xã Sa Pa;17;368;8.887;4.312;12;70,6
9;Huyện Văn Bàn;20;432;10.040;4.876;14;70,0
;Tổng cộng;163;3.332;84.578;41.062;120;73,6
`;

describe('import', () => {
  it('a file with faults is read as it is, mended where it is wrong, and saved as a package', async () => {
    const { page, context } = await openPage(browser(), door);
    await give(page, 'Biểu 01.csv', table);
    await judged(page, 'refused');
    const problems = page.locator('#kiem-tra');
    expect(await problems.innerText()).toContain('“8.3b5” không phải số');
    expect(await problems.innerText()).toContain('In 163; cộng 9 phần được 164');

    // Each fault is at its cell.
    await page.getByRole('button', { name: 'Đến ô E5' }).click();
    await page.locator('[data-testid=intake-grid] td[data-focused]').waitFor();
    expect(await page.locator('td[data-focused]').innerText()).toBe('8.3b5');

    // What is left of the total is offered; undo takes it back.
    await problems.getByRole('button', { name: 'Ghi 8.365' }).click();
    await expect.poll(() => problems.innerText()).not.toContain('8.3b5');
    await page.getByRole('button', { name: 'Hoàn lại' }).first().click();
    await expect.poll(() => problems.innerText()).toContain('8.3b5');
    await problems.getByRole('button', { name: 'Ghi 8.365' }).click();
    await expect.poll(() => problems.innerText()).not.toContain('8.3b5');

    // A total that disagrees is kept with a reason.
    const total = page.locator('[data-rule=total-mismatch]');
    await total.getByRole('button', { name: 'Giữ, có lý do' }).click();
    await total.getByLabel('Lý do').fill('Phòng in thiếu một trường mới');
    await total.locator('form').getByRole('button', { name: 'Giữ', exact: true }).click();
    await expect.poll(() => verdict(page).getAttribute('data-verdict')).not.toBe('refused');

    await page.getByLabel('Người lập').fill('Phòng Kế hoạch');
    await page.getByLabel('Trạng thái').selectOption('checked');
    const zip = await download(page, () =>
      page.getByRole('button', { name: 'Lưu gói số liệu' }).click(),
    );
    const files = readSealedFiles(new Uint8Array(zip));
    const descriptor = JSON.parse(Buffer.from(files?.get('datapackage.json') ?? []).toString()) as {
      siso: { snapshot: { state: string; preparedBy: string } };
    };
    expect(descriptor.siso.snapshot).toMatchObject({
      state: 'checked',
      preparedBy: 'Phòng Kế hoạch',
    });
    const added = [...(files ?? [])].find(([path]) => path.startsWith('observations-import-'));
    expect(Buffer.from(added?.[1] ?? []).toString()).toContain(
      'muong-khuong,2023-2024,pupils,department,primary,,,8365',
    );
    expectClean(page);
    await context.close();
  });

  it('the report and the marked workbook are those of the command line', async () => {
    const { page, context } = await openPage(browser(), door);
    const name = 'many/fifteen-faults.csv';
    await give(page, name, readFileSync(join('test/fixtures/import', name)));
    await judged(page, 'refused');
    const report = JSON.parse(
      (
        await download(page, () => page.getByRole('button', { name: 'Báo cáo kiểm tra' }).click())
      ).toString(),
    ) as {
      format: string;
      problems: { rule: string; cell: string }[];
      comparison: { cells: unknown[] };
    };
    expect(report.format).toBe('siso-import-report/1');
    const { reportOn, readCorpus } = await import('../intake/judge-corpus.ts');
    const entry = readCorpus().find(({ file }) => file === name);
    if (!entry) throw new Error(`${name} is gone`);
    const same = await reportOn(entry);
    const facts = (found: { rule: string; cell: string }) => `${found.rule} ${found.cell}`;
    expect(report.problems.map(facts)).toEqual(same.problems.map(facts));
    expect(report.comparison.cells.length).toBeGreaterThan(0);
    expect(report.comparison).toEqual(JSON.parse(JSON.stringify(same.comparison)));

    const workbook = await download(page, () =>
      page.getByRole('button', { name: 'Bảng có đánh dấu' }).click(),
    );
    const opened = await openFile('x.xlsx', new Uint8Array(workbook));
    expect(opened.sheets[0]?.rows.length).toBe(report.problems.length + 1);
    await context.close();
  });

  it('figures of communes are read as on the command line: the page knows every unit of the package', async () => {
    const { page, context } = await openPage(browser(), door);
    await give(page, 'xa.csv', 'Đơn vị;Năm học;Số trường\nXã Quang Kim;2023-2024;3\n');
    await judged(page, 'accepted');
    await page.locator('main').getByText('Quang Kim').first().waitFor();
    expectClean(page);
    await context.close();
  });

  it('work is there again after the tab was closed', async () => {
    const { page, context } = await openPage(browser(), door);
    await give(page, 'mat-dien.csv', table);
    await judged(page, 'refused');
    await page.locator('#kiem-tra').getByRole('button', { name: 'Ghi 8.365' }).click();
    await expect.poll(() => page.locator('#kiem-tra').innerText()).not.toContain('8.3b5');
    await page.close();
    const again = await context.newPage();
    await again.goto(door);
    await again.getByRole('button', { name: /Mở lại “mat-dien.csv”/ }).click();
    await judged(again, 'refused');
    expect(await again.locator('#kiem-tra').innerText()).not.toContain('8.3b5');
    await context.close();
  });

  it('two changes in quick succession are both kept', async () => {
    const { page, context } = await openPage(browser(), door);
    const rows =
      'Đơn vị;Năm học;Số lớp\n\n\nHuyện Bát Xát;2023-2024;97b6\nHuyện Bắc Hà;2023-2024;8x24\n';
    await give(page, 'hai.csv', `${rows}Thị xã Sa Pa;2023-2024;\n`);
    await judged(page, 'refused');
    await page.getByRole('button', { name: 'Đến ô C6' }).click();
    await page.locator('td[data-focused]').waitFor();
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('#kiem-tra button')];
      for (const button of buttons
        .filter(({ textContent }) => textContent === 'Chưa thu thập được')
        .slice(0, 2))
        button.click();
    });
    await expect.poll(() => page.locator('#kiem-tra').innerText()).not.toMatch(/97b6|8x24/);
    await context.close();
  });

  it('a column that was not known is matched by hand', async () => {
    const { page, context } = await openPage(browser(), door);
    await give(page, 'a.csv', 'Đơn vị;Năm học;Đầu mối GD\nTỉnh Lào Cai;2025-2026;600\n');
    await judged(page, 'refused');
    expect(await page.locator('#kiem-tra').innerText()).toContain('“Đầu mối GD” là chỉ tiêu nào');
    await page.getByLabel('đọc là: Đầu mối GD').selectOption('measure:schools');
    await expect.poll(() => verdict(page).getAttribute('data-verdict')).not.toBe('refused');

    // The same form next year is read the same way, without a question.
    await page.getByRole('button', { name: 'Chọn tệp khác' }).click();
    await give(page, 'b.csv', 'Đơn vị;Năm học;Đầu mối GD\nTỉnh Lào Cai;2026-2027;601\n');
    await page.getByText('Đọc theo các câu trả lời lần trước').waitFor();
    expect(await verdict(page).getAttribute('data-verdict')).not.toBe('refused');
    expect(await page.getByLabel('đọc là: Đầu mối GD').inputValue()).toBe('measure:schools');
    await context.close();
  });

  it.each([
    ['rong.csv', '', 'Tệp rỗng'],
    ['anh.csv', '\u0089PNG\r\n\u001a\n0000', 'không phải bảng số liệu'],
    ['trang.xls', '<!DOCTYPE html><html><body>404</body></html>', 'Đây là một trang web'],
  ])('%s is refused with a reason, and another file can be chosen', async (name, content, says) => {
    const { page, context } = await openPage(browser(), door);
    await give(page, name, Buffer.from(content, 'latin1'));
    await judged(page, 'refused');
    expect(await page.locator('#kiem-tra').innerText()).toContain(says);
    await page.getByRole('button', { name: 'Chọn tệp khác' }).click();
    await page.getByTestId('intake-file').waitFor({ state: 'attached' });
    expectClean(page);
    await context.close();
  });

  it('markup in a file stays text', async () => {
    const { page, context } = await openPage(browser(), door);
    const evil = '<img src=x onerror="document.title=\'x\'">';
    await give(
      page,
      `${evil}.csv`,
      `Đơn vị;Năm học;Số lớp\n"${evil.replaceAll('"', '""')}";2024-2025;3\n`,
    );
    await judged(page, 'refused');
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).not.toBe('x');
    expectClean(page);
    await context.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('has no finding of axe with an open file (%s, %i px)', async (colorScheme, width) => {
    const { page, context } = await openPage(browser(), `${site}en/lao-cai/import/`, {
      colorScheme,
      viewport: { width, height: 900 },
    });
    await give(page, 'a.csv', table);
    await judged(page, 'refused');
    expect(await accessibilityBreaches(page)).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    await context.close();
  });
});
