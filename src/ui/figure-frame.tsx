import type { ReactElement, ReactNode } from 'react';
import s from './figure-frame.module.css';

interface FigureFrameProps {
  readonly id: string;
  /** "Hình 2" */
  readonly number: string;
  /** A statement with the number in it. */
  readonly title: string;
  readonly subtitle: ReactNode;
  readonly source: ReactNode;
  readonly actions?: ReactNode;
  /** What the figure shows, in one sentence, for those who cannot see it. */
  readonly summary?: string;
  readonly children: ReactNode;
}

/** One order for every figure: number, statement, unit and period, drawing, source, actions. */
export function FigureFrame({
  id,
  number,
  title,
  subtitle,
  source,
  actions,
  summary,
  children,
}: FigureFrameProps): ReactElement {
  return (
    <figure className={s.figure} id={id} aria-labelledby={`${id}-title`}>
      <header className={s.header}>
        <p className={s.number}>{number}</p>
        <h3 className={s.title} id={`${id}-title`}>
          {title}
        </h3>
        <p className={s.subtitle}>{subtitle}</p>
      </header>
      <div className={s.body}>{children}</div>
      {summary === undefined ? null : <p className={s.summary}>{summary}</p>}
      <figcaption className={s.source}>{source}</figcaption>
      {actions === undefined ? null : <div className={s.actions}>{actions}</div>}
    </figure>
  );
}
