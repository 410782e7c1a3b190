import type { Language } from '#domain/localized.ts';
import { roundHalfAway } from '#lib/decimal.ts';

const minus = '−';

/** Writes numbers the way readers of a language expect: 235.731 and 72,2% in Vietnamese, 235,731 and 72.2% in English. */
export interface NumberFormat {
  /** A number at fixed decimals, rounded half away from zero. */
  decimal(n: number | string, decimals: number): string;
  /** Like `decimal`, without a lone ",0": for prose. */
  prose(n: number | string, decimals: number): string;
  /** An amount that may be very small: from `decimals` on as many as show more than zero, up to `most`; undefined when none do. */
  small(n: number, decimals: number, most: number): string | undefined;
  /** With a sign in front, "0" without one. */
  signed(n: number | string, decimals: number): string;
  /** Decimal text with a point (from exact arithmetic) in the reader's notation. */
  text(decimalText: string): string;
}

const formats: Readonly<Record<Language, NumberFormat>> = {
  vi: makeFormat('.', ','),
  en: makeFormat(',', '.'),
};

/** The number format of a language. */
export const numberFormat = (language: Language): NumberFormat => formats[language];

function makeFormat(group: string, point: string): NumberFormat {
  const text = (decimalText: string): string => {
    const isNegative = decimalText.startsWith('-');
    const [whole = '0', fraction] = (isNegative ? decimalText.slice(1) : decimalText).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return (isNegative ? minus : '') + grouped + (fraction === undefined ? '' : point + fraction);
  };
  const decimal = (n: number | string, decimals: number) => text(roundHalfAway(n, decimals));
  return {
    text,
    decimal,
    prose: (n, decimals) => text(roundHalfAway(n, decimals).replace(/\.0+$/, '')),
    small: (n, decimals, most) => {
      for (let digits = decimals; digits <= most; digits++) {
        const rounded = roundHalfAway(n, digits);
        if (Number(rounded) !== 0) return text(rounded.replace(/\.0+$/, ''));
      }
      return undefined;
    },
    signed: (n, decimals) => {
      const rounded = roundHalfAway(n, decimals);
      const isZero = /^-?0(\.0*)?$/.test(rounded);
      return isZero
        ? text(rounded.replace('-', ''))
        : rounded.startsWith('-')
          ? text(rounded)
          : `+${text(rounded)}`;
    },
  };
}
