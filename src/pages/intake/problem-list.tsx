import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Words } from '#pages/parts/words.ts';
import type { ReportHead } from '#queries/intake-protocol.ts';
import { Choice } from '#ui/field.tsx';
import { intakeTexts } from './intake-words.ts';
import { ProblemCard } from './problem-card.tsx';
import type { ShownProblem } from './problem-groups.ts';
import { toGroups } from './problem-groups.ts';
import { suggestedFixes } from './suggested-fixes.ts';
import type { Desk } from './use-desk.ts';
import s from './intake.module.css';

interface ProblemListProps {
  readonly words: Words;
  readonly desk: Desk;
  readonly report: ReportHead;
  readonly goTo: (found: ShownProblem) => void;
}

/** What must be mended, what should be looked at, and what was done: grouped, with cures. */
export function ProblemList({ words, desk, report, goTo }: ProblemListProps): ReactElement {
  const t = intakeTexts(words);
  const [rule, setRule] = useState('');
  const groups = useMemo(() => toGroups(report.problems), [report]);
  const rules = useMemo(() => {
    const first = new Map(groups.map(({ places: [found] }) => [found?.rule ?? '', found] as const));
    return [...first].map(([id, found]) => ({
      value: id,
      name: found?.[words.language].what ?? id,
    }));
  }, [groups, words]);
  const parts = [
    { severity: 'error', title: t.mustFix, hint: t.mustFixHint },
    { severity: 'warning', title: t.look, hint: t.lookHint },
    { severity: 'note', title: t.done, hint: t.doneHint },
  ] as const;
  const fixes = suggestedFixes(report.problems);
  return (
    <div id="kiem-tra">
      {rules.length > 4 ? (
        <div className={s.constants}>
          <Choice
            label={t.filter}
            value={rule}
            options={[{ value: '', name: t.allRules }, ...rules]}
            choose={setRule}
          />
        </div>
      ) : null}
      {parts.map(({ severity, title, hint }) => {
        const own = groups.filter(
          (group) => group.severity === severity && (rule === '' || group.places[0]?.rule === rule),
        );
        const count = own.reduce((sum, group) => sum + group.count, 0);
        if (count === 0 && severity !== 'error') return null;
        return (
          <section key={severity} className={s.part} data-severity={severity}>
            <h2>
              <span className={s.mark} data-severity={severity} aria-hidden="true" />
              {title}
              <small>{count === 0 ? t.none : hint({ count: words.n.decimal(count, 0) })}</small>
            </h2>
            <ol>
              {own.map((group) => (
                <li key={group.key}>
                  <ProblemCard words={words} desk={desk} group={group} goTo={goTo} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
      {fixes.length > 1 ? (
        <p className={s.actions}>
          <button
            type="button"
            className={s.link}
            onClick={() =>
              desk.change((state) => ({ ...state, fixes: [...state.fixes, ...fixes] }))
            }
          >
            {t.applySuggested}
          </button>
        </p>
      ) : null}
    </div>
  );
}
