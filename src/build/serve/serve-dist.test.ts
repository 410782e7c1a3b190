import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDist } from './serve-dist.ts';
import type { ServedSite } from './serve-dist.ts';
import { serveOnFreePort } from './serve-on-free-port.ts';

const parent = mkdtempSync(join(tmpdir(), 'siso-serve-'));
const dir = join(parent, 'dist');
let site: ServedSite;
let underBase: ServedSite;

beforeAll(async () => {
  mkdirSync(join(dir, 'assets'), { recursive: true });
  mkdirSync(join(dir, 'data'));
  mkdirSync(join(dir, 'chi-so'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(dir, '.hidden'), 'hidden');
  writeFileSync(join(dir, 'index.html'), '<p>tổng quan</p>');
  writeFileSync(join(dir, '404.html'), '<p>không có</p>');
  writeFileSync(join(dir, 'chi-so/index.html'), '<p>chỉ số</p>');
  writeFileSync(join(dir, 'so-sanh.html'), '<p>so sánh</p>');
  writeFileSync(join(dir, 'assets/app-Ab12Cd34.js'), 'let a = 1;');
  writeFileSync(join(dir, 'assets/app-Ab12Cd34.js.br'), brotliCompressSync('let a = 1;'));
  writeFileSync(join(dir, 'assets/app-Ab12Cd34.js.gz'), gzipSync('let a = 1;'));
  writeFileSync(join(dir, 'data/schools.0a1b2c3d.json'), '{}');
  writeFileSync(join(dir, 'data/catalog.json'), '{}');
  site = await serveDist({ dir, port: 0 });
  underBase = await serveDist({ dir, port: 0, base: 'abc' });
});

afterAll(async () => {
  await site.close();
  await underBase.close();
  rmSync(parent, { recursive: true });
});

type Reply = { status: number; headers: IncomingHttpHeaders; body: string };

/** Plain request: fetch would tidy the path and undo the compression. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  of: ServedSite = site,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(of.url);
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('serveDist', () => {
  it('gives pages by folder and by name, never cached', async () => {
    expect(await ask('/')).toMatchObject({
      status: 200,
      body: '<p>tổng quan</p>',
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
    });
    expect((await ask('/chi-so/?nam=2024')).body).toBe('<p>chỉ số</p>');
    expect((await ask('/so-sanh')).body).toBe('<p>so sánh</p>');
  });

  it('sends a folder without its slash to the one with it, query kept', async () => {
    expect(await ask('/chi-so?nam=2024')).toMatchObject({
      status: 301,
      headers: { location: '/chi-so/?nam=2024' },
    });
  });

  it('answers 404.html with status 404', async () => {
    expect(await ask('/gone')).toMatchObject({ status: 404, body: '<p>không có</p>' });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%5c..%5csecret.txt',
    '/.hidden',
    '/%',
    '/%00',
  ])('gives nothing away for %s', async (path) => {
    const reply = await ask(path);
    expect(reply.status).toBe(404);
    expect(reply.body).not.toContain('secret');
  });

  it('keeps hashed names for ever and asks again for the rest', async () => {
    const rules = await Promise.all(
      ['/assets/app-Ab12Cd34.js', '/data/schools.0a1b2c3d.json', '/data/catalog.json'].map(
        async (path) => (await ask(path)).headers['cache-control'],
      ),
    );
    const forEver = 'public, max-age=31536000, immutable';
    expect(rules).toEqual([forEver, forEver, 'no-cache']);
  });

  it('sends the precompressed file the client takes, with the type of the plain one', async () => {
    const path = '/assets/app-Ab12Cd34.js';
    const encodings = await Promise.all(
      ['gzip, deflate, br', 'gzip', 'br;q=0, gzip', 'identity'].map(
        async (accepted) =>
          (await ask(path, { 'accept-encoding': accepted })).headers['content-encoding'],
      ),
    );
    expect(encodings).toEqual(['br', 'gzip', 'gzip', undefined]);
    expect((await ask(path, { 'accept-encoding': 'br' })).headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      vary: 'Accept-Encoding',
    });
  });

  it('answers HEAD without a body and an unchanged file with 304', async () => {
    const head = await ask('/', {}, 'HEAD');
    // "<p>tổng quan</p>" is 16 letters, of which ổ takes three bytes: 18.
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-length': '18' } });
    const again = await ask('/', { 'if-none-match': String(head.headers.etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  it('refuses other methods', async () => {
    expect(await ask('/', {}, 'POST')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });

  it('serves under a base path and nowhere else', async () => {
    expect(underBase.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/abc\/$/);
    expect((await ask('/abc/', {}, 'GET', underBase)).body).toBe('<p>tổng quan</p>');
    expect(await ask('/abc', {}, 'GET', underBase)).toMatchObject({
      status: 301,
      headers: { location: '/abc/' },
    });
    expect((await ask('/', {}, 'GET', underBase)).status).toBe(404);
    expect((await ask('/chi-so/', {}, 'GET', underBase)).status).toBe(404);
  });
});

describe('serveOnFreePort', () => {
  it('moves on from a port that is taken', async () => {
    const taken = Number(new URL(site.url).port);
    const other = await serveOnFreePort({ dir, port: taken });
    expect(Number(new URL(other.url).port)).toBeGreaterThan(taken);
    await other.close();
  });
});
