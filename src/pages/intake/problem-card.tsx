import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Words } from '#pages/parts/words.ts';
import { CellCures } from './cell-cures.tsx';
import { intakeTexts } from './intake-words.ts';
import type { ShownGroup, ShownProblem } from './problem-groups.ts';
import { isAtCell } from './suggested-fixes.ts';
import type { Desk } from './use-desk.ts';
import s from './intake.module.css';

/** Places of a group shown before "all". */
const first = 3;

/** One rule in one column: each place with what is wrong and its cures. */
export function ProblemCard({
  words,
  desk,
  group,
  goTo,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly group: ShownGroup;
  readonly goTo: (found: ShownProblem) => void;
}): ReactElement {
  const t = intakeTexts(words);
  const [isOpen, setOpen] = useState(false);
  const { places, count } = group;
  const shown = isOpen ? places : places.slice(0, first);
  const [lead] = places;
  const cure = lead?.[words.language].cure ?? '';
  const isOneCure = places.every((found) => found[words.language].cure === cure);
  const hidden = count - shown.length;
  return (
    <div className={s.card} data-rule={lead?.rule}>
      {shown.map((found) => (
        <div key={`${found.cell}|${found.value}`} className={s.place}>
          <p>
            <b>{found[words.language].what}</b>
            {isAtCell(found) ? (
              <button
                type="button"
                className={s.cell}
                aria-label={t.goTo({ cell: found.cell })}
                onClick={() => goTo(found)}
              >
                {found.cell}
              </button>
            ) : (
              <span className={s.cell}>{found.cell === '' ? t.wholeFile : found.cell}</span>
            )}
          </p>
          {found.reason === '' ? null : (
            <p className={s.cure}>{t.kept({ reason: found.reason })}</p>
          )}
          {isOneCure || found.reason !== '' ? null : (
            <p className={s.cure}>{found[words.language].cure}</p>
          )}
          {found.severity === 'note' ? null : <CellCures words={words} desk={desk} found={found} />}
        </div>
      ))}
      {isOneCure && places.every(({ reason }) => reason === '') ? (
        <p className={s.cure}>{cure}</p>
      ) : null}
      {hidden > 0 ? (
        <p className={s.quiet}>
          {t.more({ count: words.n.decimal(hidden, 0) })}{' '}
          {isOpen || places.length <= first ? null : (
            <button type="button" className={s.link} onClick={() => setOpen(true)}>
              {t.showAll}
            </button>
          )}
        </p>
      ) : null}
    </div>
  );
}
