import type { ReactElement, ReactNode } from 'react';
import s from './number-button.module.css';

/** A figure that opens its origin. One listener at the root of the page reads `data-so`, so thousands of these cost nothing. */
export function NumberButton({
  address,
  label,
  children,
}: {
  readonly address: string;
  readonly label?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <button
      type="button"
      className={s.number}
      data-so={address}
      {...(label === undefined ? {} : { title: label })}
    >
      {children}
    </button>
  );
}
