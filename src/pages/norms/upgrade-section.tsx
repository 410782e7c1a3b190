import type { ReactElement } from 'react';
import type { NormsRecord } from '#norms/norms-record.ts';
import { inForceOn } from '#norms/rule.ts';
import type { UpgradeRules } from '#norms/teacher-upgrade.ts';
import { toUpgradeSteps } from '#norms/teacher-upgrade.ts';
import { dateLabel } from '#i18n/period-format.ts';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import { StatusMark } from '#pages/parts/status-mark.tsx';
import t from '#pages/parts/table.module.css';
import { levelName } from '#pages/parts/words.ts';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import type { NormsWords } from './norms-words.ts';
import { sourceName } from './norms-words.ts';
import s from './norms.module.css';

interface UpgradeProps {
  readonly words: NormsWords;
  readonly record: NormsRecord;
}

/** Training standards, the plan to reach them, and how far a unit is where the package has the counts. */
export function UpgradeSection({ words, record }: UpgradeProps): ReactElement | null {
  const { t: texts, of, rules, language } = words;
  const set = inForceOn(rules.upgrade, rules.asOf);
  if (!set) return null;
  const dues = [...new Set(set.steps.map(({ due }) => due))].toSorted();
  return (
    <Section
      id="nang-chuan"
      title={texts.upgradeTitle}
      hint={`${texts.upgradeHint} (${of(set.law)})`}
    >
      {record.upgrades.length === 0 ? (
        <p className={s.note}>{texts.upgradeNone}</p>
      ) : (
        <UpgradeTable words={words} record={record} rules={set} />
      )}
      <ScrollBox label={texts.upgradeTitle}>
        <table className={`${t.table} ${t.pinned} ${s.below} ${s.wide}`}>
          <thead>
            <tr>
              <th scope="col">{texts.columnLevel}</th>
              <th scope="col">{texts.columnStandard}</th>
              <th scope="col">{texts.columnBefore}</th>
              {dues.map((due) => (
                <th key={due} scope="col" className={t.number}>
                  {texts.columnDue({ date: dateLabel(due, language) })}
                </th>
              ))}
              <th scope="col">{texts.columnStatus}</th>
              <th scope="col">{texts.columnSource}</th>
            </tr>
          </thead>
          <tbody>
            {set.standards.map(({ level, standard, before, status, source }) => (
              <tr key={level}>
                <th scope="row">{levelName(words, level)}</th>
                <td>{of(standard)}</td>
                <td>{of(before)}</td>
                {dues.map((due) => {
                  const step = set.steps.find((item) => item.level === level && item.due === due);
                  return (
                    <td key={due} className={t.number}>
                      {step ? texts.atLeast({ share: String(step.share) }) : '/'}
                    </td>
                  );
                })}
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

function UpgradeTable({
  words,
  record,
  rules,
}: UpgradeProps & { readonly rules: UpgradeRules }): ReactElement {
  const { t: texts, of, n, language } = words;
  const { areas } = useDataset();
  const { publishedOnly } = useRoute().view;
  const rows = record.upgrades.filter((row) => !(publishedOnly && row.isIllustrative));
  return (
    <ScrollBox label={texts.upgradeHint}>
      <table className={`${t.table} ${t.pinned} ${s.wide}`} data-testid="upgrades">
        <thead>
          <tr>
            <th scope="col">{texts.columnUnit}</th>
            <th scope="col">{texts.columnLevel}</th>
            <th scope="col">{texts.columnDay}</th>
            <th scope="col" className={t.number}>
              {texts.columnUpgraded}
            </th>
            <th scope="col" className={t.number}>
              {texts.columnRequired}
            </th>
            <th scope="col">{texts.columnSteps}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const area = areas.get(row.areaId);
            const steps = toUpgradeSteps(rules, row.level, row, row.date).map((item) =>
              texts.upgradeStep({
                date: dateLabel(item.step.due, language),
                state: texts.upgradeStates[item.state],
                missing: item.missing === 0 ? '' : n.decimal(item.missing, 0),
              }),
            );
            return (
              <tr key={`${row.areaId}|${row.level}|${row.date}`}>
                <th scope="row">{area ? of(area.short) : row.areaId}</th>
                <td>{levelName(words, row.level)}</td>
                <td>{dateLabel(row.date, language)}</td>
                <td className={t.number}>{n.decimal(row.numerator, 0)}</td>
                <td className={t.number}>{n.decimal(row.denominator, 0)}</td>
                <td>{steps.join('; ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
