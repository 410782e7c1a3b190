import { statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join, sep } from 'node:path';

/** Answer to "which file stands at this path of the site?". */
export type SiteFile =
  | { readonly kind: 'file'; readonly path: string; readonly file: string; readonly stats: Stats }
  | { readonly kind: 'folder-without-slash' }
  | { readonly kind: 'none' };

function statOf(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false });
}

/** Path as decoded text without a leading slash; undefined when it is malformed or climbs out. */
function plainPath(urlPath: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  const parts = decoded.replace(/^\//, '').split('/');
  const isUnsafe = parts.some(
    (part) => part === '..' || part.startsWith('.') || /[\\\0]/.test(part),
  );
  return isUnsafe ? undefined : parts.join('/');
}

/**
 * File of a folder that a request path names, by the habits of plain file servers: the file
 * itself, a folder's index.html (after a slash), or the page of that name with .html.
 * Hidden files and paths that climb out of the folder are not there.
 */
export function findSiteFile(folder: string, urlPath: string): SiteFile {
  const path = plainPath(urlPath);
  if (path === undefined) return { kind: 'none' };
  const candidates =
    path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  for (const candidate of candidates) {
    const file = join(folder, candidate.split('/').join(sep));
    const stats = statOf(file);
    if (stats?.isFile() === true) return { kind: 'file', path: candidate, file, stats };
    const isPage = stats?.isDirectory() === true && statOf(join(file, 'index.html')) !== undefined;
    if (isPage) return { kind: 'folder-without-slash' };
  }
  return { kind: 'none' };
}
