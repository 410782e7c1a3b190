import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { periodInText } from '#i18n/period-format.ts';
import { CompletenessTable } from '#pages/parts/completeness-table.tsx';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import { upperFirst } from '#pages/parts/words.ts';
import { Choice } from '#ui/field.tsx';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { Section } from '#ui/section.tsx';
import { withView } from '#url/link.ts';
import type { Completeness } from '#views/quality/completeness.ts';
import type { CompletenessGrid } from '#views/quality/completeness-grid.ts';
import { toCompletenessGrid } from '#views/quality/completeness-grid.ts';
import { CountsTable } from './counts-table.tsx';
import type { QualityWords } from './quality-words.ts';
import s from './quality.module.css';

interface CompletenessSectionProps {
  readonly words: QualityWords;
  readonly completeness: Completeness;
  readonly indicatorId: string;
  readonly areaIds: readonly string[];
}

/** How many figures there are of each unit: over the years, of one indicator, or in one period; and the same as a table of counts. */
export function CompletenessSection({
  words,
  completeness,
  indicatorId,
  areaIds,
}: CompletenessSectionProps): ReactElement {
  const { q, m, language } = words;
  const route = useRoute();
  const dataset = useDataset();
  const { go } = useSite();
  const { publishedOnly } = route.view;
  const period = completeness.periods.includes(route.view.period) ? route.view.period : '';
  const grid = useMemo(
    () => toCompletenessGrid(completeness, { indicatorId, period, publishedOnly }),
    [completeness, indicatorId, period, publishedOnly],
  );
  const periods = [
    { value: '', name: q.filterAll },
    ...completeness.periods.map((key) => ({
      value: key,
      name: upperFirst(periodInText(key, language)),
    })),
  ];
  const indicator = dataset.indicators.get(indicatorId);
  return (
    <Section id="do-du" title={q.gridTitle} hint={q.gridHint}>
      {indicator ? null : (
        <div className={s.gridChoice}>
          <Choice
            label={q.filterPeriod}
            value={period}
            options={periods}
            choose={(key) => go(withView(route, { period: key }), 'replace')}
            testId="period-select"
          />
        </div>
      )}
      <FigureFrame
        id="hinh-o"
        number={m.figureNumber({ number: '1' })}
        title={gridTitle(words, grid, indicator ? words.of(indicator.name) : '', period)}
        subtitle={q.gridSubtitle}
        source={`${m.footerSnapshot}: ${dataset.context.meta.snapshot.id}`}
      >
        {grid.rows.length === 0 ? (
          <p>{q.gridNothing}</p>
        ) : (
          <CompletenessTable words={words} grid={grid} chosenIds={[...areaIds, period]} />
        )}
      </FigureFrame>
      <CountsTable words={words} completeness={completeness} publishedOnly={publishedOnly} />
    </Section>
  );
}

function gridTitle(
  words: QualityWords,
  grid: CompletenessGrid,
  name: string,
  period: string,
): string {
  const { q, n, language } = words;
  const count = (axis: 'areas' | 'periods' | 'indicators'): string =>
    n.decimal(
      grid.rowAxis === axis ? grid.rows.length : grid.columnAxis === axis ? grid.columns.length : 0,
      0,
    );
  const [published = 0, illustrative = 0] = grid.total;
  const counts = { figures: n.decimal(published + illustrative, 0), areas: count('areas') };
  if (name !== '') return q.gridIndicator({ name, ...counts, periods: count('periods') });
  if (period === '') return q.gridAll({ ...counts, periods: count('periods') });
  return q.gridPeriod({
    period: upperFirst(periodInText(period, language)),
    ...counts,
    indicators: count('indicators'),
  });
}
