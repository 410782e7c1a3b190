import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import { Choice } from '#ui/field.tsx';
import { withView } from '#url/link.ts';
import type { ViewState } from '#url/route.ts';
import type { FindingChoices } from '#views/quality/choose-findings.ts';
import { countByKind } from '#views/quality/choose-findings.ts';
import type { QualityRecord } from '#views/quality/quality-record.ts';
import type { QualityWords } from './quality-words.ts';
import s from './quality.module.css';

interface QualityFilterProps {
  readonly words: QualityWords;
  readonly record: QualityRecord;
  readonly choices: FindingChoices;
  /** How many findings are shown now. */
  readonly shown: number;
}

/** Kind, unit and indicator of the findings shown; every choice stands in the link. */
export function QualityFilter({ words, record, choices, shown }: QualityFilterProps): ReactElement {
  const { q, of, n } = words;
  const dataset = useDataset();
  const route = useRoute();
  const { go } = useSite();
  const set = (view: Partial<ViewState>) => go(withView(route, view), 'replace');
  const { findings, completeness } = record;
  const options = useMemo(() => {
    const all = { value: '', name: q.filterAll };
    const kinds = countByKind(findings)
      .filter((kind) => kind.findings > 0)
      .map(({ kind }) => ({ value: kind, name: q.kinds[kind] }));
    const areas = completeness.areaIds.flatMap((id) => {
      const area = dataset.areas.get(id);
      return area ? [{ value: id, name: of(area.name) }] : [];
    });
    const indicators = completeness.indicators.flatMap(({ id }) => {
      const indicator = dataset.indicators.get(id);
      return indicator ? [{ value: id, name: of(indicator.name) }] : [];
    });
    return { kinds: [all, ...kinds], areas: [all, ...areas], indicators: [all, ...indicators] };
  }, [q, of, findings, completeness, dataset]);
  const isFiltered =
    choices.kind !== '' || choices.areaIds.length > 0 || choices.indicatorId !== '';
  const count = { count: n.decimal(shown, 0), all: n.decimal(findings.length, 0) };
  return (
    <div className={s.filter}>
      <Choice
        label={q.filterKind}
        value={choices.kind}
        options={options.kinds}
        choose={(finding) => set({ finding })}
        testId="kind-select"
      />
      <Choice
        label={q.filterArea}
        value={choices.areaIds.at(-1) ?? ''}
        options={options.areas}
        choose={(areaId) => set({ areaIds: areaId === '' ? [] : [areaId] })}
        testId="area-select"
      />
      <Choice
        label={q.filterIndicator}
        value={choices.indicatorId}
        options={options.indicators}
        choose={(indicatorId) => set({ indicatorId })}
        testId="indicator-select"
      />
      {isFiltered ? (
        <button
          type="button"
          className={s.clear}
          onClick={() => set({ finding: '', areaIds: [], indicatorId: '' })}
        >
          {q.filterClear}
        </button>
      ) : null}
      <p className={s.shown} aria-live="polite">
        {shown === 0 ? q.shownNone : q.shown(count)}
      </p>
    </div>
  );
}
