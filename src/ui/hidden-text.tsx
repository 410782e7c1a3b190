import type { ReactElement, ReactNode } from 'react';
import s from './hidden-text.module.css';

/** Text for screen readers only. */
export function HiddenText({
  children,
  live = false,
}: {
  readonly children: ReactNode;
  readonly live?: boolean;
}): ReactElement {
  return (
    <span className={s.hidden} {...(live ? { 'aria-live': 'polite' as const } : {})}>
      {children}
    </span>
  );
}
