import { Buffer } from 'node:buffer';
import { describe, expect, inject, it } from 'vitest';
import { readSealedFiles } from '#sheets/read-sealed-files.ts';
import { accessibilityBreaches, sidewaysScroll } from '../support/journeys-axe.ts';
import { download, give } from '../support/journeys-intake.ts';
import { alive, expectClean, openPage, sharedBrowser } from '../support/journeys-page.ts';
import { laoCaiDistricts } from '../support/outline-files.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');

/** The districts as a department might export them: one without a code and under a name that nobody lists. */
function departmentFile(): string {
  const file = laoCaiDistricts();
  const north = file.features.find(({ properties }) => properties['MA_HUYEN'] === '085');
  if (north) north.properties = { MA_HUYEN: '', TEN_HUYEN: 'Khu phía bắc' };
  return JSON.stringify(file);
}

describe('boundaries of a department', () => {
  it('are joined, told of, saved with their source, and drawn in the draft under their own words', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/nap-so-lieu/`);
    await give(page, 'ranh-gioi.json', departmentFile());
    const verdict = page.getByTestId('outline-verdict');
    await expect
      .poll(() => verdict.getAttribute('data-verdict'), { timeout: 15_000 })
      .toBe('refused');
    expect(await page.locator('[data-testid=outline-map] path[data-shape]').count()).toBe(9);

    await page.getByLabel('Ngày của ranh giới').fill('2024-12-31');
    await page.getByLabel('Nguồn (cơ quan, tài liệu)').fill('Sở Nội vụ <b>tỉnh Lào Cai</b>');
    await page.getByLabel('Giấy phép').selectOption('CC-BY-4.0');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    const unit = page.getByLabel('Đơn vị của “Khu phía bắc”');
    await unit.selectOption({ label: 'Huyện Bắc Hà' });
    await expect.poll(() => verdict.getAttribute('data-verdict')).toBe('accepted');
    await page.getByRole('button', { name: 'Hoàn lại' }).click();
    await expect.poll(() => verdict.getAttribute('data-verdict')).toBe('refused');
    expect(await accessibilityBreaches(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toEqual([]);
    await unit.selectOption({ label: 'Huyện Bắc Hà' });
    await expect.poll(() => verdict.getAttribute('data-verdict')).toBe('accepted');

    await page.getByLabel('Người lập').fill('Phòng Kế hoạch');
    const zip = await download(page, () =>
      page.getByRole('button', { name: 'Lưu gói số liệu' }).click(),
    );
    const files = readSealedFiles(new Uint8Array(zip));
    const paths = [...(files?.keys() ?? [])];
    const path = paths.find((name) => name.startsWith('boundaries/own-')) ?? '';
    const { siso } = JSON.parse(Buffer.from(files?.get(path) ?? []).toString()) as {
      siso: Record<string, unknown>;
    };
    expect(siso).toMatchObject({ vintage: '2024-12-31', licence: 'CC-BY-4.0', approximate: false });

    await page.getByRole('button', { name: 'Xem thử trong cả trang' }).click();
    await page.waitForURL(/ban-nhap/);
    await alive(page);
    const map = page.getByTestId('chart-map').first();
    await expect
      .poll(() => map.innerText(), { timeout: 15_000 })
      .toContain('Ranh giới theo Sở Nội vụ <b>tỉnh Lào Cai</b>, Phòng Kế hoạch đưa vào');
    const words = await map.innerText();
    expect(words).toContain('Giấy phép: CC-BY-4.0');
    expect(words).toContain('Địa giới tại 31/12/2024');
    expect(words).not.toContain('gần đúng');
    expectClean(page);
    await context.close();
  });

  it('in metres without a .prj are not drawn anywhere', async () => {
    const file = laoCaiDistricts();
    for (const { geometry } of file.features)
      if (geometry.type === 'Polygon')
        geometry.coordinates = geometry.coordinates.map((ring) =>
          ring.map(([lon = 0, lat = 0]) => [lon * 5000, lat * 110_000]),
        );
    const { page, context } = await openPage(browser(), `${site}en/lao-cai/import/`, {
      viewport: { width: 360, height: 740 },
    });
    await give(page, 'ranh-gioi.json', departmentFile());
    await page.getByTestId('outline-detail').waitFor();
    expect(await sidewaysScroll(page)).toEqual([]);
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await give(page, 'vn2000.geojson', JSON.stringify(file));
    await expect
      .poll(() => page.locator('[data-rule=system-missing]').innerText(), { timeout: 15_000 })
      .toContain('The coordinates are in metres');
    expect(await page.getByTestId('outline-map').count()).toBe(0);
    expect(await sidewaysScroll(page)).toEqual([]);
    await context.close();
  });
});
