import type { Language } from '#domain/localized.ts';
import { languages } from '#domain/localized.ts';
import type { ParsedPath } from './path.ts';
import { decodePath, encodePath } from './path.ts';
import type { Edition, Route } from './route.ts';

/** Documents that show any page of a package which the build did not write: the page stands in the query. */
const shells: Readonly<Record<Language, Readonly<Record<Edition, string>>>> = {
  vi: { draft: 'ban-nhap/', folder: 'xem/' },
  en: { draft: 'en/draft/', folder: 'en/view/' },
};

/** Key of the query that holds the page. */
const pageKey = 'trang';

/** Every shell with what it is for. */
export const shellPaths = languages.flatMap((language) =>
  (['draft', 'folder'] as const).map((edition) => ({
    language,
    edition,
    path: shells[language][edition],
  })),
);

/** Words that no package may be called, because they begin another path. */
export const reservedWords: ReadonlySet<string> = new Set(
  ['en', 'data', 'assets', 'fonts'].concat(
    shellPaths.map(({ path }) => path.split('/').at(-2) ?? ''),
  ),
);

/** Path of the shell and the part of the query that names the page. */
export function encodeShell(route: Route & { readonly edition: Edition }): {
  readonly path: string;
  readonly query: string;
} {
  const { language, packageId, page, edition } = route;
  const inner = encodePath(language, packageId, page).replace(/^en\//, '');
  return { path: shells[language][edition], query: `${pageKey}=${inner}` };
}

/** Reads an address of a shell; undefined when it is none, or when no page of ours stands in its query. */
export function decodeShell(
  path: string,
  search: string,
): (ParsedPath & { readonly edition: Edition }) | undefined {
  const shell = shellPaths.find((item) => item.path === path.replace(/index\.html$/, ''));
  if (!shell) return undefined;
  const inner = decodePath(new URLSearchParams(search).get(pageKey) ?? '');
  return inner && inner.packageId !== ''
    ? { ...inner, language: shell.language, edition: shell.edition }
    : undefined;
}
