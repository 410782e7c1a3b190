import type { ReactElement } from 'react';
import type { Words } from '#pages/parts/words.ts';
import type { OpenState } from '#queries/intake-protocol.ts';
import { intakeTexts } from './intake-words.ts';
import s from './so-far.module.css';

/** What was found in a file that is still being read; the report takes its place. */
export function FoundSoFar({
  words,
  progress,
}: {
  readonly words: Words;
  readonly progress: OpenState | undefined;
}): ReactElement | null {
  const t = intakeTexts(words);
  const found = progress?.found ?? [];
  if (found.length === 0) return null;
  return (
    <section className={s.soFar} data-testid="intake-so-far" aria-label={t.soFar}>
      <h2>
        {t.soFar} <small>{t.soFarHint}</small>
      </h2>
      <ol>
        {found.map(({ severity, rule, sheet, cell, column, count, ...what }) => (
          <li key={`${severity}|${rule}|${sheet}|${column}`}>
            <span className={s.kind} data-severity={severity}>
              {t.severities[severity]}
            </span>
            <b className={s.what}>{what[words.language]}</b>
            <span className={s.where}>
              {[sheet, cell === '' ? t.wholeFile : cell].filter((part) => part !== '').join(' · ')}
              {count > 1 ? ` ${t.andMore({ count: words.n.decimal(count - 1, 0) })}` : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
