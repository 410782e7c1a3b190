import { foldText } from '#lib/fold.ts';
import type { Additions, Meaning } from './additions.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A vocabulary that knows what a person said the words of a file mean; it goes before what the readers know. */
export function withMeanings(vocabulary: Vocabulary, { meanings = [] }: Additions): Vocabulary {
  if (meanings.length === 0) return vocabulary;
  const known = new Map<string, Meaning>(meanings);
  const meaningOf = (text: string) => (text.length > 200 ? undefined : known.get(foldText(text)));
  return {
    ...vocabulary,
    indicator: (text, before) => {
      const { indicatorId, level, category } = meaningOf(text) ?? {};
      if (indicatorId === undefined) return vocabulary.indicator(text, before);
      return {
        indicatorId,
        ...(level === undefined ? {} : { level }),
        ...(category === undefined ? {} : { category }),
      };
    },
    level: (text) => {
      const meaning = meaningOf(text);
      if (meaning === undefined || meaning.indicatorId !== undefined) return vocabulary.level(text);
      // A kind of school among the levels: of all levels, and of a breakdown of its own.
      return meaning.level ?? (meaning.category === undefined ? undefined : '');
    },
    levelCategory: (text) => {
      const meaning = meaningOf(text);
      return meaning?.indicatorId === undefined ? meaning?.category : undefined;
    },
    category: (text) => {
      const meaning = meaningOf(text);
      return meaning?.category !== undefined && meaning.indicatorId === undefined
        ? meaning.category
        : vocabulary.category(text);
    },
  };
}
