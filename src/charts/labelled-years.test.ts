import { expect, it } from 'vitest';
import { periodOf } from '#domain/period.ts';
import { percentOf, timeAxis } from '#views/time-axis.ts';
import { labelledYears } from './labelled-years.ts';

const years = Array.from({ length: 20 }, (_, i) => periodOf(`${2002 + i}-${2003 + i}`));
const time = timeAxis(years.map((year) => year.time));

it('names the shown year, the ends and a few others', () => {
  expect([...labelledYears(years, time, '2012-2013', 16)].toSorted()).toEqual([
    '2002-2003',
    '2006-2007',
    '2012-2013',
    '2016-2017',
    '2021-2022',
  ]);
});

it.each([16, 28])('keeps names %d percent of the width apart', (apart) => {
  for (const { key } of years) {
    const named = labelledYears(years, time, key, apart);
    const places = years
      .filter((year) => named.has(year.key))
      .map((year) => percentOf(time, year.time));
    expect(named.has(key)).toBe(true);
    for (const [i, place] of places.entries())
      if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(apart);
  }
});
