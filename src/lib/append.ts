/** Adds all of `more` to the end of `list`; unlike `push(...more)` it takes any number. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item);
}
