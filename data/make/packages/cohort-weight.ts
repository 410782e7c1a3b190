export interface AgeBand {
  readonly from: number;
  readonly to: number;
  readonly population: number;
}

/** Ages (in completed years, at the start of the school year) that attend each level. Continuing education draws mostly on the upper-secondary ages. */
export const levelAges: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['preschool', [0, 5]],
  ['kindergarten', [3, 5]],
  ['primary', [6, 10]],
  ['lowerSecondary', [11, 14]],
  ['upperSecondary', [15, 17]],
  ['continuing', [15, 17]],
]);

const censusYear = 2019;

/**
 * People of one unit who are in the ages of a level in a school year, followed back to the 2019 census: whoever is `a`
 * in year `y` was `a - (y - 2019)` then. A five-year band counts as uniform. Children not yet born in 2019 are taken
 * as many as one age of the youngest band. No migration, no deaths.
 */
export function cohortWeight(bands: readonly AgeBand[], level: string, startYear: number): number {
  const ages = levelAges.get(level);
  if (!ages) throw new Error(`No ages for level ${level}`);
  return peopleAged(bands, ages, startYear);
}

/** People of one unit who are in some ages (both included) in a year, followed back in the same way. */
export function peopleAged(
  bands: readonly AgeBand[],
  [from, to]: readonly [from: number, to: number],
  year: number,
): number {
  let people = 0;
  for (let age = from; age <= to; age += 1)
    people += oneAge(bands, Math.max(0, age - (year - censusYear)));
  return people;
}

function oneAge(bands: readonly AgeBand[], age: number): number {
  const band = bands.find((candidate) => candidate.from <= age && age <= candidate.to);
  if (!band) throw new Error(`No census band for age ${age}`);
  return band.population / (band.to - band.from + 1);
}

/** People aged 15 and over. */
export function adults(bands: readonly AgeBand[]): number {
  return bands.filter((band) => band.from >= 15).reduce((sum, band) => sum + band.population, 0);
}
