import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Hands a file to the import page. */
export const give = (page: Page, name: string, content: string | Uint8Array): Promise<void> =>
  page.getByTestId('intake-file').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content as Uint8Array),
  });

/** The element that says whether a file is accepted. */
export const verdict = (page: Page) => page.getByTestId('intake-verdict');

/** Waits for a verdict, or for any that a pattern fits. */
export const judged = async (page: Page, wanted: string | RegExp): Promise<void> => {
  const pattern = typeof wanted === 'string' ? new RegExp(`^${wanted}$`) : wanted;
  await expect
    .poll(() => verdict(page).getAttribute('data-verdict'), { timeout: 15_000 })
    .toMatch(pattern);
};

/** Neither refused nor still reading. */
export const accepted = /^accepted/;

/** Bytes of the file that an action gives to the reader. */
export async function download(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
