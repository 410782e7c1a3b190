/** A share as it was counted: whole numbers of people, never a rounded rate. */
export interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}

/** Whether a share reaches a threshold in percent: `100 * n >= threshold * d`, in whole numbers. */
export const reaches = ({ numerator, denominator }: Parts, threshold: number): boolean =>
  100 * numerator >= threshold * denominator;

/** People missing for a threshold: the smallest whole m >= 0 with `100 * (n + m) >= threshold * d`. */
export const lacking = ({ numerator, denominator }: Parts, threshold: number): number =>
  Math.max(0, Math.ceil((threshold * denominator - 100 * numerator) / 100));
