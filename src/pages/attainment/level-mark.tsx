import type { ReactElement } from 'react';
import type { LevelText } from './attainment-words.ts';
import s from './attainment.module.css';

/** A level as a shape and a word; the shape only repeats the word. */
export function LevelMark({ level }: { readonly level: LevelText }): ReactElement {
  return <span className={`${s.mark} ${s[level.kind]}`}>{level.text}</span>;
}
