/**
 * How many letters have to be put in, taken out or changed to make one text of the other; `limit + 1` when it is more
 * than the limit. Work grows with the product of the lengths, so give it short texts.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}

/** How many slips a text of this length may have and still be offered as near: 1 to 4. */
export const nearLimit = (length: number): number =>
  Math.min(4, Math.max(1, Math.floor(length / 4)));
