import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('checksum of an archive', () => {
  it('is that of the check value of the format', () => {
    expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
    expect(crc32(bytes(''))).toBe(0);
    expect(crc32(bytes('a'))).toBe(0xe8b7be43);
    expect(crc32(bytes('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
  });

  it('is the same of pieces of any length', () => {
    const whole = bytes('Tỉnh Lào Cai; 2024-2025; 235.731; '.repeat(7));
    for (let cut = 0; cut <= 24; cut += 1)
      expect(crc32(whole.subarray(cut), crc32(whole.subarray(0, cut)))).toBe(crc32(whole));
  });
});
