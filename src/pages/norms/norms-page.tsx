import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { NormsRecord } from '#norms/norms-record.ts';
import type { Rules } from '#norms/rules.ts';
import { normsTexts } from '#i18n/norms-texts.ts';
import { periodInText } from '#i18n/period-format.ts';
import { PageHead } from '#pages/frame/page-head.tsx';
import { useDataset, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { CapsTable } from './caps-table.tsx';
import { ClassSizeSection } from './class-size-section.tsx';
import { normsWords } from './norms-words.ts';
import { StaffingSection } from './staffing-section.tsx';
import { StandardSection } from './standard-section.tsx';
import { UpgradeSection } from './upgrade-section.tsx';

/** Sĩ số, định mức: class sizes, rooms, teachers and certificates beside the rules in force. */
export function NormsPage({ words }: { readonly words: Words }): ReactElement | null {
  const norms = useSite().useNorms();
  const { areas, context } = useDataset();
  // The page is shown once its piece is there; a failed load is told in the status line.
  if (norms.state !== 'ready') return null;
  const root = areas.get(context.meta.rootAreaId);
  const title = `${words.m.navNorms}, ${root ? words.of(root.name) : ''}`;
  const { rules, levels } = norms.data;
  const t = normsTexts[words.language];
  const lead = !rules
    ? t.noRules
    : levels
      ? t.lead({ period: periodInText(levels.period, words.language) })
      : t.noFigures;
  return (
    <>
      <PageHead words={words} title={title} lead={<p>{lead}</p>} />
      {rules ? <Sections words={words} record={norms.data} rules={rules} /> : null}
    </>
  );
}

function Sections({
  words,
  record,
  rules,
}: {
  readonly words: Words;
  readonly record: NormsRecord;
  readonly rules: Rules;
}): ReactElement {
  const own = useMemo(() => normsWords(words, rules), [words, rules]);
  const date = record.levels?.date ?? rules.asOf;
  return (
    <>
      <ClassSizeSection words={own} record={record} />
      <CapsTable words={own} date={date} />
      <StaffingSection words={own} record={record} date={date} />
      <StandardSection words={own} record={record} />
      <UpgradeSection words={own} record={record} />
    </>
  );
}
