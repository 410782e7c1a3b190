import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveDist } from '#build/serve/serve-dist.ts';
import { readSealedFiles } from '#sheets/read-sealed-files.ts';
import { accessibilityBreaches } from '../support/journeys-axe.ts';
import {
  alive,
  expectClean,
  openPage,
  sharedBrowser,
  visibleText,
} from '../support/journeys-page.ts';

const browser = sharedBrowser();
const site = inject('siteUrl');
const work = mkdtempSync(join(tmpdir(), 'siso-editions-'));
const served = join(work, 'dist');
let address = '';
let close: () => Promise<void> = () => Promise.resolve();

/** One figure that the published package lacks: classes of the province in 2022-2023. */
const file = 'Đơn vị;Năm học;Số lớp\nTỉnh Lào Cai;2022-2023;8.199\n';
const shown = '8.199';

const cli = (name: string, ...args: readonly string[]) =>
  execFileSync(process.execPath, [`src/cli/${name}.ts`, ...args], { encoding: 'utf8' });

/** The next version of the package, made by the command line. */
function makeNext(state: 'draft' | 'checked'): Map<string, Uint8Array> {
  const csv = join(work, 'nam-moi.csv');
  const zip = join(work, `${state}.zip`);
  writeFileSync(csv, file);
  try {
    cli(
      'data-import',
      csv,
      '--package',
      'lao-cai',
      '--save',
      zip,
      '--by',
      'Phòng Kế hoạch',
      '--state',
      state,
    );
  } catch (error) {
    // Exit code 1: accepted with warnings.
    if ((error as { status?: number }).status !== 1) throw error;
  }
  const files = readSealedFiles(new Uint8Array(readFileSync(zip)));
  if (!files) throw new Error('the package was not saved');
  return files;
}

function copyBeside(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of files) {
    const to = join(served, 'data', folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
}

interface Catalog {
  packages: { id: string; path: string; title: { vi: string; en: string }; snapshot?: string }[];
}
const catalogPath = join(served, 'data/catalog.json');
function changeCatalog(change: (catalog: Catalog) => void): void {
  const catalog = JSON.parse(readFileSync(catalogPath, 'utf8')) as Catalog;
  change(catalog);
  writeFileSync(catalogPath, JSON.stringify(catalog));
}
const snapshotIn = (files: ReadonlyMap<string, Uint8Array>): string =>
  (
    JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as {
      siso: { snapshot: { id: string } };
    }
  ).siso.snapshot.id;

beforeAll(async () => {
  cpSync(inject('siteFolder'), served, { recursive: true });
  const running = await serveDist({ dir: served, port: 0, base: '/' });
  address = running.url;
  close = () => running.close();
});
afterAll(async () => {
  await close();
  rmSync(work, { recursive: true, force: true });
});

const give = (page: Page) =>
  page
    .getByTestId('intake-file')
    .setInputFiles({ name: 'nam-moi.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });

describe('a draft', () => {
  it('is looked at in the whole site, marked everywhere, kept over a reload, and thrown away by one click', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/nap-so-lieu/`);
    await give(page);
    await page.getByTestId('intake-verdict').waitFor();
    await page.getByRole('button', { name: 'Xem thử trong cả trang' }).click();
    await page.getByTestId('draft').waitFor();
    expect(new URL(page.url()).pathname).toBe('/ban-nhap/');

    // Every page says so, in both languages, and the new figure stands where it belongs.
    await page.getByRole('link', { name: 'Chỉ số', exact: true }).click();
    await page.getByTestId('draft').waitFor();
    await page.goto(`${site}ban-nhap/?trang=lao-cai/chi-so/classes/&nam=2022-2023`);
    await alive(page);
    expect(await page.getByTestId('draft').innerText()).toContain('Bản nháp');
    await expect.poll(() => visibleText(page)).toContain(shown);
    await expect.poll(() => page.title()).toMatch(/^Bản nháp · /);
    expect(await accessibilityBreaches(page)).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await expect.poll(() => page.getByTestId('draft').innerText()).toContain('Draft');
    await expect.poll(() => page.url()).toContain('/en/'); // the address follows the page
    await page.reload();
    await alive(page);
    await expect.poll(() => visibleText(page)).toContain('8,199');

    // The published pages do not know of it.
    const other = await context.newPage();
    await other.goto(`${site}lao-cai/chi-so/classes/?nam=2022-2023`);
    await alive(other);
    expect(await visibleText(other)).not.toContain(shown);

    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await page.getByTestId('draft').waitFor({ state: 'detached' });
    await expect.poll(() => new URL(page.url()).pathname).toBe('/en/lao-cai/');
    await other.goto(`${site}ban-nhap/?trang=lao-cai/`);
    await other.getByText('không có bản nháp nào').waitFor();
    expectClean(page);
    await context.close();
  });

  it('is offered again on the import page', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/nap-so-lieu/`);
    await give(page);
    await page.getByRole('button', { name: 'Xem thử trong cả trang' }).click();
    await page.getByTestId('draft').waitFor();
    await page.getByRole('link', { name: 'Nạp số liệu' }).click();
    await page.getByTestId('kept-draft').getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await page.getByTestId('kept-draft').waitFor({ state: 'detached' });
    await page.reload();
    await alive(page);
    expect(await page.getByTestId('kept-draft').count()).toBe(0);
    await context.close();
  });

  it('is shown from this tab where the browser refuses to keep anything', async () => {
    const { page, context } = await openPage(browser(), `${site}lao-cai/nap-so-lieu/`);
    await page.evaluate(() => {
      indexedDB.open = () => {
        throw new Error('refused');
      };
    });
    await give(page);
    await page.getByRole('button', { name: 'Xem thử trong cả trang' }).click();
    await page.getByTestId('draft').waitFor();
    expect(await visibleText(page)).toContain('Bản nháp');
    await expect.poll(() => page.url()).toContain('/ban-nhap/');
    await page.reload(); // nothing was kept, and the page says so
    await page.getByText('không có bản nháp nào').waitFor();
    await context.close();
  });
});

describe('a package put beside a site that runs', () => {
  it('is shown at the addresses of the pages as soon as folder and catalogue are there', async () => {
    const files = makeNext('checked');
    copyBeside('lao-cai', files);
    const { page, context } = await openPage(
      browser(),
      `${address}lao-cai/chi-so/classes/?nam=2022-2023`,
    );
    expect(await visibleText(page)).not.toContain(shown); // the catalogue still speaks of the old one

    changeCatalog(({ packages }) => {
      const entry = packages.find(({ id }) => id === 'lao-cai');
      if (entry) entry.snapshot = snapshotIn(files);
    });
    await page.reload();
    await page.getByText(shown).first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/lao-cai/chi-so/classes/');
    expect(await page.getByTestId('draft').count()).toBe(0);
    await page.getByRole('link', { name: 'Tổng quan' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/lao-cai/');
    expectClean(page);
    await context.close();
  });

  it('may be one that the build did not know', async () => {
    const files = new Map(makeNext('checked'));
    const descriptor = JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as {
      name: string;
    };
    descriptor.name = 'tinh-ban';
    files.set('datapackage.json', new TextEncoder().encode(JSON.stringify(descriptor)));
    copyBeside('tinh-ban', files);
    const title = { vi: 'Tỉnh bạn', en: 'Another province' };
    changeCatalog(({ packages }) => packages.push({ id: 'tinh-ban', path: 'tinh-ban', title }));
    const { page, context } = await openPage(browser(), address);
    const choice = page.getByLabel('Gói số liệu');
    await expect.poll(() => choice.locator('option').allInnerTexts()).toContain('Tỉnh bạn');
    await choice.selectOption('tinh-ban');
    await expect.poll(() => page.url()).toContain('/xem/?trang=tinh-ban/');
    await page.reload(); // the address is one to send
    await alive(page);
    await expect.poll(() => visibleText(page)).toContain('Lào Cai');
    expectClean(page);
    await context.close();
  });

  it('is not used while it is a draft or has errors, and the page says why', async () => {
    copyBeside('lao-cai', makeNext('draft'));
    changeCatalog(({ packages }) => {
      const entry = packages.find(({ id }) => id === 'lao-cai');
      if (entry) entry.snapshot = 'another';
    });
    const { page, context } = await openPage(
      browser(),
      `${address}lao-cai/chi-so/classes/?nam=2022-2023`,
    );
    await page.getByText('gói còn là bản nháp').waitFor();
    expect(await visibleText(page)).not.toContain(shown);

    writeFileSync(join(served, 'data/lao-cai/areas.csv'), 'area_id\n');
    await page.reload();
    await page.getByText('gói có lỗi').waitFor();
    await expect.poll(() => visibleText(page)).toContain('Lào Cai');
    await context.close();
  });
});
