import type { ReactElement } from 'react';
import s from './made-up-mark.module.css';

/** The word that stands at every illustrative figure. */
export function MadeUpMark({ children }: { readonly children: string }): ReactElement {
  return <span className={s.mark}>{children}</span>;
}
