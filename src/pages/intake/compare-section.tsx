import type { ReactElement } from 'react';
import type { Words } from '#pages/parts/words.ts';
import t2 from '#pages/parts/table.module.css';
import type { ReportHead } from '#queries/intake-protocol.ts';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import { intakeTexts } from './intake-words.ts';
import type { ShownProblem } from './problem-groups.ts';
import s from './intake.module.css';

/** Published figures that the file would move, and by how much. */
export function CompareSection({
  words,
  report,
  goTo,
}: {
  readonly words: Words;
  readonly report: ReportHead;
  readonly goTo: (found: ShownProblem) => void;
}): ReactElement {
  const t = intakeTexts(words);
  const moved = report.problems.filter(({ rule }) => rule === 'differs-from-snapshot');
  return (
    <Section
      id="so-ban-truoc"
      title={t.compareTitle}
      lead={
        moved.length === 0
          ? t.compareNone
          : t.compareLead({ count: words.n.decimal(moved.length, 0) })
      }
    >
      {moved.length === 0 ? null : (
        <ScrollBox label={t.compareTitle}>
          <table className={t2.table}>
            <thead>
              <tr>
                <th scope="col">{t.columnCell}</th>
                <th scope="col">{t.columnBefore}</th>
                <th scope="col">{t.columnHere}</th>
              </tr>
            </thead>
            <tbody>
              {moved.map((found) => (
                <tr key={`${found.sheet}${found.cell}`}>
                  <th scope="row">
                    <button type="button" className={s.cell} onClick={() => goTo(found)}>
                      {found.cell}
                    </button>
                  </th>
                  <td>{words.n.decimal(Number(found.facts['before']), 0)}</td>
                  <td>{found.value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </Section>
  );
}
