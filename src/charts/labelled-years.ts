import type { Period } from '#domain/period.ts';
import type { TimeAxis } from '#views/time-axis.ts';
import { percentOf } from '#views/time-axis.ts';

/**
 * Years that are named under a plot: the one shown, the last and the first before the others, none nearer to another
 * than their names allow.
 * @param apart least distance of two names in percent of the width
 */
export function labelledYears(
  years: readonly Period[],
  time: TimeAxis,
  shown: string,
  apart: number,
): ReadonlySet<string> {
  const step = Math.ceil(years.length / 5);
  const ends = [years.find((year) => year.key === shown), years.at(-1), years[0]];
  const wanted = [...ends, ...years.filter((_, i) => i % step === 0), ...years];
  const taken: Period[] = [];
  for (const year of wanted) {
    if (
      year &&
      taken.every(
        (other) => Math.abs(percentOf(time, other.time) - percentOf(time, year.time)) >= apart,
      )
    )
      taken.push(year);
  }
  return new Set(taken.map((year) => year.key));
}
