import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from './varint.ts';

const written = (numbers: readonly number[]): Uint8Array => {
  const writer = new ByteWriter();
  for (const n of numbers) writer.int(n);
  return writer.toBytes();
};

describe('whole numbers as bytes', () => {
  it('small numbers of either sign take one byte', () => {
    // zigzag: 0, -1, 1, -64, 63 are 0, 1, 2, 127, 126; 64 is 128 and needs a second byte
    expect([...written([0, -1, 1, -64, 63])]).toEqual([0, 1, 2, 127, 126]);
    expect([...written([64])]).toEqual([128, 1]);
  });

  it('come back as they were, up to 2^52', () => {
    const whole = fc.integer({ min: -(2 ** 52), max: 2 ** 52 });
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 400 }), (numbers) => {
        const reader = new ByteReader(written(numbers));
        expect(numbers.map(() => reader.int())).toEqual(numbers);
      }),
    );
  });

  it('a number with a fraction is a bug of the caller', () => {
    expect(() => new ByteWriter().int(1.5)).toThrow('not a whole number');
  });

  it('reading past the end throws', () => {
    const reader = new ByteReader(Uint8Array.of(128));
    expect(() => reader.uint()).toThrow(RangeError);
  });
});
