/** Where a value of a cube stands in each dimension, by its place in the list; the last dimension runs fastest. */
export function cubePlace(sizes: readonly number[], place: number): number[] {
  let rest = place;
  const found = sizes.map(() => 0);
  for (let at = sizes.length - 1; at >= 0; at -= 1) {
    const size = sizes[at] ?? 1;
    found[at] = rest % size;
    rest = Math.floor(rest / size);
  }
  return found;
}
