/** Fills of classes, as names of theme colours: `a` on one side of a cut, `b` on the other or without one; the higher the number the further away. */
export type AtlasTone = 'a1' | 'a2' | 'a3' | 'b1' | 'b2' | 'b3' | 'b4' | 'b45' | 'b5' | 'b6';

const sequences: readonly (readonly AtlasTone[])[] = [
  [],
  ['b4'],
  ['b2', 'b5'],
  ['b2', 'b4', 'b5'],
  ['b2', 'b3', 'b4', 'b5'],
  ['b1', 'b2', 'b3', 'b4', 'b5'],
  ['b1', 'b2', 'b3', 'b4', 'b45', 'b5'],
  ['b1', 'b2', 'b3', 'b4', 'b45', 'b5', 'b6'],
];
const warm: readonly (readonly AtlasTone[])[] = [[], ['a2'], ['a1', 'a3'], ['a1', 'a2', 'a3']];

/** Fills of classes in one hue, light to dark. */
export const sequentialTones = (count: number): readonly AtlasTone[] => sequences[count] ?? [];

/**
 * Fills on two sides of a cut, lightest next to it.
 * @param isLowBetter the warm side is that from the cut up
 */
export function divergingTones(
  below: number,
  above: number,
  isLowBetter: boolean,
): readonly AtlasTone[] {
  return isLowBetter
    ? [...sequentialTones(below).toReversed(), ...warmTones(above).toReversed()]
    : [...warmTones(below), ...sequentialTones(above)];
}

/** Dark to light; beyond three the darkest repeats. */
const warmTones = (count: number): readonly AtlasTone[] =>
  warm[count] ?? [...Array.from({ length: count - 3 }, (): AtlasTone => 'a1'), ...(warm[3] ?? [])];
