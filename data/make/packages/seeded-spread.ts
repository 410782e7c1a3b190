import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of numbers spread evenly over -limit..+limit in 2,001 steps; the same seed gives the same numbers for ever. */
export function seededSpread(seed: number): (limit: number) => number {
  const generator = xoroshiro128plus(seed);
  return (limit) => (limit * uniformInt(generator, -1000, 1000)) / 1000;
}
