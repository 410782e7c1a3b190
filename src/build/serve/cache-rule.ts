/** A lower-case hexadecimal hash of at least eight digits, with a letter in it: a date is none. */
const hashedName = /[.-](?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{8,}\.[a-z0-9.]+$/;

/**
 * Cache-Control of a file by its path in the site. Names that carry a content hash (everything
 * under assets/, and data files with a hash in the name) never change, so they may be kept for
 * ever; all else must be asked for again, or an old page would point at files that are gone.
 */
export function cacheRule(path: string): string {
  const isHashed =
    path.startsWith('assets/') || (path.startsWith('data/') && hashedName.test(path));
  return isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}
