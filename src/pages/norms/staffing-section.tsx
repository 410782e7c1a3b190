import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { NormsRecord } from '#norms/norms-record.ts';
import { inForceOn } from '#norms/rule.ts';
import { periodInText } from '#i18n/period-format.ts';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import { StatusMark } from '#pages/parts/status-mark.tsx';
import t from '#pages/parts/table.module.css';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import type { StaffingView } from '#views/norms/staffing-view.ts';
import { toStaffingView } from '#views/norms/staffing-view.ts';
import type { NormsWords } from './norms-words.ts';
import { sourceName } from './norms-words.ts';
import s from './norms.module.css';

interface StaffingProps {
  readonly words: NormsWords;
  readonly record: NormsRecord;
  readonly date: string;
}

/** Teachers against the norm where a level has both, and the norms themselves. */
export function StaffingSection({ words, record, date }: StaffingProps): ReactElement {
  const { t: texts, language } = words;
  const { publishedOnly } = useRoute().view;
  const view = useMemo(() => toStaffingView(record, publishedOnly), [record, publishedOnly]);
  const period = periodInText(view.period === '' ? date : view.period, language);
  return (
    <Section id="giao-vien" title={texts.staffTitle} hint={texts.staffHint}>
      {view.rows.length > 0 ? (
        <StaffingTable words={words} view={view} />
      ) : (
        <p className={s.note}>
          {view.rules ? texts.staffNone({ period }) : texts.staffNoRule({ period })}
        </p>
      )}
      <NormTable words={words} date={view.rules ? date : words.rules.asOf} />
    </Section>
  );
}

function StaffingTable({
  words,
  view,
}: {
  readonly words: NormsWords;
  readonly view: StaffingView;
}): ReactElement {
  const { t: texts, of, n } = words;
  const { areas } = useDataset();
  const heads = [
    texts.columnClasses,
    texts.columnTeachers,
    texts.columnAllowed,
    texts.columnMissing,
    texts.columnBeyond,
  ];
  return (
    <ScrollBox label={texts.staffTitle}>
      <table className={`${t.table} ${t.pinned} ${s.wide}`} data-testid="staffing">
        <thead>
          <tr>
            <th scope="col">{texts.columnUnit}</th>
            <th scope="col">{texts.columnPost}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={t.number}>
                {head}
              </th>
            ))}
            <th scope="col">{texts.columnStatus}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ areaId, post, classes, teachers, staffing }) => {
            const area = areas.get(areaId);
            return (
              <tr key={`${areaId}|${post.id}`}>
                <th scope="row">{area ? of(area.short) : areaId}</th>
                <td>{of(post.name)}</td>
                <td className={t.number}>{n.decimal(classes, 0)}</td>
                <td className={t.number}>{n.decimal(teachers, 0)}</td>
                <td className={t.number}>{n.prose(staffing.allowedHundredths / 100, 1)}</td>
                <td className={t.number}>{n.decimal(staffing.short, 0)}</td>
                <td className={t.number}>{n.decimal(staffing.beyond, 0)}</td>
                <td>
                  <StatusMark words={words} status={post.status} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function NormTable({
  words,
  date,
}: {
  readonly words: NormsWords;
  readonly date: string;
}): ReactElement | null {
  const { t: texts, of, n, rules } = words;
  const set = inForceOn(rules.staffing, date);
  if (!set) return null;
  return (
    <ScrollBox label={of(set.law)}>
      <table className={`${t.table} ${t.pinned} ${s.below} ${s.wide}`}>
        <thead>
          <tr>
            <th scope="col">{texts.columnPost}</th>
            <th scope="col" className={t.number}>
              {texts.columnNorm}
            </th>
            <th scope="col">{texts.columnSurplus}</th>
            <th scope="col">{texts.columnStatus}</th>
            <th scope="col">{texts.columnSource}</th>
          </tr>
        </thead>
        <tbody>
          {set.posts.map(({ id, name, perHundredClasses, surplusPer, status, source }) => (
            <tr key={id}>
              <th scope="row">{of(name)}</th>
              <td className={t.number}>{n.prose(perHundredClasses / 100, 2)}</td>
              <td>
                {surplusPer
                  .map((item) =>
                    texts.surplus({
                      children: n.decimal(item.children, 0),
                      group: texts.surplusGroups[item.id] ?? item.id,
                    }),
                  )
                  .join(', ')}
              </td>
              <td>
                <StatusMark words={words} status={status} />
              </td>
              <td>{sourceName(words, source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
