import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NormsRecord } from '#norms/norms-record.ts';
import {
  formatAssumptions,
  hardshipOn,
  parseAssumptions,
  unitFacts,
  withAssumption,
} from './unit-facts.ts';

const origin = { isIllustrative: false, sourceId: '', noteId: '' };
const record: NormsRecord = {
  rules: null,
  communes: [],
  hasCommuneMap: false,
  inputKeys: ['age5|', 'literate|a15to35'],
  inputs: [{ ...origin, areaId: 'c-1', date: '2023-09-30', parts: [[92, 97, 2], null] }],
  hardship: [
    {
      ...origin,
      line: 2,
      areaId: 'c-1',
      validFrom: '2021-06-04',
      validTo: '2023-12-31',
      isHardship: true,
    },
    { ...origin, line: 3, areaId: 'c-1', validFrom: '2024-01-01', validTo: '', isHardship: false },
    {
      ...origin,
      line: 4,
      areaId: 'c-2',
      validFrom: '2021-06-04',
      validTo: '',
      isHardship: true,
      isIllustrative: true,
    },
  ],
  recognised: [],
  classSizes: [],
  certificates: [],
  upgrades: [],
  levels: null,
};

describe('numbers set by the reader', () => {
  it('survive the link', () => {
    const one = fc.record({
      areaId: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/),
      input: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/),
      ageBand: fc.constantFrom('', 'a15to35'),
      numerator: fc.nat(9_999_999),
    });
    fc.assert(
      fc.property(fc.array(one), (list) => {
        expect(parseAssumptions(formatAssumptions(list))).toEqual(list);
      }),
    );
  });

  it('that cannot be read are left out', () => {
    expect(parseAssumptions('c-1~age5~~45,x,c-1~age5~~-3,~age5~~4,c-1~age5~~4.5')).toEqual([
      { areaId: 'c-1', input: 'age5', ageBand: '', numerator: 45 },
    ]);
  });

  it('replace one another and can be taken back', () => {
    const place = { areaId: 'c-1', input: 'age5', ageBand: '' };
    const twice = withAssumption(withAssumption([], place, 45), place, 46);
    expect(twice).toEqual([{ ...place, numerator: 46 }]);
    expect(withAssumption(twice, place, undefined)).toEqual([]);
  });
});

describe('what a commune is judged by', () => {
  const facts = (numerator?: number) =>
    unitFacts(
      record,
      record.inputs[0],
      'no',
      numerator === undefined ? [] : [{ areaId: 'c-1', input: 'age5', ageBand: '', numerator }],
    );

  it('is its row, or the number the reader set, never more than all', () => {
    expect(facts().parts('age5', '')).toEqual({ numerator: 92, denominator: 97 });
    expect(facts(93).parts('age5', '')).toEqual({ numerator: 93, denominator: 97 });
    expect(facts(500).parts('age5', '')).toEqual({ numerator: 97, denominator: 97 });
  });

  it('is nothing where there is no row, whatever is set', () => {
    expect(facts(1).parts('literate', 'a15to35')).toBeUndefined();
    expect(unitFacts(record, undefined, 'no', []).parts('age5', '')).toBeUndefined();
  });
});

describe('hardship', () => {
  it.each([
    ['c-1', '2023-09-30', false, 'yes'],
    ['c-1', '2024-09-30', false, 'no'],
    ['c-1', '2020-09-30', false, 'unknown'],
    ['c-2', '2023-09-30', false, 'yes'],
    ['c-2', '2023-09-30', true, 'unknown'],
    ['c-3', '2023-09-30', false, 'unknown'],
  ])('of %s on %s (published only: %s) is %s', (areaId, date, publishedOnly, expected) => {
    expect(hardshipOn(record, areaId, date, publishedOnly)).toBe(expected);
  });
});
