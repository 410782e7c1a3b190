import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readSealedFiles } from '#sheets/read-sealed-files.ts';
import { accessibilityBreaches, sidewaysScroll } from '../support/journeys-axe.ts';
import { downloaded, expectClean, openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');
const doors = { vi: `${site}viet-nam/nap-so-lieu/`, en: `${site}en/viet-nam/import/` } as const;

// Published for 2021-2022: 762 and 173 and 127 primary schools, 20.776 and 4.389 classes. Nothing for 2022-2023.
const file = `Tỉnh;Năm học;Số trường tiểu học;Số lớp tiểu học
Hà Nội;2021-2022;770;20.776
Hà Giang;2021-2022;173;4.400
Cao Bằng;2021-2022;…;-
Hà Nội;2022-2023;775;20.900
Hà Giang;2022-2023;180;4.500
`;

async function openFile(page: Page): Promise<void> {
  await page.getByTestId('intake-file').setInputFiles({
    name: 'tinh.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(file),
  });
  await page.getByTestId('compare-cells').waitFor({ timeout: 15_000 });
}

/** Texts of the rows of a table, cells parted by "|". */
const rowsOf = (page: Page, testId: string): Promise<string[]> =>
  page
    .getByTestId(testId)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children]
          .filter((cell) => getComputedStyle(cell).display !== 'none')
          .map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim())
          .join('|'),
      ),
    );

describe('a file beside what is published', () => {
  it('tells each cell, what follows from it, and lets published figures stay or go', async () => {
    const { page, context } = await openPage(browser(), doors.vi);
    await openFile(page);
    expect(await page.locator('#so-ban-truoc').locator('..').innerText()).toContain(
      '4 ô mới, 2 ô khác, 2 ô như cũ, 2 số đã công bố bị bỏ.',
    );
    const cells = await rowsOf(page, 'compare-cells');
    expect(cells.slice(0, 4)).toEqual([
      'C4|Tỉnh Cao Bằng|Số trường (cơ sở giáo dục), Tiểu học|21‑22|127|…|bỏ số',
      'D4|Tỉnh Cao Bằng|Số nhóm, lớp, Tiểu học|21‑22|2.690|-|bỏ số',
      'C2|Thành phố Hà Nội|Số trường (cơ sở giáo dục), Tiểu học|21‑22|762|770|+8 (+1,0%)',
      'D3|Tỉnh Hà Giang|Số nhóm, lớp, Tiểu học|21‑22|4.389|4.400|+11 (+0,25%)',
    ]);
    // 12.527 primary schools of 63 provinces: 8 more in Hà Nội, 127 of Cao Bằng not known any more.
    expect(await rowsOf(page, 'moved-figures')).toContain(
      'Số trường (cơ sở giáo dục), Tiểu học|Tổng các đơn vị|21‑22|cộng các đơn vị, có 63, sau có 62/63 đơn vị|12.527|12.408|−119 (−0,95%)',
    );

    // By keyboard: the cell of the file, then the choice.
    await page
      .getByTestId('compare-cells')
      .getByRole('button', { name: 'C2', exact: true })
      .focus();
    await page.keyboard.press('Enter');
    await page.locator('td[data-focused]').waitFor();
    expect(await page.locator('td[data-focused]').innerText()).toBe('770');

    const choice = page.getByTestId('unstated');
    expect(await choice.innerText()).toContain('120 số đã công bố không có trong tệp');
    expect(await choice.getByLabel('giữ số đã công bố').isChecked()).toBe(true);
    await choice.getByLabel('bỏ các số ấy').check();
    await expect
      .poll(() => page.locator('#so-ban-truoc').locator('..').innerText())
      .toContain('122 số đã công bố bị bỏ.');
    expect(await rowsOf(page, 'compare-cells')).toContain(
      '|Tỉnh Lào Cai|Số trường (cơ sở giáo dục), Tiểu học|21‑22|182||bỏ, ngoài tệp',
    );
    await page.getByTestId('compare-state').selectOption('changed');
    expect(await rowsOf(page, 'compare-cells')).toHaveLength(2);

    // What was said is what is saved.
    await page.getByLabel('Người lập').fill('Phòng Kế hoạch');
    const [zip] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu gói số liệu' }).click(),
    ]);
    const chunks: Uint8Array[] = [];
    for await (const chunk of await zip.createReadStream()) chunks.push(chunk as Uint8Array);
    const files = readSealedFiles(new Uint8Array(Buffer.concat(chunks)));
    const [, record] = [...(files ?? [])].find(([path]) => /^import-.*\.json$/.test(path)) ?? [];
    const kept = JSON.parse(Buffer.from(record ?? []).toString()) as {
      unstated: string;
      dropped: unknown[];
    };
    expect(kept.unstated).toBe('drop');
    expect(kept.dropped).toHaveLength(120);
    const report = JSON.parse(
      (await downloaded(page, () => page.getByRole('button', { name: 'Báo cáo kiểm tra' }).click()))
        .text,
    ) as { comparison: { counts: Record<string, number> } };
    expect(report.comparison.counts).toMatchObject({ added: 4, changed: 2, removed: 122, kept: 0 });
    expectClean(page);
    await context.close();
  });

  it('the grid shows the package as it would be, in signs and words', async () => {
    const { page, context } = await openPage(browser(), doors.vi);
    await openFile(page);
    const grid = page.getByTestId('completeness');
    await page.getByTestId('after-period').selectOption('2022-2023');
    expect(await rowsOf(page, 'completeness')).toEqual([
      'Hà Nội|1+ 1 số mới|1+ 1 số mới',
      'Hà Giang|1+ 1 số mới|1+ 1 số mới',
    ]);
    await page.getByTestId('after-period').selectOption('2021-2022');
    const rows = await rowsOf(page, 'completeness');
    expect(rows.find((row) => row.startsWith('Hà Nội'))).toMatch(/≠ 1 số khác/);
    expect(rows.find((row) => row.startsWith('Cao Bằng'))).toMatch(/− 1 số bị bỏ/);
    expect(rows.find((row) => row.startsWith('Lào Cai'))).toMatch(/^Lào Cai\|\d\|\d$/);
    // One indicator over the periods; the box takes the keyboard.
    await page.getByTestId('after-indicator').selectOption('schools');
    expect(await page.getByTestId('after-period').count()).toBe(0);
    expect(await grid.locator('..').getAttribute('tabindex')).toBe('0');
    expectClean(page);
    await context.close();
  });

  it.each([
    ['vi', 'light', 1366],
    ['en', 'dark', 360],
  ] as const)('has no finding of axe (%s, %s, %i px)', async (language, colorScheme, width) => {
    const { page, context } = await openPage(browser(), doors[language], {
      colorScheme,
      viewport: { width, height: 900 },
    });
    await openFile(page);
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toEqual([]);
    expectClean(page);
    await context.close();
  });

  it('prints the whole grid', async () => {
    const { page, context } = await openPage(browser(), doors.vi);
    await openFile(page);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .getByTestId('completeness')
      .locator('..')
      .evaluate((box) => box.scrollHeight - box.clientHeight);
    expect(hidden).toBeLessThanOrEqual(1);
    await context.close();
  });
});
