/** Classes that stand out while others fade, as in the link: "2", "0,4", "not-collected", "2.0" of two indicators; empty for all. */
export const parseFilter = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').filter((code) => code !== ''));

/** The filter with one class more, or less where it was in it; known classes only, in their order. */
export function toggleFilter(
  filter: ReadonlySet<string>,
  code: string,
  known: readonly string[],
): string {
  const next = new Set(filter);
  if (!next.delete(code)) next.add(code);
  const left = known.filter((item) => next.has(item));
  return left.length === known.length ? '' : left.join(',');
}

/** Whether a class of a map stands back; a filter without any class of this map fades nothing. */
export function fadedBy(
  filter: ReadonlySet<string>,
  known: readonly string[],
): (code: string) => boolean {
  const isOn = known.some((code) => filter.has(code));
  return (code) => isOn && !filter.has(code);
}
