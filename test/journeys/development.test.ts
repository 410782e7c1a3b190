import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, sharedBrowser, visibleText } from '../support/journeys-page.ts';

const browser = sharedBrowser();
let server: ViteDevServer;
let site = '';

beforeAll(async () => {
  server = await createServer({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  site = `http://127.0.0.1:${address.port}/`;
});
afterAll(() => server.close());

describe('npm run dev', () => {
  it('draws any page from the data of the repository', async () => {
    const { page, context } = await openPage(
      browser(),
      `${site}en/lao-cai/indicators/pupils/?nam=2021-2022`,
    );
    await page.getByTestId('kpi-value').getByText('227,749').waitFor();
    await page.goto(`${site}lao-cai/`);
    await page.getByText('16.779').first().waitFor();
    expect(await visibleText(page)).not.toContain('NaN');
    await context.close();
  });

  it('puts a fault in front of the data when the address asks for one', async () => {
    const { page, context } = await openPage(
      browser(),
      `${site}lao-cai/?loi=500:core`,
      {},
      'rendered',
    );
    const status = page.getByTestId('status');
    await status.getByText('Máy chủ báo lỗi khi đọc số liệu chung').waitFor();
    await page.evaluate(() => sessionStorage.setItem('siso-loi', 'off'));
    await status.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('16.779').first().waitFor();
    expect(await status.count()).toBe(0);
    await context.close();
  });
});
