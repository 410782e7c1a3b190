import type { ReactElement } from 'react';
import type { Words } from '#pages/parts/words.ts';
import { intakeTexts } from './intake-words.ts';
import type { DeskView } from './use-desk.ts';
import s from './intake.module.css';

/** The file in four numbers. */
export function CountStrip({
  words,
  view,
}: {
  readonly words: Words;
  readonly view: Extract<DeskView, { phase: 'open' }>;
}): ReactElement {
  const t = intakeTexts(words);
  const { report, sizes } = view.judged;
  const { counts } = report;
  const figures: readonly (readonly [number, string])[] = [
    [sizes.reduce((sum, { rows }) => sum + rows, 0), t.rows],
    [counts.values, t.values],
    [counts.errors + counts.warnings, t.toLook],
    [view.desk.fixes.length, t.fixed],
  ];
  return (
    <dl className={s.strip}>
      {figures.map(([value, name]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words.n.decimal(value, 0)}</dd>
        </div>
      ))}
    </dl>
  );
}
