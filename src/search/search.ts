import { foldText } from '#lib/fold.ts';

import { matchesWithTypo, matchForms } from './match.ts';
import type { MatchKind } from './match.ts';
import { phraseForms } from './phrase-forms.ts';
import type { PhraseForm } from './phrase-forms.ts';
import type { SearchEntry } from './search-entry.ts';
import type { IndexedEntry, SearchIndex } from './search-index.ts';

export interface SearchHit<Target> {
  readonly entry: SearchEntry<Target>;
  readonly match: MatchKind;
}

// A closer kind of match always wins; inside a kind the penalties below decide.
const scoreOf: Record<MatchKind, number> = {
  exact: 500,
  prefix: 400,
  words: 300,
  substring: 200,
  typo: 100,
};
const sameTitleBonus = 50;
const wholeWordsBonus = 5;
const keyPenalty = 10;
const otherTypePenalty = 30;

interface Rated {
  readonly score: number;
  readonly match: MatchKind;
  /** Words in the name that was met: of two equal hits the shorter name says less beside the point. */
  readonly words: number;
}

/**
 * The entries a reader most likely means, best first, at most `limit`.
 *
 * Case, diacritics, spaces inside names, i/y, unit types and sector abbreviations do not have to be typed as shown.
 * Typing slips are forgiven only when nothing is found otherwise. An empty query finds nothing.
 */
export function search<Target>(
  index: SearchIndex<Target>,
  query: string,
  limit: number,
): SearchHit<Target>[] {
  const forms = phraseForms(query);
  if (forms.length === 0) return [];
  const folded = foldText(query);
  const exactly = rankAll(index, forms, folded, matchForms);
  const ranked =
    exactly.length > 0
      ? exactly
      : rankAll(index, forms, folded, (typed, name) =>
          matchesWithTypo(typed, name) ? 'typo' : undefined,
        );
  return ranked.slice(0, limit);
}

type Matcher = (query: PhraseForm, name: PhraseForm) => MatchKind | undefined;

function rankAll<Target>(
  index: SearchIndex<Target>,
  query: readonly PhraseForm[],
  folded: string,
  matcher: Matcher,
): SearchHit<Target>[] {
  return index
    .flatMap((indexed) => {
      const rated = rate(indexed, query, folded, matcher);
      return rated === undefined ? [] : [{ entry: indexed.entry, ...rated }];
    })
    .toSorted((a, b) => b.score - a.score || a.words - b.words)
    .map(({ entry, match }) => ({ entry, match }));
}

function rate(
  { foldedTitle, titleForms, keyForms }: IndexedEntry<unknown>,
  query: readonly PhraseForm[],
  folded: string,
  matcher: Matcher,
): Rated | undefined {
  const bonus = foldedTitle === folded ? sameTitleBonus : 0;
  const rated = query.flatMap((typed) => [
    ...titleForms.flatMap((name) => ratePair(typed, name, bonus, matcher)),
    ...keyForms.flatMap((name) => ratePair(typed, name, bonus - keyPenalty, matcher)),
  ]);
  return rated.toSorted((a, b) => b.score - a.score || a.words - b.words)[0];
}

function ratePair(query: PhraseForm, name: PhraseForm, extra: number, matcher: Matcher): Rated[] {
  const match = matcher(query, name);
  if (match === undefined) return [];
  // "tp lao cai" without its "tp" also meets the province; it has to stay behind the city.
  const isOtherType = query.isStripped && query.type !== name.type;
  // "th" is a word of its own (tiểu học) before it is the beginning of "thcs".
  const hasWholeWords = query.words.every((word) => name.words.includes(word));
  const score =
    scoreOf[match] +
    extra +
    (hasWholeWords ? wholeWordsBonus : 0) -
    (isOtherType ? otherTypePenalty : 0);
  return [{ score, match, words: name.words.length }];
}
