const dayLength = 86_400_000;

/** First number that is no day any more: 10000-01-01. */
const endOfTime = 2_958_466;

/** Days between the two ways of counting: 1904-01-01 is 1462 in the other. */
const daysTo1904 = 1462;

/**
 * The day, or day and time, that a number stands for: 45000 -> "2023-03-15". A number below 1 is a time of day only.
 * Undefined when there is no such day. The count from 1900 holds a 29 February 1900 that never was; it is no day here.
 */
export function serialToIso(serial: number, isFrom1904: boolean): string | undefined {
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  const time = new Date((seconds - day * 86_400) * 1000).toISOString().slice(11, 19);
  const isWholeDay = seconds % 86_400 === 0;
  if (serial >= 0 && day === 0 && !isFrom1904) return isWholeDay ? undefined : time;
  const count = isFrom1904 ? day + daysTo1904 : day;
  if (serial < 0 || count === 60 || count >= endOfTime) return undefined;
  const start = Date.UTC(1899, 11, count < 60 ? 31 : 30);
  const date = new Date(start + count * dayLength).toISOString().slice(0, 10);
  return isWholeDay ? date : `${date}T${time}`;
}
