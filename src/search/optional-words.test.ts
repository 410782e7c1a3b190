import { describe, expect, it } from 'vitest';

import { stripOptionalWord } from './optional-words.ts';

describe('stripOptionalWord', () => {
  it.each([
    ['tp lao cai', 'lao cai', 'city'],
    ['thanh pho lao cai', 'lao cai', 'city'],
    ['tx sa pa', 'sa pa', 'town'],
    ['thi xa sa pa', 'sa pa', 'town'],
    ['h bac ha', 'bac ha', 'district'],
    ['quan ba dinh', 'ba dinh', 'district'],
    ['thi tran pho lu', 'pho lu', 'township'],
    ['tinh lao cai', 'lao cai', 'province'],
    ['lao cai city', 'lao cai', 'city'],
    ['ban lau commune', 'ban lau', 'commune'],
    ['truong chuan', 'chuan', 'school'],
    ['ty le truong dat chuan', 'truong dat chuan', 'rate'],
    ['so truong', 'truong', 'number'],
  ])('%s', (phrase, rest, type) => {
    expect(stripOptionalWord(phrase)).toEqual({ rest, type });
  });

  it.each(['huyen', 'bac ha', 'tinhlao', 'district', ''])('leaves %j alone', (phrase) => {
    expect(stripOptionalWord(phrase)).toBeUndefined();
  });
});
