import { describe, expect, it } from 'vitest';
import { findCycles } from './find-cycles.ts';

describe('findCycles', () => {
  it('finds none where arrows only go down', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', ['outside']],
    ]);
    expect(findCycles(graph)).toEqual([]);
  });

  it('finds each circle once, whole, and a file that imports itself', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a', 'd']],
      ['d', ['e']],
      ['e', ['d']],
      ['f', ['f']],
      ['g', ['a']],
    ]);
    expect(new Set(findCycles(graph))).toEqual(new Set([['a', 'b', 'c'], ['d', 'e'], ['f']]));
  });
});
