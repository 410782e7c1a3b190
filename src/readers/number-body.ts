/** Which sign groups thousands and which one stands before decimals: vi 1.234,5; en 1,234.5. */
export type Convention = 'vi' | 'en';

/** The digits of a number, read under one convention. */
export interface NumberDigits {
  readonly whole: string;
  /** Digits after the decimal mark; '' when there is none. */
  readonly fraction: string;
  /** How many groups of thousands stand behind the first one. */
  readonly groups: number;
  readonly groupedBy: 'mark' | 'space' | 'nothing';
}

/** The other of the two conventions. */
export const otherConvention = (convention: Convention): Convention =>
  convention === 'vi' ? 'en' : 'vi';

/**
 * Reads digits with marks and spaces under one convention. Undefined when the groups are not right: a first group of
 * one to three digits that does not begin with 0, then groups of exactly three, all parted by the same sign.
 */
export function digitsOf(body: string, convention: Convention): NumberDigits | undefined {
  const [groupMark, decimalMark] = convention === 'vi' ? ['.', ','] : [',', '.'];
  const halves = body.split(decimalMark);
  const [left = '', fraction] = halves;
  if (halves.length > 2 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const sign = left.includes(' ') ? ' ' : groupMark;
  const groups = left.split(sign);
  const isSound =
    groups.length === 1
      ? /^\d+$/.test(left)
      : groups.every((group, at) => (at === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(group));
  if (!isSound) return undefined;
  const groupedBy = groups.length === 1 ? 'nothing' : sign === ' ' ? 'space' : 'mark';
  return { whole: groups.join(''), fraction: fraction ?? '', groups: groups.length - 1, groupedBy };
}
