import type { ReactElement } from 'react';
import t from '#pages/parts/table.module.css';
import { Section } from '#ui/section.tsx';
import { countByKind } from '#views/quality/choose-findings.ts';
import type { KindCount } from '#views/quality/choose-findings.ts';
import type { Finding } from '#views/quality/quality-record.ts';
import type { QualityWords } from './quality-words.ts';
import s from './quality.module.css';

/** Kinds that are not worth a row when there is nothing of them; of the others it is good to know that nothing was found. */
const untoldWhenNone: ReadonlySet<string> = new Set(['other', 'withheld', 'break', 'note']);

/** Every kind of findings with its rule and its counts; the sums are those of the strip above. */
export function KindsSection({
  words,
  findings,
}: {
  readonly words: QualityWords;
  readonly findings: readonly Finding[];
}): ReactElement {
  const { q, n } = words;
  const kinds = countByKind(findings).filter(
    ({ kind, findings: count }) => count > 0 || !untoldWhenNone.has(kind),
  );
  const number = (count: number): string => (count === 0 ? '-' : n.decimal(count, 0));
  const sum = (pick: (kind: KindCount) => number): string =>
    number(kinds.reduce((total, kind) => total + pick(kind), 0));
  return (
    <Section id="theo-loai" title={q.kindsTitle} hint={q.kindsHint}>
      <table className={`${t.table} ${s.kinds}`}>
        <thead>
          <tr>
            <th scope="col">{q.columnKind}</th>
            <th scope="col" className={s.ruleColumn}>
              {q.columnRule}
            </th>
            <th scope="col" className={t.number}>
              {q.columnFindings}
            </th>
            <th scope="col" className={t.number}>
              {q.columnWarnings}
            </th>
            <th scope="col" className={t.number}>
              {q.columnNotes}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, findings: count, remarks }) => (
            <tr key={kind}>
              <th scope="row">
                {count === 0 ? q.kinds[kind] : <a href={`#loai-${kind}`}>{q.kinds[kind]}</a>}
              </th>
              <td className={s.ruleColumn}>{q.kindRules[kind]}</td>
              <td className={t.number}>{number(count)}</td>
              <td className={t.number}>{number(remarks.warning)}</td>
              <td className={t.number}>{number(remarks.note)}</td>
            </tr>
          ))}
          <tr className={t.total}>
            <th scope="row">{q.rowAll}</th>
            <td className={s.ruleColumn} />
            <td className={t.number}>{sum((kind) => kind.findings)}</td>
            <td className={t.number}>{sum((kind) => kind.remarks.warning)}</td>
            <td className={t.number}>{sum((kind) => kind.remarks.note)}</td>
          </tr>
        </tbody>
      </table>
    </Section>
  );
}
