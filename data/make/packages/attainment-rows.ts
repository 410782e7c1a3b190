import { fewest, testsUpTo } from './attainment-rules.ts';
import { peopleAged } from './cohort-weight.ts';
import type { District } from './package-inputs.ts';
import { readPackageInputs } from './package-inputs.ts';
import { cell, readCsv } from './read-csv.ts';
import { seededSpread } from './seeded-spread.ts';
import { splitTotal } from './split-total.ts';
import { join } from 'node:path';

/** Reference date of the invented inputs: that of the recognition they stand beside. */
export const referenceDate = '2023-09-30';

/** Another seed gives other, equally invented, communes. */
const seed = 20240329;

/** A commune with its district and its invented hardship status. */
export interface Commune {
  readonly id: string;
  readonly districtId: string;
  readonly isHardship: boolean;
}

/** One row of attainment-inputs.csv before it is written. */
export interface InputCount {
  readonly areaId: string;
  readonly input: string;
  readonly ageBand: string;
  readonly numerator: number;
  readonly denominator: number;
}

interface Draw {
  readonly input: string;
  readonly ageBand: string;
  readonly ages: readonly [from: number, to: number];
  /** Middle and half width of the rates that are drawn, in percent. */
  readonly rate: number;
  readonly spread: number;
}

/** What is drawn: ages of the people, and rates round which communes lie. Nothing of it was published. */
const draws: readonly Draw[] = [
  { input: 'age5-enrolment-rate', ageBand: '', ages: [5, 5], rate: 99.3, spread: 0.7 },
  { input: 'age5-programme-completion-rate', ageBand: '', ages: [5, 5], rate: 98, spread: 2 },
  { input: 'age6-grade1-entry-rate', ageBand: '', ages: [6, 6], rate: 99.4, spread: 0.6 },
  { input: 'age11-primary-completion-rate', ageBand: '', ages: [11, 11], rate: 96, spread: 3.5 },
  { input: 'age14-primary-completion-rate', ageBand: '', ages: [14, 14], rate: 97.5, spread: 2 },
  { input: 'age15-18-lower-secondary-rate', ageBand: '', ages: [15, 18], rate: 94, spread: 4 },
  { input: 'age15-18-further-study-rate', ageBand: '', ages: [15, 18], rate: 76, spread: 10 },
  { input: 'literacy-rate-level-1', ageBand: 'a15to25', ages: [15, 25], rate: 99, spread: 0.8 },
  { input: 'literacy-rate-level-1', ageBand: 'a15to35', ages: [15, 35], rate: 98, spread: 1.5 },
  { input: 'literacy-rate-level-2', ageBand: 'a15to35', ages: [15, 35], rate: 96, spread: 2.5 },
  { input: 'literacy-rate-level-2', ageBand: 'a15to60', ages: [15, 60], rate: 94, spread: 3 },
];

/** Levels that the decision of 29/03/2024 recognised for all nine districts; the invented communes may not contradict it. */
const recognised = [
  ['literacy-eradication', 'level2'],
  ['pcgd-preschool5', 'attained'],
  ['pcgd-primary', 'level3'],
  ['pcgd-lower-secondary', 'level2'],
] as const;

/**
 * Districts in which one commune is left below a level, by input and age band: as many as the share of communes in the decree allows, and
 * nowhere that a source prints all communes (Sa Pa).
 */
const shortOf: ReadonlyMap<string, string> = new Map([
  ['bat-xat', 'age15-18-lower-secondary-rate|'],
  ['van-ban', 'age15-18-lower-secondary-rate|'],
  ['bac-ha', 'age5-enrolment-rate|'],
  ['muong-khuong', 'literacy-rate-level-2|a15to60'],
]);

/** Communes of the nine districts that were in force on the reference date. */
export function communesOf(folder: string): readonly Commune[] {
  const spread = seededSpread(seed);
  const rows = readCsv(join(folder, 'areas.csv'));
  const districts = new Set(
    rows.filter((row) => row['level'] === 'district').map((row) => cell(row, 'area_id')),
  );
  return rows
    .filter(
      (row) =>
        row['level'] === 'commune' &&
        districts.has(cell(row, 'parent_id')) &&
        cell(row, 'valid_from') <= referenceDate,
    )
    .map((row) => {
      const districtId = cell(row, 'parent_id');
      const isRural = row['type'] === 'commune' && districtId !== 'lao-cai-city';
      return { id: cell(row, 'area_id'), districtId, isHardship: spread(1) > 0 && isRural };
    });
}

/** Inputs of every commune: people of the right ages in the census split over communes, rates drawn and kept at what was recognised. */
export function inputCounts(folder: string): readonly InputCount[] {
  const communes = communesOf(folder);
  const spread = seededSpread(seed + 1);
  const least = leastShares(folder);
  return readPackageInputs(folder).districts.flatMap((district) => {
    const own = communes.filter(({ districtId }) => districtId === district.id);
    const weights = own.map(() => 1 + spread(0.45));
    const counts = draws.flatMap((draw) => drawInput(district, own, weights, draw, spread, least));
    return [...counts, ...counts.flatMap(stillInPrimary)].toSorted(
      (a, b) => place(own, a.areaId) - place(own, b.areaId),
    );
  });
}

const place = (own: readonly Commune[], areaId: string): number =>
  own.findIndex(({ id }) => id === areaId);

type LeastShare = (isHardship: boolean, input: string, ageBand: string) => number;

function leastShares(folder: string): LeastShare {
  const tests = recognised.flatMap(([programme, level]) => testsUpTo(folder, programme, level));
  return (isHardship, input, ageBand) =>
    Math.max(
      0,
      ...tests
        .filter(
          (test) =>
            test.input === input &&
            ((isHardship ? test.ageBandHardship : test.ageBand) ?? '') === ageBand,
        )
        .map((test) => (isHardship ? test.minHardship : test.min)),
    );
}

function drawInput(
  { id, bands }: District,
  own: readonly Commune[],
  weights: readonly number[],
  { input, ageBand, ages, rate, spread: width }: Draw,
  spread: (limit: number) => number,
  least: LeastShare,
): readonly InputCount[] {
  const year = Number(referenceDate.slice(0, 4));
  const people = splitTotal(Math.round(peopleAged(bands, ages, year)), weights);
  // One commune in the middle of the list is left short; it is one for which this band counts.
  const short =
    shortOf.get(id) === `${input}|${ageBand}`
      ? own.findIndex(
          (commune, i) => i >= own.length / 2 && least(commune.isHardship, input, ageBand) > 0,
        )
      : -1;
  return own.map((commune, i) => {
    const denominator = people[i] ?? 0;
    const drawn = Math.round((denominator * (rate + spread(width))) / 100);
    const floor = fewest(least(commune.isHardship, input, ageBand), denominator);
    const kept = Math.min(denominator, Math.max(drawn, floor));
    const numerator = i === short ? floor - Math.ceil(denominator / 100) : kept;
    return { areaId: commune.id, input, ageBand, numerator, denominator };
  });
}

/** Children of 11 who have not completed primary school: all of them are still in it, as level 2 asks. */
function stillInPrimary(count: InputCount): readonly InputCount[] {
  if (count.input !== 'age11-primary-completion-rate') return [];
  const left = count.denominator - count.numerator;
  return [{ ...count, input: 'age11-still-in-primary-share', numerator: left, denominator: left }];
}
