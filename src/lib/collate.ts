// One collator for the whole application: a plain sort puts Âu and Đông after Z, and "Phường 10" before "Phường 2".
const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Orders two Vietnamese names as a dictionary does: letters a ă â … d đ e ê …, then tones, numbers by value.
 *
 * Pass names without their type ("Bắc Hà", not "Huyện Bắc Hà") unless the type is meant to group them.
 * Returns a negative number, zero or a positive number, as `Array.prototype.sort` expects.
 */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}
