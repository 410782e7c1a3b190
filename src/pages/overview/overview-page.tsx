import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { toAttention } from '#views/attention-view.ts';
import { toHeadlines } from '#views/headline-view.ts';
import { periodInText, periodLabel } from '#i18n/period-format.ts';
import { Choice } from '#ui/field.tsx';
import { withView } from '#url/link.ts';
import { resolveScope } from '#views/scope.ts';
import { PageHead } from '#pages/frame/page-head.tsx';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { AttentionList } from './attention-list.tsx';
import { HeadlineStrip } from './headline-strip.tsx';
import { LeadSentence } from './lead-sentence.tsx';
import { LevelsSection } from './levels-section.tsx';
import { StandardSection } from './standard-section.tsx';
import { UnitsSection } from './units-section.tsx';

/** Tổng quan: how big is the system this year, what moved, what needs attention. */
export function OverviewPage({ words }: { readonly words: Words }): ReactElement {
  const { m, of, language } = words;
  const route = useRoute();
  const { go } = useSite();
  const dataset = useDataset();
  const { meta } = dataset.context;
  const { view } = route;
  const headlines = useMemo(() => toHeadlines(dataset, view), [dataset, view]);
  const period = headlines[0]?.scope.period ?? meta.defaultPeriod;
  const attention = useMemo(
    () => toAttention(dataset, { ...view, period }),
    [dataset, view, period],
  );
  const scope = useMemo(
    () =>
      resolveScope(dataset, meta.defaultIndicatorId, {
        ...view,
        level: '',
        category: '',
        counting: '',
      }),
    [dataset, meta, view],
  );
  const root = dataset.areas.get(meta.rootAreaId);
  const periods = [...new Set(headlines.flatMap((headline) => headline.scope.choices.periods))]
    .filter((key) => /^\d{4}-\d{4}$/.test(key))
    .sort();
  return (
    <>
      <PageHead
        words={words}
        title={
          <>
            {root ? of(root.name) : of(meta.title)} <em>{periodInText(period, language)}</em>
          </>
        }
        side={
          <Choice
            label={m.yearLabel}
            value={period}
            options={[...periods]
              .reverse()
              .map((key) => ({ value: key, name: periodLabel(key, language) }))}
            choose={(key) => go(withView(route, { period: key }))}
          />
        }
      />
      <LeadSentence words={words} headlines={headlines} scope={scope} />
      <HeadlineStrip words={words} headlines={headlines} />
      {scope === undefined ? null : <UnitsSection words={words} scope={scope} />}
      <LevelsSection words={words} period={period} />
      <StandardSection words={words} attention={attention} scope={scope} />
      <AttentionList words={words} items={attention} />
    </>
  );
}
