import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');

const status = (page: Page) => page.getByTestId('status');
const nav = (page: Page) => page.getByRole('navigation', { name: 'Các trang' });
const message =
  /(Không nối được tới máy chủ|Không tải được phần chương trình).*(Kiểm tra mạng|tải lại trang)/;

interface Case {
  readonly what: string;
  readonly go: (page: Page) => Promise<unknown>;
  /** The data of which the message speaks. */
  readonly subject: RegExp;
  /** Heading of the page that comes with the network. */
  readonly heading: string | RegExp;
}

const cases: readonly Case[] = [
  {
    what: 'the list of indicators',
    go: (page) => nav(page).getByRole('link', { name: 'Chỉ số' }).click(),
    subject: /trang này/,
    heading: 'Chỉ số',
  },
  {
    what: 'the list of units',
    go: (page) => nav(page).getByRole('link', { name: 'Đơn vị' }).click(),
    subject: /trang này/,
    heading: 'Đơn vị',
  },
  {
    what: 'another package',
    go: (page) => page.getByLabel('Gói số liệu').selectOption('viet-nam'),
    subject: /bảng kê của bản số liệu/,
    heading: /Cả nước/,
  },
  {
    what: 'the other language',
    go: (page) => page.getByRole('link', { name: 'English' }).first().click(),
    subject: /trang này/,
    heading: /Lào Cai/,
  },
];

describe.concurrent.each(cases)('without a network: $what', ({ go, subject, heading }) => {
  it('is told with a cure while the page stays, and comes by itself with the network', async ({
    expect: expectHere,
  }) => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/`);
    await context.setOffline(true);
    await go(page);
    await status(page).getByText(message).first().waitFor({ timeout: 15_000 });
    const text = await status(page).innerText();
    expectHere(text).toMatch(subject);
    expectHere(text).toContain('Số đang hiện trên trang vẫn giữ nguyên.');
    expectHere(await page.locator('main').innerText()).toContain('235.731');
    await context.setOffline(false);
    await status(page).waitFor({ state: 'detached', timeout: 15_000 });
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await context.close();
  });
});

describe('without a network: the panel of a figure', () => {
  it('says that its program did not come, and opens by itself with the network', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/`);
    await context.setOffline(true);
    await page.getByRole('button', { name: '235.731' }).first().click();
    const panel = page.locator('dialog[open]');
    await panel.getByText(/Không tải được phần chương trình/).waitFor();
    await context.setOffline(false);
    await panel.getByRole('button', { name: 'Xem dòng trong tệp' }).waitFor();
    expect(await panel.innerText()).toContain('235.731');
    await context.close();
  });
});
