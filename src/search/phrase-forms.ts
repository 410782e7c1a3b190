import { foldText, unifySpelling } from '#lib/fold.ts';

import { expandAbbreviations } from './abbreviations.ts';
import { stripOptionalWord } from './optional-words.ts';

/** One way to read a name or a query. */
export interface PhraseForm {
  /** Folded, with i for y where both are written. */
  readonly text: string;
  /** The same without spaces: "sapa". */
  readonly joined: string;
  readonly words: readonly string[];
  /** What the word taken off stood for, e.g. "city"; empty when none was. */
  readonly type: string;
  readonly isStripped: boolean;
}

/** All ways to read a phrase, the plainest first: as written, without its optional word, abbreviations written out. */
export function phraseForms(phrase: string): PhraseForm[] {
  const folded = foldText(phrase);
  if (folded === '') return [];
  const stripped = stripOptionalWord(folded);
  const readings = [
    { rest: folded, type: '', isStripped: false },
    ...(stripped === undefined ? [] : [{ ...stripped, isStripped: true }]),
  ];
  return readings.flatMap(({ rest, type, isStripped }) =>
    [...new Set([rest, expandAbbreviations(rest)])].map((reading) => {
      const text = unifySpelling(reading);
      return { text, joined: text.replaceAll(' ', ''), words: text.split(' '), type, isStripped };
    }),
  );
}
