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
