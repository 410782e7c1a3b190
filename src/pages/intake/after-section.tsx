import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { gridTexts } from '#i18n/grid-texts.ts';
import { periodInText } from '#i18n/period-format.ts';
import type { Completeness } from '#views/quality/completeness.ts';
import { cellKinds } from '#views/quality/completeness.ts';
import { toCompletenessGrid } from '#views/quality/completeness-grid.ts';
import { CompletenessTable } from '#pages/parts/completeness-table.tsx';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { upperFirst } from '#pages/parts/words.ts';
import { Choice } from '#ui/field.tsx';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { Section } from '#ui/section.tsx';
import { mostChangedPeriod } from './most-changed-period.ts';
import { compareTexts } from './compare-words.ts';
import type { DeskView } from './use-desk.ts';
import c from './compare.module.css';

/** Stands for the indicators of the file in the list of choices. */
const ofFile = '*';

/** The package as it would be with the file: unit by indicator in a period, or one indicator over the periods. */
export function AfterSection({
  words,
  view,
  completeness,
}: {
  readonly words: Words;
  readonly view: Extract<DeskView, { phase: 'open' }>;
  readonly completeness: Completeness;
}): ReactElement {
  const t = compareTexts(words);
  const { publishedOnly } = useRoute().view;
  const { indicators } = useDataset();
  const own = useMemo(() => ({ ...words, q: gridTexts[words.language] }), [words]);
  const [indicatorId, setIndicator] = useState(ofFile);
  const [chosen, setPeriod] = useState<string | undefined>(undefined);
  const period = chosen ?? mostChangedPeriod(completeness);
  const { byIndicator } = view.judged.report.comparison;
  const grid = useMemo(() => {
    const ids = new Set(byIndicator.map(({ indicator }) => indicator));
    const own = completeness.indicators.filter(({ id }) => ids.has(id));
    const asked = indicatorId === ofFile ? { ...completeness, indicators: own } : completeness;
    return toCompletenessGrid(asked, { indicatorId, period, publishedOnly });
  }, [completeness, byIndicator, indicatorId, period, publishedOnly]);
  const nameOf = (id: string): string => {
    const found = indicators.get(id);
    return found ? words.of(found.name) : id;
  };
  const [added = 0, changed = 0, removed = 0] = grid.total.slice(cellKinds.length);
  const n = (value: number) => words.n.decimal(value, 0);
  const periodName = (key: string) => upperFirst(periodInText(key, words.language));
  const isOne = indicatorId !== '' && indicatorId !== ofFile;
  const all = period === '' ? t.gridAllPeriods : periodName(period);
  const scope = isOne ? nameOf(indicatorId) : all;
  return (
    <Section id="do-du-sau" title={t.gridTitle} hint={t.gridHint}>
      <div className={c.choices}>
        <Choice
          label={t.indicator}
          value={indicatorId}
          options={[
            { value: ofFile, name: t.gridOfFile },
            { value: '', name: t.any },
            ...completeness.indicators.map(({ id }) => ({ value: id, name: nameOf(id) })),
          ]}
          choose={setIndicator}
          testId="after-indicator"
        />
        {isOne ? null : (
          <Choice
            label={t.gridPeriod}
            value={period}
            options={[
              { value: '', name: t.gridAllPeriods },
              ...completeness.periods.map((key) => ({ value: key, name: periodName(key) })),
            ]}
            choose={setPeriod}
            testId="after-period"
          />
        )}
      </div>
      <FigureFrame
        id="hinh-sau"
        number={words.m.figureNumber({ number: '1' })}
        title={t.gridFigure({ scope, added: n(added), changed: n(changed), removed: n(removed) })}
        subtitle={t.gridSubtitle}
        source={t.gridSource({
          snapshot: view.judged.report.comparison.snapshot.id,
          file: view.name,
        })}
      >
        {grid.rows.length === 0 ? (
          <p>{own.q.gridNothing}</p>
        ) : (
          <CompletenessTable words={own} grid={grid} chosenIds={[]} />
        )}
      </FigureFrame>
    </Section>
  );
}
