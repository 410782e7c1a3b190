import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { alive, openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('faultsUrl');
const indicator = 'lao-cai/chi-so/pupils/';
const englishIndicator = 'en/lao-cai/indicators/pupils/';

const status = (page: Page) => page.getByTestId('status');
/** The message of a failure; before it the line may say that something is loading. */
const failed = (page: Page) => status(page).filter({ hasText: /vẫn giữ nguyên|stay as they are/ });

/** The page stands at its rendered figures, and no value has turned into something else. */
async function expectFiguresStay(page: Page, figure: string): Promise<void> {
  expect(await page.getByTestId('kpi-value').innerText()).toBe(figure);
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/\bNaN\b|\bundefined\b|\bnull\b|Infinity|\[object/);
}

/** The mock lets everything through from now on. */
const liftFault = (page: Page) => page.evaluate(() => sessionStorage.setItem('siso-loi', 'off'));

/** The address asks for a fault; the mock needs a moment longer than the page itself, so nobody waits for it here. */
const openWithFault = async (path: string, fault: string) => {
  const { page, context, breaches } = await openPage(
    browser(),
    `${site}${path}?loi=${fault}`,
    {},
    'rendered',
  );
  return { page, context, breaches };
};

interface Case {
  readonly fault: string;
  /** What happened, to which data. */
  readonly vi: RegExp;
  /** What to do. */
  readonly cure: RegExp;
  readonly en: RegExp;
}

/** By name once the names have come; a failure before that speaks of the page. */
const named = 'số liệu của (“Số trẻ, học sinh, học viên”|trang này)';
const cases: readonly Case[] = [
  {
    fault: '404:piece',
    vi: new RegExp(`Máy chủ không có ${named}`),
    cure: /Tải lại trang để lấy bản mới/,
    en: /The server does not have the data (for “Children|of this page)/,
  },
  {
    fault: '500:piece',
    vi: new RegExp(`Máy chủ báo lỗi khi đọc ${named}`),
    cure: /Thử lại sau ít phút/,
    en: /The server reported an error while loading the data (for “Children|of this page)/,
  },
  {
    fault: 'network:piece',
    vi: new RegExp(`Không nối được tới máy chủ khi đọc ${named}`),
    cure: /Kiểm tra mạng rồi thử lại/,
    en: /Could not reach the server to load the data (for “Children|of this page)/,
  },
  {
    fault: 'cut:piece',
    vi: new RegExp(`Tải dở: ${named} đến không đủ`),
    cure: /Thử lại/,
    en: /Download cut off: the data (for “Children|of this page)/,
  },
  {
    fault: 'hash:piece',
    vi: new RegExp(`Sai mã kiểm tra: ${named}`),
    cure: /Tải lại trang/,
    en: /Wrong checksum: the data (for “Children|of this page)/,
  },
  {
    fault: 'html:piece',
    vi: new RegExp(`Máy chủ trả về một trang web thay cho ${named}`),
    cure: /Báo nơi công bố/,
    en: /The server sent a web page in place of the data (for “Children|of this page)/,
  },
  {
    fault: 'empty:piece',
    vi: new RegExp(`Tệp rỗng: ${named}`),
    cure: /Báo nơi công bố/,
    en: /Empty file: the data (for “Children|of this page)/,
  },
  {
    fault: 'header:manifest',
    vi: /Hàng tiêu đề của bảng kê của bản số liệu không đúng/,
    cure: /Báo nơi công bố/,
    en: /The header row of the file list of the data snapshot does not match/,
  },
  {
    fault: 'newer:manifest',
    vi: /Trang đang mở cũ hơn bảng kê của bản số liệu/,
    cure: /Tải lại trang để dùng bản mới/,
    en: /The page you have open is older than the file list of the data snapshot/,
  },
  {
    fault: 'html:manifest',
    vi: /Máy chủ trả về một trang web thay cho bảng kê của bản số liệu/,
    cure: /Báo nơi công bố/,
    en: /The server sent a web page in place of the file list of the data snapshot/,
  },
];

describe.concurrent.each(cases)('$fault on opening an indicator', ({ fault, vi, cure, en }) => {
  it('keeps the rendered page, says what happened and what to do, the rest works, and retry brings it to life', async ({
    expect,
  }) => {
    const { page, context } = await openWithFault(indicator, fault);
    await expectFiguresStay(page, '235.731');
    await failed(page).waitFor({ timeout: 20_000 });
    const text = await status(page).innerText();
    expect(text).toMatch(vi);
    expect(text).toMatch(cure);
    expect(text).toContain('Số đang hiện trên trang vẫn giữ nguyên.');
    expect(text).not.toMatch(/NaN|undefined|Error|LoadError/);
    await expectFiguresStay(page, '235.731');

    // Links are real links: another page opens although this one lacks its data.
    const link = page.getByRole('navigation', { name: 'Các trang' }).getByRole('link').nth(2);
    expect(await link.evaluate((a) => (a as HTMLAnchorElement).href)).toBe(
      `${site}lao-cai/don-vi/`,
    );

    await liftFault(page);
    await status(page).getByRole('button', { name: 'Thử lại' }).first().click();
    await alive(page);
    await status(page).waitFor({ state: 'detached' });
    await expectFiguresStay(page, '235.731');
    await page.getByTestId('year-slider').press('Home');
    await expect.poll(() => page.getByTestId('kpi-value').innerText()).toBe('221.727');
    await context.close();
  });

  it('says it in English', async () => {
    const { page, context } = await openWithFault(englishIndicator, fault);
    await failed(page).waitFor({ timeout: 20_000 });
    const text = await status(page).innerText();
    expect(text).toMatch(en);
    expect(text).toContain('The figures on the page stay as they are.');
    await expectFiguresStay(page, '235,731');
    await context.close();
  });
});

describe.concurrent('on an open page', () => {
  it.for([
    ['404:piece', /Máy chủ không có số liệu của “Số nhóm, lớp”/],
    ['cut:piece', /Tải dở: số liệu của “Số nhóm, lớp”/],
    ['404:code', /Không tải được phần chương trình để hiện trang này/],
  ] as const)(
    '%s: the page on screen stays while the next one cannot come, and comes by itself after retry',
    async ([fault, text], { expect }) => {
      const isCode = fault.endsWith('code');
      const { page, context } = await openPage(
        browser(),
        `${site}lao-cai/?loi=${isCode ? 'off' : fault}`,
      );
      if (isCode) await page.evaluate((value) => sessionStorage.setItem('siso-loi', value), fault);
      await page.locator('main').getByRole('link', { name: 'Lớp', exact: true }).first().click();
      await failed(page).waitFor({ timeout: 20_000 });
      expect(await status(page).innerText()).toMatch(text);
      for (const figure of ['594', '8.231', '235.731', '16.779'])
        expect(await page.locator('main').innerText()).toContain(figure);
      await page.getByLabel('Nền').selectOption('dark'); // the rest goes on working
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      if (!isCode) {
        await page.getByRole('combobox', { name: 'Tìm đơn vị' }).fill('bac ha');
        await page.getByRole('option', { name: 'Huyện Bắc Hà' }).first().waitFor();
        await page.keyboard.press('Escape');
      }
      await liftFault(page);
      await status(page).getByRole('button', { name: 'Thử lại' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Số nhóm, lớp' }).waitFor();
      expect(await page.getByTestId('kpi-value').innerText()).toBe('8.231');
      await status(page).waitFor({ state: 'detached' });
      await context.close();
    },
  );
});

describe.concurrent('the row of the file', () => {
  it.for([
    ['404:csv', /không có tệp observations-department\.csv/i],
    ['500:csv', /báo lỗi khi đọc tệp observations-department\.csv/i],
    ['cut:csv', /Tải dở: tệp observations-department\.csv/i],
    ['hash:csv', /Sai mã kiểm tra: tệp observations-department\.csv/i],
    ['header:csv', /Hàng tiêu đề của tệp observations-department\.csv không đúng/i],
    ['html:csv', /một trang web thay cho tệp observations-department\.csv/i],
    ['empty:csv', /Tệp rỗng: tệp observations-department\.csv/i],
  ] as const)(
    '%s: the panel says what happened, keeps everything else, and retry shows the row',
    async ([fault, text], { expect }) => {
      const { page, context } = await openPage(browser(), `${site}${indicator}?loi=${fault}`);
      await page.getByTestId('kpi-value').getByRole('button').click();
      const panel = page.locator('dialog[open]');
      await panel.getByRole('button', { name: 'Xem dòng trong tệp' }).click();
      const retry = panel.getByRole('button', { name: 'Thử lại' });
      await retry.waitFor({ timeout: 20_000 });
      expect(await panel.innerText()).toMatch(text);
      expect(await panel.innerText()).toContain('235.731');
      expect(await page.getByTestId('file-row').count()).toBe(0);
      await liftFault(page);
      if (fault.startsWith('header')) await page.reload(); // the list of files itself was made from the wrong file
      else await retry.click();
      if (fault.startsWith('header')) {
        await alive(page);
        await panel.getByRole('button', { name: 'Xem dòng trong tệp' }).click();
      }
      await page.getByTestId('file-row').waitFor();
      expect(await page.getByTestId('file-row').innerText()).toContain('235731');
      await context.close();
    },
  );
});

describe.concurrent('code that comes on demand', () => {
  it('of the panel does not come: the panel says so, the page stays, and asking again opens it', async ({
    expect,
  }) => {
    const { page, context } = await openPage(browser(), `${site}${indicator}?loi=off`);
    await page.evaluate(() => sessionStorage.setItem('siso-loi', '404:code'));
    await page.getByTestId('kpi-value').getByRole('button').click();
    const panel = page.locator('dialog[open]');
    const message = panel.getByText(/Không tải được phần chương trình.*mất kết nối.*tải lại trang/);
    await message.waitFor();
    expect(await page.getByTestId('kpi-value').innerText()).toBe('235.731');
    await liftFault(page);
    await panel.getByRole('button', { name: 'Thử lại' }).click();
    await panel.getByRole('button', { name: 'Xem dòng trong tệp' }).waitFor();
    expect(await message.count()).toBe(0);
    await context.close();
  });

  it('of the search does not come: the search says so, the page stays', async ({ expect }) => {
    const { page, context } = await openPage(browser(), `${site}${indicator}?loi=off`);
    await page.evaluate(() => sessionStorage.setItem('siso-loi', '404:code'));
    await page.getByRole('combobox', { name: 'Tìm đơn vị' }).fill('bac ha');
    await page.getByText(/Không tải được phần chương trình để hiện “Tìm/).waitFor();
    expect(await page.getByRole('search').innerText()).not.toContain('Không thấy');
    expect(await page.getByTestId('kpi-value').innerText()).toBe('235.731');
    await context.close();
  });
});

describe('code that unpacks pieces', () => {
  it('does not come: the page keeps its figures, says so, and reads on when asked again', async () => {
    const { page, context } = await openPage(
      browser(),
      `${inject('siteUrl')}404.html`,
      {},
      'rendered',
    );
    let isLost = true;
    await page.route('**/assets/decode-*.js', (route) =>
      isLost ? route.fulfill({ status: 404, body: '' }) : route.continue(),
    );
    await page.goto(`${inject('siteUrl')}lao-cai/`);
    await failed(page).waitFor({ timeout: 20_000 });
    expect(await page.locator('main').innerText()).toContain('235.731');
    isLost = false;
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await failed(page).waitFor({ state: 'detached', timeout: 20_000 });
    await context.close();
  });
});

describe.concurrent('parts of a page', () => {
  it('names of communes that do not come leave the search of units working', async ({ expect }) => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/?loi=404:places`);
    await page.getByRole('combobox', { name: 'Tìm đơn vị' }).fill('bac ha');
    await page.getByRole('option', { name: 'Huyện Bắc Hà' }).first().waitFor();
    await failed(page).waitFor({ timeout: 20_000 });
    expect(await status(page).innerText()).toMatch(/Máy chủ không có tên xã cũ và mới/);
    await context.close();
  });

  it('what nobody asked for fails in silence', async ({ expect }) => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/?loi=404:piece`);
    await page.waitForTimeout(2500); // the other indicators are fetched ahead of need in the meantime
    expect(await status(page).count()).toBe(0);
    await context.close();
  });
});

describe.concurrent('a slow network', () => {
  it('says so after 300 ms, then that it is still loading, then nothing', async ({ expect }) => {
    const { page, context } = await openWithFault(indicator, 'slow:piece');
    await expectFiguresStay(page, '235.731');
    await status(page)
      .getByText(/Đang đọc số liệu của/)
      .waitFor();
    expect(await status(page).locator('progress').count()).toBe(1);
    await status(page)
      .getByText(/Vẫn đang đọc số liệu của .*, đã \d+ giây/)
      .waitFor({ timeout: 8000 });
    await expectFiguresStay(page, '235.731');
    await page.getByRole('navigation', { name: 'Các trang' }).waitFor();
    await status(page).waitFor({ state: 'detached', timeout: 12_000 });
    await alive(page);
    await expectFiguresStay(page, '235.731');
    await context.close();
  });

  it('says it in English, and the page can be left meanwhile', async ({ expect }) => {
    const { page, context } = await openWithFault(englishIndicator, 'slow:piece');
    await status(page)
      .getByText(/Loading the data for/)
      .waitFor();
    await status(page)
      .getByText(/Still loading the data for .* after \d+ seconds/)
      .waitFor({ timeout: 8000 });
    await liftFault(page);
    await page.getByRole('navigation', { name: 'Pages' }).getByText('Units').click();
    await page.getByRole('heading', { level: 1, name: 'Units' }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined/);
    await context.close();
  });

  it('a fast load shows no message at all', async ({ expect }) => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/?loi=off`);
    await page.evaluate(() => {
      const seen: string[] = Object.assign(window, { seen: [] as string[] }).seen;
      new MutationObserver(() => {
        const line = document.querySelector('[data-testid=status]');
        if (line) seen.push(line.textContent);
      }).observe(document.body, { subtree: true, childList: true });
    });
    await page.waitForTimeout(1000); // everything is fetched ahead
    await page.locator('main').getByRole('link', { name: 'Lớp', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Số nhóm, lớp' }).waitFor();
    await page.goBack();
    await page.getByText('16.779').first().waitFor();
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    await context.close();
  });
});
