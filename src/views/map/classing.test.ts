import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classingCode, parseClassing, toCuts } from './classing.ts';

describe('how classes are made, in the link', () => {
  it('is read and written', () => {
    expect(parseClassing('quantile:4', 'natural')).toEqual({
      method: 'quantile',
      count: 4,
      cuts: [],
    });
    expect(parseClassing('own:70,-1.5,50', 'natural')).toEqual({
      method: 'own',
      count: 4,
      cuts: [-1.5, 50, 70],
    });
    expect(classingCode(parseClassing('own:70,-1.5,50', 'natural'))).toBe('own:-1.5,50,70');
  });

  it('is the usual where it cannot be read, and never more classes than can be told apart', () => {
    expect(parseClassing('', 'target')).toEqual({ method: 'target', count: 5, cuts: [] });
    expect(parseClassing('pie:4', 'natural')).toEqual({ method: 'natural', count: 4, cuts: [] });
    expect(parseClassing('own:x', 'natural')).toEqual({ method: 'natural', count: 5, cuts: [] });
    expect(parseClassing('equal:9', 'natural').count).toBe(7);
    expect(parseClassing('equal:1', 'natural').count).toBe(3);
    expect(toCuts([1, 2, 3, 4, 5, 6, 7, 8])).toHaveLength(6);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const classing = parseClassing(text, 'natural');
        expect(parseClassing(classingCode(classing), 'natural')).toEqual(classing);
      }),
    );
  });
});
