import { describe, expect, it } from 'vitest';

import { isOneSlip } from './is-one-slip.ts';

describe('isOneSlip', () => {
  it.each([
    ['muong', 'muon'],
    ['muong', 'muongg'],
    ['muong', 'mujong'],
    ['muong', 'musng'],
    ['muong', 'muogn'],
    ['muong', 'umong'],
    ['a', ''],
  ])('%s and %s', (a, b) => {
    expect(isOneSlip(a, b)).toBe(true);
    expect(isOneSlip(b, a)).toBe(true);
  });

  it.each([
    ['muong', 'muong'],
    ['muong', 'mugno'],
    ['muong', 'muo'],
    ['muong', 'nuogn'],
    ['ab', 'cd'],
    ['', ''],
  ])('not %s and %s', (a, b) => {
    expect(isOneSlip(a, b)).toBe(false);
    expect(isOneSlip(b, a)).toBe(false);
  });
});
