import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ReportedOutlineProblem } from '#outlines/outline-problem.ts';
import s from '#pages/intake/intake.module.css';
import { Section } from '#ui/section.tsx';
import type { OutlineParts } from './outline-parts.ts';
import { outlineTexts } from './outline-words.ts';
import o from './outlines.module.css';

/** Faults of one rule shown before "all". */
const first = 3;

/** What is wrong, by severity and rule, each with its cure. */
export function OutlineProblems(parts: OutlineParts): ReactElement {
  const t = outlineTexts(parts.words);
  const { problems } = parts.view.judged.report;
  const kinds = [
    ['error', t.errors],
    ['warning', t.warnings],
    ['note', t.notes],
  ] as const;
  return (
    <Section id="kiem-tra" title={t.checkTitle} hint={t.checkHint}>
      {problems.length === 0 ? <p className={s.quiet}>{t.nothing}</p> : null}
      {kinds.map(([severity, title]) => {
        const own = problems.filter((problem) => problem.severity === severity);
        const rules = [...new Set(own.map(({ rule }) => rule))];
        return own.length === 0 ? null : (
          <div key={severity} className={o.kind} data-severity={severity}>
            <h3>{title}</h3>
            {rules.map((rule) => (
              <RuleCard
                key={rule}
                {...parts}
                found={own.filter((problem) => problem.rule === rule)}
              />
            ))}
          </div>
        );
      })}
    </Section>
  );
}

function RuleCard({
  words,
  outlines,
  found,
}: OutlineParts & { readonly found: readonly ReportedOutlineProblem[] }): ReactElement {
  const t = outlineTexts(words);
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? found : found.slice(0, first);
  const { language } = words;
  const rule = found[0]?.rule;
  return (
    <div className={o.rule} data-rule={rule}>
      {shown.map((problem) => (
        <p key={`${problem.feature}|${problem[language].what}`}>{problem[language].what}</p>
      ))}
      <p className={s.quiet}>{t.cure({ cure: found[0]?.[language].cure ?? '' })}</p>
      {rule === 'axes-swapped' ? (
        <button
          type="button"
          className={s.button}
          onClick={() => outlines.change((state) => ({ ...state, isSwapped: true }))}
        >
          {t.swap}
        </button>
      ) : null}
      {found.length > shown.length ? (
        <button type="button" className={s.link} onClick={() => setOpen(true)}>
          {t.showAll({ count: words.n.decimal(found.length, 0) })}
        </button>
      ) : null}
    </div>
  );
}
