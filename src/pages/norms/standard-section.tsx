import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { NormsRecord } from '#norms/norms-record.ts';
import { inForceOn } from '#norms/rule.ts';
import type { StandardRules } from '#norms/standard-validity.ts';
import { expiring } from '#norms/standard-validity.ts';
import { dateLabel } from '#i18n/period-format.ts';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import t from '#pages/parts/table.module.css';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import type { NormsWords } from './norms-words.ts';
import s from './norms.module.css';

interface StandardProps {
  readonly words: NormsWords;
  readonly record: NormsRecord;
}

/** Certificates that end within a year of the snapshot. */
export function StandardSection({ words, record }: StandardProps): ReactElement | null {
  const { t: texts, n, rules } = words;
  const { date } = useDataset().context.meta.snapshot;
  const rule = inForceOn(rules.standardSchools, date);
  if (!rule) return null;
  return (
    <Section
      id="truong-chuan"
      title={texts.standardTitle}
      hint={texts.standardHint({
        years: n.decimal(rule.years, 0),
        months: n.decimal(rule.renewMonths, 0),
      })}
    >
      {record.certificates.length === 0 ? (
        <p className={s.note}>{texts.standardNone}</p>
      ) : (
        <ExpiringTable words={words} record={record} rule={rule} date={date} />
      )}
    </Section>
  );
}

function ExpiringTable({
  words,
  record,
  rule,
  date,
}: StandardProps & { readonly rule: StandardRules; readonly date: string }): ReactElement {
  const { t: texts, n, of, language } = words;
  const { areas } = useDataset();
  const { publishedOnly } = useRoute().view;
  const rows = useMemo(() => {
    const known = record.certificates.filter((item) => !(publishedOnly && item.isIllustrative));
    return expiring(known, rule, date, 12);
  }, [record, rule, date, publishedOnly]);
  return (
    <>
      <p className={s.answer}>
        {texts.standardList({ count: n.decimal(rows.length, 0), date: dateLabel(date, language) })}
      </p>
      <ScrollBox label={texts.standardTitle}>
        <table className={`${t.table} ${t.pinned} ${s.wide}`} data-testid="expiring">
          <thead>
            <tr>
              <th scope="col">{texts.columnSchool}</th>
              <th scope="col">{texts.columnUnit}</th>
              <th scope="col">{texts.columnGranted}</th>
              <th scope="col">{texts.columnExpires}</th>
              <th scope="col">{texts.columnRenew}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ school, areaId, grantedOn, expiresOn, renewBy, state }) => {
              const area = areas.get(areaId);
              return (
                <tr key={`${school}|${areaId}|${grantedOn}`}>
                  <th scope="row">{school}</th>
                  <td>{area ? of(area.short) : areaId}</td>
                  <td>{dateLabel(grantedOn, language)}</td>
                  <td>{dateLabel(expiresOn, language)}</td>
                  <td>
                    {dateLabel(renewBy, language)}
                    {state === 'renewNow' ? (
                      <span className={s.small}>{texts.renewNow}</span>
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
