import { decodePath } from '#url/path.ts';
import { decodeQuery } from '#url/query.ts';
import { decodeShell, reservedWords } from '#url/shell.ts';
import type { Place } from './navigation.ts';

/** The place an address stands for; undefined when no page of the site can stand there. */
export function placeAt(
  address: { readonly pathname: string; readonly search: string },
  root: URL,
  defaultPackage: string,
): Place | undefined {
  if (!address.pathname.startsWith(root.pathname)) return undefined;
  const path = decodeURI(address.pathname.slice(root.pathname.length)).replace(/index\.html$/, '');
  const shell = decodeShell(path, address.search);
  const parsed = shell ?? decodePath(path);
  if (!parsed || reservedWords.has(parsed.packageId)) return undefined;
  const packageId = parsed.packageId === '' ? defaultPackage : parsed.packageId;
  return {
    route: {
      language: parsed.language,
      packageId,
      ...(shell && { edition: shell.edition }),
      page: parsed.page,
      view: decodeQuery(address.search),
    },
    path,
  };
}
