import type { Indicator } from '#domain/indicator.ts';
import type { Words } from './words.ts';

const schoolRates = new Set(['national-standard-school-rate', 'national-standard-level2-share']);

/** What the numerator of a rate counts, as a noun: schools, pupils, classes. */
export function numeratorNoun(words: Words, indicatorId: string): string {
  const { m } = words;
  if (schoolRates.has(indicatorId)) return m.thingSchools;
  if (indicatorId.includes('classroom')) return m.thingRooms;
  if (indicatorId.includes('teacher')) return m.thingTeachers;
  if (indicatorId.includes('pupil') || indicatorId.includes('age')) return m.thingPupils;
  return m.thingUnits;
}

/** What a count counts, as a noun after its number: its unit, but staff are not just "people". */
export const countNoun = (words: Words, indicator: Indicator): string =>
  indicator.id === 'staff' ? words.m.thingStaff : words.of(indicator.unit);
