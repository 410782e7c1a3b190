import type { ReactElement, ReactNode } from 'react';
import s from './section.module.css';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under an ink rule. */
export function Section({ id, title, lead, hint, children }: SectionProps): ReactElement {
  return (
    <section className={s.section} aria-labelledby={id}>
      <header className={s.header}>
        <h2 id={id} className={s.title}>
          {title}
        </h2>
        {lead === undefined ? null : <div className={s.lead}>{lead}</div>}
        {hint === undefined ? null : <p className={s.hint}>{hint}</p>}
      </header>
      {children}
    </section>
  );
}
