import type { ReactElement } from 'react';
import type { QualityWords } from './quality-words.ts';
import { isEnglishPrint } from './quality-words.ts';

/** The words of a source between quotation marks; what was read in English is marked so. */
export function PrintedText({
  words,
  text,
}: {
  readonly words: QualityWords;
  readonly text: string;
}): ReactElement {
  const isForeign = words.language !== 'en' && isEnglishPrint(text);
  return (
    <>
      {'\u201c'}
      {isForeign ? <span lang="en">{text}</span> : text}
      {'\u201d'}
      {isForeign ? ` (${words.q.inEnglish})` : ''}
    </>
  );
}
