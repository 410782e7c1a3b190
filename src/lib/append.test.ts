import { expect, it } from 'vitest';
import { append } from './append.ts';

it('adds more than a call may have arguments', () => {
  const list = [1];
  append(list, Array<number>(1_000_000).fill(2));
  expect(list).toHaveLength(1_000_001);
});
