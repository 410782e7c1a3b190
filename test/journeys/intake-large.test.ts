import { describe, expect, inject, it } from 'vitest';
import { accessibilityBreaches } from '../support/journeys-axe.ts';
import { give, judged } from '../support/journeys-intake.ts';
import { expectClean, openPage, sharedBrowser } from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');

/** Some 40,000 rows, 2 MB: large enough to be read by columns, with a number that is none near the top. */
function largeTable(): string {
  const units = ['Thành phố Lào Cai', 'Huyện Bát Xát', 'Huyện Bắc Hà', 'Thị xã Sa Pa'];
  const lines = ['Đơn vị;Năm học;Cấp học;Số học sinh'];
  for (let i = 0; i < 40_000; i += 1)
    lines.push(`${units[i % 4]};2023-2024;Tiểu học;${i === 7 ? '8.3b5' : 8000 + (i % 900)}`);
  return lines.join('\n');
}

interface Seen {
  readonly soFar: string[];
}

describe('import of a large file', () => {
  it('shows what is wrong while the file is still being read', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/nap-so-lieu/`);
    await page.evaluate(() => {
      const seen: Seen = { soFar: [] };
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const list = document.querySelector('[data-testid=intake-so-far]');
        if (list) seen.soFar.push(list.textContent);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await give(page, 'lon.csv', largeTable());
    await judged(page, 'refused');
    const { soFar } = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
    expect(soFar.join('\n')).toContain('“8.3b5” không phải số');
    expect(soFar[0]).toContain('Đã thấy đến lúc này');
    // The report has taken its place.
    expect(await page.getByTestId('intake-so-far').count()).toBe(0);
    expect(await page.locator('#kiem-tra').innerText()).toContain('“8.3b5” không phải số');

    // The grid goes to a far row by arithmetic, and shows the rows around it.
    const grid = page.getByTestId('intake-grid');
    await grid.evaluate((box) => box.scrollTo(0, 32 * 30_000));
    await expect.poll(() => grid.innerText()).toContain('30005');
    expect(await accessibilityBreaches(page)).toEqual([]);
    expectClean(page);
    await context.close();
  });
});
