import type { ReactElement, ReactNode } from 'react';
import s from './scroll-box.module.css';

/** A wide table scrolls inside its own box, by finger and by arrow keys; the page never scrolls sideways. */
export function ScrollBox({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div className={s.box} tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
