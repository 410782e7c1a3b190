/** One map with a slider, two periods side by side, or one map of two indicators. */
export type MapForm = 'single' | 'pair' | 'bivariate';

/** All forms, in the order they are offered. */
export const mapForms: readonly MapForm[] = ['single', 'pair', 'bivariate'];

/** The form that a link asks for. */
export const mapFormOf = (word: string): MapForm =>
  mapForms.find((form) => form === word) ?? 'single';
