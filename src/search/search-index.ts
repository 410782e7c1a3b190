import { foldText } from '#lib/fold.ts';

import { phraseForms } from './phrase-forms.ts';
import type { PhraseForm } from './phrase-forms.ts';
import type { SearchEntry } from './search-entry.ts';

/** An entry with everything search compares worked out beforehand. */
export interface IndexedEntry<Target> {
  readonly entry: SearchEntry<Target>;
  readonly foldedTitle: string;
  readonly titleForms: readonly PhraseForm[];
  readonly keyForms: readonly PhraseForm[];
}

export type SearchIndex<Target> = readonly IndexedEntry<Target>[];

/** Prepares entries for `search`. Their order is kept and decides between equally good hits. */
export function buildSearchIndex<Target>(
  entries: readonly SearchEntry<Target>[],
): SearchIndex<Target> {
  return entries.map((entry) => ({
    entry,
    foldedTitle: foldText(entry.title),
    titleForms: phraseForms(entry.title),
    keyForms: entry.keys.flatMap(phraseForms),
  }));
}
