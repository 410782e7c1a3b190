/**
 * Rounds half away from zero, on decimal digits and not on the binary value: 1.005 to two places is "1.01".
 *
 * A number is taken at its shortest decimal string, the one people see and spreadsheets round; a string is taken digit
 * by digit and may carry a sign and an exponent. The result always shows `decimals` places, uses a dot and never says "-0".
 *
 * @throws RangeError for NaN, infinities, text that is not a decimal number, or a `decimals` that is not a whole number >= 0.
 */
export function roundHalfAway(value: number | string, decimals: number): string {
  const { coefficient, exponent } = parseDecimal(String(value));
  const shift = exponent + checkedPlaces(decimals);
  return shift >= 0
    ? placePoint(coefficient * 10n ** BigInt(shift), decimals)
    : placePoint(divideHalfAway(coefficient, 10n ** BigInt(-shift)), decimals);
}

/**
 * The quotient of two whole numbers times `multiplier`, rounded once, half away from zero: 429, 594, 1, 100 -> "72.2".
 *
 * Exact: no binary fraction is formed on the way. Use multiplier 100 for percent, 1000 for "per thousand".
 *
 * @throws RangeError when the denominator is zero or any argument is not a whole number: a missing part has to be handled before.
 */
export function divideToDecimal(
  numerator: number | bigint,
  denominator: number | bigint,
  decimals: number,
  multiplier: number | bigint = 1,
): string {
  const divisor = wholeNumber(denominator);
  if (divisor === 0n) throw new RangeError('divideToDecimal: the denominator is zero');
  const scale = 10n ** BigInt(checkedPlaces(decimals));
  const dividend = wholeNumber(numerator) * wholeNumber(multiplier) * scale;
  return placePoint(divideHalfAway(dividend, divisor), decimals);
}

const decimalPattern = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

// The value is coefficient × 10^exponent.
function parseDecimal(text: string): { coefficient: bigint; exponent: number } {
  const match = decimalPattern.exec(text);
  if (match === null) throw new RangeError(`Not a decimal number: ${JSON.stringify(text)}`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const magnitude = BigInt(whole + fraction);
  return {
    coefficient: sign === '-' ? -magnitude : magnitude,
    exponent: Number(exponent) - fraction.length,
  };
}

function divideHalfAway(dividend: bigint, divisor: bigint): bigint {
  const isNegative = dividend < 0n !== divisor < 0n;
  const top = absolute(dividend);
  const bottom = absolute(divisor);
  const magnitude = (2n * top + bottom) / (2n * bottom);
  return isNegative ? -magnitude : magnitude;
}

function placePoint(scaled: bigint, decimals: number): string {
  const digits = String(absolute(scaled)).padStart(decimals + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function wholeNumber(value: number | bigint): bigint {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`Not a whole number: ${value}`);
  }
  return BigInt(value);
}

function checkedPlaces(decimals: number): number {
  if (!Number.isInteger(decimals) || decimals < 0) {
    throw new RangeError(`Not a number of decimals: ${decimals}`);
  }
  return decimals;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
