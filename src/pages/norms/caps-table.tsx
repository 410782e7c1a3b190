import type { ReactElement } from 'react';
import { inForceOn } from '#norms/rule.ts';
import { dateLabel } from '#i18n/period-format.ts';
import { StatusMark } from '#pages/parts/status-mark.tsx';
import t from '#pages/parts/table.module.css';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import type { NormsWords } from './norms-words.ts';
import { sourceName } from './norms-words.ts';

/** Caps of every kind of class on a day. */
export function CapsTable({
  words,
  date,
}: {
  readonly words: NormsWords;
  readonly date: string;
}): ReactElement | null {
  const { t: texts, of, n, rules, language } = words;
  const set = inForceOn(rules.classSize, date);
  if (!set) return null;
  return (
    <Section
      id="si-so-toi-da"
      title={texts.capsTitle}
      hint={
        <>
          {texts.capsHint({ date: dateLabel(set.validFrom, language) })}{' '}
          <StatusMark words={words} status={set.validFromStatus} />
        </>
      }
    >
      <ScrollBox label={texts.capsTitle}>
        <table className={`${t.table} ${t.pinned}`}>
          <thead>
            <tr>
              <th scope="col">{texts.columnKind}</th>
              <th scope="col" className={t.number}>
                {texts.columnCap}
              </th>
              <th scope="col">{texts.columnStatus}</th>
              <th scope="col">{texts.columnSource}</th>
            </tr>
          </thead>
          <tbody>
            {set.caps.map(({ kind, name, cap, status, source }) => (
              <tr key={kind}>
                <th scope="row">{of(name)}</th>
                <td className={t.number}>{cap === null ? texts.noCap : n.decimal(cap, 0)}</td>
                <td>
                  <StatusMark words={words} status={status} />
                </td>
                <td>{sourceName(words, source)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}
