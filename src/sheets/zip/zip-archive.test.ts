import { strFromU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#sheets/make-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import { defaultLimits } from '#sheets/open-limits.ts';
import { crc32 } from './crc32.ts';
import { ZipArchive } from './zip-archive.ts';

const archive = (bytes: Uint8Array, limits: Partial<OpenLimits> = {}) =>
  new ZipArchive(bytes, { ...defaultLimits, ...limits });
const ruleOf = (run: () => unknown): string => {
  try {
    run();
    return '';
  } catch (error) {
    return error instanceof Refusal ? error.fault.rule : 'thrown';
  }
};
const text = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7919) % 251);

describe('ZipArchive', () => {
  it('unpacks stored and packed files, whatever the case of their names', () => {
    const bytes = zipSync({
      'A/b.txt': text(100_000),
      'c.txt': [text(9), { level: 0 }],
      d: new Uint8Array(),
    });
    const zip = archive(bytes);
    expect(zip.names).toEqual(['a/b.txt', 'c.txt', 'd']);
    expect(zip.read('a\\B.txt')).toEqual(text(100_000));
    expect(zip.read('/c.txt')).toEqual(text(9));
    expect(zip.read('d')).toEqual(new Uint8Array());
    expect(zip.read('e')).toBeUndefined();
  });

  it('counts the bytes that really come out, not those the archive promises', () => {
    const bomb = zipSync({ a: new Uint8Array(6_000_000) });
    expect(ruleOf(() => archive(bomb).read('a'))).toBe('archive-too-large');
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = view.getUint32(bomb.length - 22 + 16, true);
    view.setUint32(directory + 24, 10, true);
    expect(ruleOf(() => archive(bomb).read('a'))).toBe('archive-too-large');
    const sound = zipSync({ a: text(50_000), b: text(50_000) });
    const zip = archive(sound, { unpackedBytes: 60_000 });
    expect(zip.read('a')).toHaveLength(50_000);
    expect(ruleOf(() => zip.read('b'))).toBe('archive-too-large');
  });

  it('stops a bomb early', { timeout: 30_000 }, () => {
    const bomb = zipSync({ a: new Uint8Array(40_000_000) });
    const start = performance.now();
    let out = 0;
    expect(ruleOf(() => archive(bomb).unpack('a', ({ length }) => (out += length)))).toBe(
      'archive-too-large',
    );
    expect(performance.now() - start).toBeLessThan(5000);
    expect(out).toBeLessThan(bomb.length * 200 + 1);
  });

  it('bounds the number of files', () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`${at}`, text(1)])),
    );
    expect(ruleOf(() => archive(many, { entries: 4 }))).toBe('archive-too-large');
  });

  it('refuses what is cut off, changed, encrypted or named twice', () => {
    const bytes = zipSync({ ab: text(1000), cd: text(1000) });
    expect(ruleOf(() => archive(bytes.subarray(0, -30)))).toBe('file-cut-off');
    const changed = bytes.slice();
    changed[200] = (changed[200] ?? 0) ^ 1;
    expect(ruleOf(() => archive(changed).read('ab'))).toBe('archive-broken');
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    const encrypted = bytes.slice();
    encrypted[directory + 8] = 1;
    expect(ruleOf(() => archive(encrypted).read('ab'))).toBe('workbook-encrypted');
    const twice = strFromU8(bytes, true).replaceAll('cd', 'ab');
    const same = Uint8Array.from(twice, (sign) => sign.charCodeAt(0));
    expect(ruleOf(() => archive(same))).toBe('archive-broken');
  });
});

describe('crc32', () => {
  it('is the checksum of archives, in one piece or several', () => {
    const bytes = new TextEncoder().encode('123456789');
    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
  });
});
