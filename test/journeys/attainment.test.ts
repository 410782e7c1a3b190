import { describe, expect, inject, it } from 'vitest';
import { accessibilityBreaches, colourRules, sidewaysScroll } from '../support/journeys-axe.ts';
import { expectClean, expectQuery, openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');
const vi = `${site}lao-cai/pho-cap/`;
const en = `${site}en/lao-cai/universal-education/`;

describe('recognition', () => {
  it('says what the province attains and what a decision recognised, and that communes are illustrative', async () => {
    const { page, context } = await openPage(browser(), vi);
    const province = await page.getByTestId('attainment-province').innerText();
    for (const part of ['mức độ 3 (9 huyện được công nhận)', 'số chưa rõ, ngày 29/03/2024', 'khớp'])
      expect(province).toContain(part);
    expect(province).not.toContain('khác mức công nhận');
    const main = await page.locator('main').innerText();
    expect(main).toContain('không phải số của xã');
    expect(main).toContain('CẦN XÁC NHẬN');
    expect(await page.getByTestId('attainment-districts').locator('tbody tr').count()).toBe(9);
    expect(await page.getByTestId('attainment-matrix').locator('tbody tr').count()).toBe(150);
    expectClean(page);
    await context.close();
  });

  it('lists the communes of a district and what each lacks; the link opens the same', async () => {
    const { page, context } = await openPage(browser(), vi);
    await page.getByTestId('district-select').selectOption('van-ban');
    await page.getByTestId('programme-select').selectOption('pcgd-lower-secondary');
    await expectQuery(page, 'dv', 'van-ban');
    await expectQuery(page, 'chi-so', 'pcgd-lower-secondary');
    const rows = page.getByTestId('attainment-matrix').locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(22);
    expect(await page.getByTestId('attainment-matrix').innerText()).toMatch(
      /Mức độ 3: thiếu \d+ người \(15-18 tuổi/,
    );
    const again = await openPage(browser(), page.url());
    const sameRows = again.page.getByTestId('attainment-matrix').locator('tbody tr');
    await expect.poll(() => sameRows.count()).toBe(22);
    await again.context.close();
    await context.close();
  });

  it('each number of a commune leads to its source and to the row of the file', async () => {
    const { page, context } = await openPage(browser(), `${vi}?dv=bac-ha`);
    const origin = page.getByTestId('inputs-origin');
    await origin.getByText('Nguồn gốc các số của xã').click();
    await origin.getByText('6 tuổi vào lớp 1: 87/87, dòng 784').click();
    const row = origin.locator('li').filter({ hasText: 'dòng 784' });
    await row.getByRole('button', { name: 'Xem dòng' }).click();
    await expect.poll(() => row.getByTestId('file-row').innerText()).toContain('c-02848');
    expect(await accessibilityBreaches(page)).toEqual([]);
    expectClean(page);
    await context.close();
  });

  it('without illustrative figures computes nothing and still shows what was recognised', async () => {
    const { page, context } = await openPage(browser(), `${vi}?cong-bo=1`);
    const province = page.getByTestId('attainment-province');
    // The document was written without the switch; the choice of the link follows once the page is alive.
    await province.getByText('chưa có số liệu').first().waitFor();
    expect(await province.innerText()).toContain('29/03/2024');
    expect(await page.getByTestId('attainment-matrix').innerText()).not.toContain('chưa đạt');
    await context.close();
  });

  it('the map is walked by keys, and a commune chosen there opens its tests', async () => {
    const { page, context } = await openPage(browser(), vi);
    const map = page.getByTestId('attainment-map').getByRole('group');
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect.poll(() => new URL(page.url()).searchParams.get('dv') ?? '').toMatch(/^c-\d+$/);
    await page.getByRole('heading', { level: 2, name: /từng phép xét/ }).waitFor();
    expectClean(page);
    await context.close();
  });
});

describe('what if', () => {
  it('a number set by the reader changes the levels, and the link keeps it', async () => {
    const { page, context } = await openPage(browser(), `${en}?dv=si-ma-cai`);
    await page.getByTestId('attainment-matrix').getByRole('link').first().click();
    const field = page.getByLabel(/Try another number of people: Age 5 in class/);
    await field.fill('1');
    const effect = page.getByTestId('what-if');
    await effect
      .getByText(/Universal preschool for age 5: from attained to not attained/)
      .waitFor();
    await expect
      .poll(() => new URL(page.url()).searchParams.get('gia-dinh'))
      .toMatch(/^c-\d+~age5-enrolment-rate~~1$/);
    const again = await openPage(browser(), page.url());
    await again.page.getByTestId('what-if').waitFor();
    const told = await again.page.getByTestId('what-if').innerText();
    expect(told).toContain('from attained to not attained');
    expect(await again.page.locator('main').innerText()).toContain('set by the reader');
    expect(await accessibilityBreaches(again.page)).toEqual([]);
    await again.page.getByRole('button', { name: 'Take the changes back' }).click();
    await expect.poll(() => again.page.getByTestId('what-if').count()).toBe(0);
    await again.context.close();
    await context.close();
  });

  it('a number that cannot be read is left out', async () => {
    const { page, context } = await openPage(browser(), `${vi}?gia-dinh=x~y~~9,c-02635~nothing~~5`);
    expect(await page.getByTestId('attainment-province').innerText()).toContain('khớp');
    expectClean(page);
    await context.close();
  });
});

describe('where primary classes are fullest', () => {
  it('is told with the rooms that are missing, for another level too', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/dinh-muc/`);
    const answer = page.getByTestId('class-size-answer');
    expect(await answer.innerText()).toMatch(
      /Lớp tiểu học đông nhất là ở .+, bình quân 2\d,\d học sinh một lớp\. 42 trong 3\.332 lớp có trên 35 học sinh, vượt 70 em; cần thêm từ \d+ đến 42 phòng\./,
    );
    await page.getByTestId('norm-level').selectOption('lowerSecondary');
    await expectQuery(page, 'cap', 'lowerSecondary');
    await answer.getByText(/Lớp THCS đông nhất/).waitFor();
    expectClean(page);
    await context.close();
  });

  it('with averages alone says that they may hide crowded classes', async () => {
    const { page, context } = await openPage(browser(), `${site}en/viet-nam/norms/`);
    expect(await page.getByTestId('class-size-answer').innerText()).toMatch(
      /only averages can be compared: \d+ of 63 units are above the cap on average/,
    );
    await context.close();
  });
});

describe('on a phone', () => {
  it.each([vi, en, `${site}lao-cai/dinh-muc/`])(
    '%s fits and is clean in both themes',
    async (url) => {
      const { page, context } = await openPage(browser(), url, {
        viewport: { width: 360, height: 780 },
      });
      expect(await sidewaysScroll(page)).toEqual([]);
      expect(await accessibilityBreaches(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await accessibilityBreaches(page, colourRules)).toEqual([]);
      await context.close();
    },
  );
});
