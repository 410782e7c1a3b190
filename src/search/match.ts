import { isOneSlip } from './is-one-slip.ts';
import type { PhraseForm } from './phrase-forms.ts';

/** How a query met a name, from the closest. */
export type MatchKind = 'exact' | 'prefix' | 'words' | 'substring' | 'typo';

/** Shorter queries are in too many names to be worth looking for inside words. */
const shortestSubstring = 3;
/** Below this length one slip turns most words into other words. */
const shortestTypo = 5;

/** How the query meets the name, a typing slip left aside. */
export function matchForms(query: PhraseForm, name: PhraseForm): MatchKind | undefined {
  if (query.joined === name.joined) return 'exact';
  if (name.text.startsWith(query.text) || name.joined.startsWith(query.joined)) return 'prefix';
  if (query.words.every((word) => name.words.some((known) => known.startsWith(word)))) {
    return 'words';
  }
  if (query.text.length >= shortestSubstring && name.text.includes(query.text)) return 'substring';
  return undefined;
}

/** Whether the query meets the name once one slip a word is forgiven, or one in the name written together. */
export function matchesWithTypo(query: PhraseForm, name: PhraseForm): boolean {
  if (isForgiven(query.joined, name.joined)) return true;
  return query.words.every((word) =>
    name.words.some((known) => known.startsWith(word) || isForgiven(word, known)),
  );
}

function isForgiven(typed: string, known: string): boolean {
  return typed.length >= shortestTypo && isOneSlip(typed, known);
}
