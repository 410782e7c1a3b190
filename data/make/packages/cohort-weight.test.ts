import { describe, expect, it } from 'vitest';
import { adults, cohortWeight } from './cohort-weight.ts';

const bands = [
  { from: 0, to: 4, population: 500 },
  { from: 5, to: 9, population: 1000 },
  { from: 10, to: 14, population: 1500 },
  { from: 15, to: 99, population: 8500 },
];

describe('cohortWeight', () => {
  it('adds single years of age in the census year', () => {
    // Primary in 2019: age 6 to 9 of 200 each, and age 10 of 300.
    expect(cohortWeight(bands, 'primary', 2019)).toBe(4 * 200 + 300);
  });

  it('follows a cohort back to the census', () => {
    // Lower secondary in 2024 is 11 to 14, who were 6 to 9 in 2019.
    expect(cohortWeight(bands, 'lowerSecondary', 2024)).toBe(4 * 200);
    // In 2018 the same ages were a year older at the census: 12 to 14 and 15.
    expect(cohortWeight(bands, 'lowerSecondary', 2018)).toBe(3 * 300 + 100);
  });

  it('takes children born after the census as one age of the youngest band', () => {
    // Preschool in 2024: 5-year-olds were born in 2019; the other five ages were not yet born.
    expect(cohortWeight(bands, 'preschool', 2024)).toBe(6 * 100);
  });

  it('refuses a level without ages', () => {
    expect(() => cohortWeight(bands, 'nursery', 2024)).toThrow('nursery');
  });
});

describe('adults', () => {
  it('counts from 15 on', () => {
    expect(adults(bands)).toBe(8500);
  });
});
