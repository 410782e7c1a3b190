import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { accessibilityBreaches, colourRules, sidewaysScroll } from '../support/journeys-axe.ts';
import {
  alive,
  expectClean,
  expectQuery,
  openPage,
  sharedBrowser,
} from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

const bySwitch = (page: Page, name: string) =>
  page.getByTestId('boundary-switch').getByRole('button', { name });
const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ');

describe('which provinces grew most in pupils per class?', () => {
  // By hand from observations.csv, 2020-2021 to 2021-2022: Hà Giang +3,7 of the 63; with Tuyên Quang +3,4 of the 34.
  it.each([
    ['on a desk', {}],
    ['on a phone', phone],
  ])('in both boundaries, %s; the link opens it again', async (_, options) => {
    const { page, context } = await openPage(
      browser(),
      `${site}viet-nam/chi-so/pupils-per-class/`,
      options,
    );
    await page.getByText('Xếp hạng 63 đơn vị').waitFor();
    await bySwitch(page, '34 tỉnh (hiện nay)').click();
    await page.getByText('Xếp hạng 34 đơn vị').waitFor();
    await expectQuery(page, 'dia-gioi', '2025-07');
    await page.getByText('Lai Châu thay đổi nhiều nhất theo %: tăng 1,1 (4,0%)').waitFor();
    expect(await textOf(page, '[data-testid=boundary-note]')).toContain('Theo địa giới từ');
    expect(await sidewaysScroll(page)).toEqual([]);
    const row = page.getByRole('row', { name: /Tỉnh Tuyên Quang/ });
    await expect.poll(() => row.innerText()).toContain('29,2');
    expect(await page.getByRole('row', { name: /Hà Giang/ }).count()).toBe(0);
    await page.reload();
    await alive(page);
    await page.getByText('Xếp hạng 34 đơn vị').waitFor();
    await bySwitch(page, '63 tỉnh (lúc báo cáo)').click();
    await page.getByRole('row', { name: /Hà Giang/ }).waitFor();
    await expectQuery(page, 'dia-gioi', null);
    expectClean(page);
    await context.close();
  });

  it('the working of a re-counted figure names its parts', async () => {
    const { page, context } = await openPage(
      browser(),
      `${site}viet-nam/chi-so/pupils/?cap=generalEducation&dia-gioi=2025-07&so=pupils~lao-cai-2025-07~2021-2022~generalEducation~~nso`,
    );
    const panel = page.getByRole('dialog');
    await panel.getByText('333.735').first().waitFor();
    const text = (await panel.innerText()).replaceAll(/\s+/g, ' ');
    for (const part of ['Cộng các đơn vị', '164.998', '168.737', 'Yên Bái'])
      expect(text).toContain(part);
    expectClean(page);
    await context.close();
  });

  it('the map draws 34 provinces, Hoàng Sa and Trường Sa in both boundaries', async () => {
    const { page, context } = await openPage(browser(), `${site}viet-nam/chi-so/pupils-per-class/`);
    const map = page.getByTestId('chart-map');
    for (const name of ['63 tỉnh (lúc báo cáo)', '34 tỉnh (hiện nay)']) {
      await bySwitch(page, name).click();
      await map.getByText('Quần đảo Hoàng Sa').waitFor();
      await map.getByText('Quần đảo Trường Sa').waitFor();
    }
    await map.getByText('Địa giới tại 01/07/2025').waitFor();
    expect(await map.innerText()).toContain('ODbL 1.0');
    expectClean(page);
    await context.close();
  });
});

describe('the page of a province that took over', () => {
  it('says what it was made of, without a script too', async () => {
    const { page, context } = await openPage(browser(), `${site}viet-nam/don-vi/lao-cai-2025-07/`, {
      javaScriptEnabled: false,
    });
    const text = await textOf(page, 'main');
    for (const part of ['333.735', '10.673', 'Tỉnh Yên Bái (đến hết 30/06/2025)', 'cộng lại từ'])
      expect(text).toContain(part);
    await context.close();
  });

  it('leads to its parts and back', async () => {
    const { page, context } = await openPage(browser(), `${site}viet-nam/don-vi/lao-cai-2025-07/`);
    await page
      .getByTestId('lineage')
      .getByRole('link', { name: /Yên Bái/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Tỉnh Yên Bái' }).waitFor();
    await page
      .getByTestId('lineage')
      .getByRole('link', { name: /Lào Cai/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Tỉnh Lào Cai' }).waitFor();
    expectClean(page);
    await context.close();
  });

  it('in the package of Lào Cai shows the merged years beside the old province', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/don-vi/lao-cai-2025-07/`);
    const section = page.locator('section[aria-labelledby=cong-lai]');
    await section.getByRole('img').first().waitFor();
    const text = (await section.innerText()).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Tỉnh Lào Cai, Tỉnh Yên Bái');
    expectClean(page);
    await context.close();
  });
});

describe('how did today’s phường Lào Cai develop since before the reform?', () => {
  it.each([
    ['on a desk', {}],
    ['on a phone', phone],
  ])(
    'search leads to what it was made of and says that no figures exist, %s',
    async (_, options) => {
      const { page, context } = await openPage(browser(), `${site}lao-cai/`, options);
      await page.getByRole('combobox', { name: 'Tìm đơn vị' }).fill('phường lào cai');
      await page
        .getByRole('search')
        .getByRole('option', { name: /Phường Lào Cai.*từ 01\/07\/2025/ })
        .first()
        .click();
      const card = page.getByTestId('commune-card');
      await card.waitFor();
      await expectQuery(page, 'dv', 'c-02647-2025-07');
      const text = (await card.innerText()).replaceAll(/\s+/g, ' ');
      for (const part of [
        'Mã 02647 từ 01/07/2025',
        'Phường Kim Tân',
        'Phường Duyên Hải',
        'Xã Vạn Hoà',
      ])
        expect(text).toContain(part);
      expect(text).toContain('Chưa có số liệu theo xã, phường.');
      expect(text).toContain('Huyện Bảo Thắng');
      expect(await page.getByText('5 xã, phường lấy đất').count()).toBe(1);
      expect(await sidewaysScroll(page)).toEqual([]);
      await page.reload();
      await card.waitFor();
      expectClean(page);
      await context.close();
    },
  );
});

describe('accessibility', () => {
  it.each([
    'viet-nam/?dia-gioi=2025-07',
    'en/viet-nam/indicators/pupils-per-class/?dia-gioi=2025-07',
    'viet-nam/don-vi/lao-cai-2025-07/',
    'en/lao-cai/areas/?dv=c-02647-2025-07',
    'lao-cai/don-vi/lao-cai-2025-07/',
  ])('%s is clean in light and dark', async (path) => {
    const { page, context } = await openPage(browser(), `${site}${path}`);
    if (path.includes('dia-gioi')) await page.getByTestId('boundary-note').waitFor();
    if (path.includes('dv=')) await page.getByTestId('commune-card').waitFor();
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityBreaches(page, colourRules)).toEqual([]);
    await context.close();
  });
});
