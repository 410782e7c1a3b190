/** Whether a number of a typed column is there: NaN marks the absent ones. */
export const isFiniteNumber = (n: number): boolean => Number.isFinite(n);
