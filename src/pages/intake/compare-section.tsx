import type { ReactElement } from 'react';
import { dateLabel } from '#i18n/period-format.ts';
import type { Words } from '#pages/parts/words.ts';
import { Section } from '#ui/section.tsx';
import { CompareCells } from './compare-cells.tsx';
import { CompareCounts } from './compare-counts.tsx';
import { compareTexts } from './compare-words.ts';
import type { CellPlaceShown } from './compare-cells.tsx';
import { UnstatedChoice } from './unstated-choice.tsx';
import type { Desk, DeskView } from './use-desk.ts';
import c from './compare.module.css';

/** The file beside the published snapshot: how many cells are new, changed, removed; what happens to figures it does not have; each cell. */
export function CompareSection({
  words,
  desk,
  view,
  goTo,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly view: Extract<DeskView, { phase: 'open' }>;
  readonly goTo: (place: CellPlaceShown) => void;
}): ReactElement {
  const t = compareTexts(words);
  const { report } = view.judged;
  const { comparison } = report;
  const { counts, snapshot } = comparison;
  const n = (value: number) => words.n.decimal(value, 0);
  const hasFigures = report.counts.values > 0;
  return (
    <Section
      id="so-ban-truoc"
      title={t.title}
      lead={
        hasFigures
          ? t.lead({
              added: n(counts.added),
              changed: n(counts.changed),
              unchanged: n(counts.unchanged),
              removed: n(counts.removed),
            })
          : t.nothing
      }
      hint={t.hint({ date: dateLabel(snapshot.date, words.language) })}
    >
      {hasFigures ? (
        <div className={c.parts}>
          {report.verdict === 'refused' ? <p className={c.note}>{t.refused}</p> : null}
          <CompareCounts words={words} comparison={comparison} />
          {counts.notInFile > 0 ? (
            <UnstatedChoice words={words} desk={desk} comparison={comparison} />
          ) : null}
          {counts.madeUpDropped > 0 ? (
            <p className={c.note}>{t.madeUp({ count: n(counts.madeUpDropped) })}</p>
          ) : null}
          <CompareCells words={words} comparison={comparison} goTo={goTo} />
        </div>
      ) : null}
    </Section>
  );
}
