/**
 * The decision table of Decree 20/2014 once more, written out by hand and judged in another way: percentages as
 * exact fractions of big integers, levels as plain conditions. It shares no code with the engine.
 */

/** Counts of one commune by input, `people counted` over `people in question`; absent where not collected. */
export type Counts = Readonly<Record<string, readonly [n: number, d: number] | undefined>>;

/** Highest level of each programme: 0 is judged and not attained, `?` cannot be told. */
export interface Reading {
  readonly preschool5: number | '?';
  readonly primary: number | '?';
  readonly lowerSecondary: number | '?';
  readonly literacy: number | '?';
}

type Answer = boolean | '?';

function reached(counts: Counts, input: string, percent: number, whenEmpty: Answer = '?'): Answer {
  const count = counts[input];
  if (!count) return '?';
  const [n, d] = [BigInt(count[0]), BigInt(count[1])];
  if (d === 0n) return whenEmpty;
  return n * 100n - d * BigInt(percent) >= 0n;
}

/** A level: every level below must hold; then nothing may be unknown; then every test must hold. */
function level(below: readonly Answer[], tests: readonly Answer[]): Answer {
  if (below.includes(false)) return false;
  if (tests.includes('?')) return '?';
  if (tests.includes(false)) return false;
  return below.includes('?') ? '?' : true;
}

function highest(...levels: readonly Answer[]): number | '?' {
  for (let k = levels.length; k > 0; k -= 1) if (levels[k - 1] === true) return k;
  return levels.includes('?') ? '?' : 0;
}

/** Levels of a commune by the decree, with or without special hardship. */
export function secondReading(counts: Counts, hard: boolean): Reading {
  const at = (input: string, usual: number, hardship: number, whenEmpty?: Answer): Answer =>
    reached(counts, input, hard ? hardship : usual, whenEmpty);
  const preschool = level(
    [],
    [at('age5-enrolment-rate', 95, 90), at('age5-programme-completion-rate', 85, 80)],
  );
  const others = at('age11-still-in-primary-share', 100, 100, true);
  const primary1 = level(
    [],
    [at('age6-grade1-entry-rate', 90, 90), at('age14-primary-completion-rate', 80, 70)],
  );
  const primary2 = level(
    [primary1],
    [at('age6-grade1-entry-rate', 95, 95), at('age11-primary-completion-rate', 80, 70), others],
  );
  const primary3 = level(
    [primary2],
    [at('age6-grade1-entry-rate', 98, 98), at('age11-primary-completion-rate', 90, 80), others],
  );
  const literacy1 = level(
    [],
    [reached(counts, `literacy-rate-level-1|${hard ? 'a15to25' : 'a15to35'}`, 90)],
  );
  const literacy2 = level(
    [],
    [reached(counts, `literacy-rate-level-2|${hard ? 'a15to35' : 'a15to60'}`, 90)],
  );
  const secondary1 = level([primary1, literacy1], [at('age15-18-lower-secondary-rate', 80, 70)]);
  const secondary2 = level([secondary1], [at('age15-18-lower-secondary-rate', 90, 80)]);
  const secondary3 = level(
    [secondary2],
    [at('age15-18-lower-secondary-rate', 95, 90), at('age15-18-further-study-rate', 80, 70)],
  );
  return {
    preschool5: highest(preschool),
    primary: highest(primary1, primary2, primary3),
    lowerSecondary: highest(secondary1, secondary2, secondary3),
    literacy: highest(literacy1, literacy2),
  };
}

/** Fewest further people for a threshold, found by trying one after another. */
export function countedMissing(n: number, d: number, percent: number): number {
  let more = 0;
  while (BigInt(n + more) * 100n < BigInt(percent) * BigInt(d)) more += 1;
  return more;
}
