import type { ReactElement } from 'react';
import type { Words } from '#pages/parts/words.ts';
import { intakeTexts } from './intake-words.ts';
import type { DeskView } from './use-desk.ts';
import s from './intake.module.css';

/** The five steps with what is done in each; they are a map of the page, not gates. */
export function StepStrip({
  words,
  view,
}: {
  readonly words: Words;
  readonly view: Extract<DeskView, { phase: 'open' }>;
}): ReactElement {
  const t = intakeTexts(words);
  const { report, sizes } = view.judged;
  const columns = report.tables.flatMap((table) => table.columns);
  const known = columns.filter(({ role }) => !role.startsWith('unknown') && role !== 'personal');
  const { added, changed, removed } = report.comparison.counts;
  const n = (value: number) => words.n.decimal(value, 0);
  const states = [
    t.stepFile({ sheets: n(sizes.length) }),
    t.stepColumns({ known: n(known.length), all: n(columns.length) }),
    report.counts.errors === 0 ? t.stepCheckDone : t.stepCheck({ count: n(report.counts.errors) }),
    t.stepCompare({ added: n(added), moved: n(changed + removed) }),
    t.stepSave,
  ];
  const anchors = ['', '#ghep-cot', '#kiem-tra', '#so-ban-truoc', '#luu'];
  const current = columns.length > known.length ? 1 : report.counts.errors > 0 ? 2 : 4;
  return (
    <ol className={s.steps}>
      {t.steps.map((step, i) => (
        <li key={step} aria-current={i === current ? 'step' : undefined}>
          {anchors[i] === '' ? (
            <b>{`${i + 1}. ${step}`}</b>
          ) : (
            <a href={anchors[i]}>
              <b>{`${i + 1}. ${step}`}</b>
            </a>
          )}
          <span>{states[i]}</span>
        </li>
      ))}
    </ol>
  );
}
