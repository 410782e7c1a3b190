import type { Localized } from '#domain/localized.ts';
import type { RuleStatus, Validity } from './rule.ts';
import type { Parts } from './threshold.ts';

/** Most pupils a class of one kind may have. */
export interface ClassCap {
  readonly kind: string;
  readonly name: Localized;
  /** School level whose averages are held against this cap; '' where a level has several kinds of class. */
  readonly level: string;
  /** null where no single cap exists, as in a class of several ages: such classes are counted apart. */
  readonly cap: number | null;
  readonly status: RuleStatus;
  readonly source: string;
}

/** Caps in force; a province may have set lower ones in its own package. */
export interface ClassSizeRules extends Validity {
  readonly id: string;
  readonly validFromStatus: RuleStatus;
  readonly caps: readonly ClassCap[];
}

/** Classes of one size. */
export interface SizeCount {
  readonly size: number;
  readonly classes: number;
}

/** How full the classes of one kind are. */
export interface Crowding {
  readonly classes: number;
  readonly pupils: number;
  readonly largest: number;
  /** Classes above the cap, and the pupils above it. */
  readonly over: number;
  readonly pupilsAbove: number;
  /** Classrooms for the pupils above the cap: at least, gathered into full classes; at most, each crowded class divided by itself. */
  readonly roomsAtLeast: number;
  readonly roomsAtMost: number;
}

/** Counts classes above a cap from the sizes of single classes. A class at the cap is not crowded. */
export function toCrowding(sizes: readonly SizeCount[], cap: number): Crowding {
  const sum = (of: (item: SizeCount) => number): number =>
    sizes.reduce((total, item) => total + of(item), 0);
  const above = (item: SizeCount): number => Math.max(0, item.size - cap);
  const pupilsAbove = sum((item) => above(item) * item.classes);
  return {
    classes: sum(({ classes }) => classes),
    pupils: sum(({ size, classes }) => size * classes),
    largest: Math.max(0, ...sizes.map(({ size }) => size)),
    over: sum((item) => (above(item) > 0 ? item.classes : 0)),
    pupilsAbove,
    roomsAtLeast: Math.ceil(pupilsAbove / cap),
    roomsAtMost: sum((item) => Math.ceil(above(item) / cap) * item.classes),
  };
}

/**
 * Classes that a unit needs at the very least so that its average is within the cap. It says nothing of single
 * classes: a low average may hide crowded ones.
 * @param parts pupils over classes
 */
export const classesShort = ({ numerator, denominator }: Parts, cap: number): number =>
  Math.max(0, Math.ceil(numerator / cap) - denominator);

/** Rooms missing where every class has one of its own (two sessions a day). */
export const roomsShort = (classes: number, rooms: number): number => Math.max(0, classes - rooms);
