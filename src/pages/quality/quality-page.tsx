import type { ReactElement } from 'react';
import { PageHead } from '#pages/frame/page-head.tsx';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { chooseFindings, toFindingKind } from '#views/quality/choose-findings.ts';
import type { Finding, FindingKind, QualityRecord } from '#views/quality/quality-record.ts';
import { findingKinds } from '#views/quality/quality-record.ts';
import { CompletenessSection } from './completeness-section.tsx';
import type { ListedFinding } from './finding-words.ts';
import { FindingsSection } from './findings-section.tsx';
import { KindsSection } from './kinds-section.tsx';
import { QualityFilter } from './quality-filter.tsx';
import { leadText, QualityStrip } from './quality-strip.tsx';
import { qualityWords } from './quality-words.ts';
import { RateSection } from './rate-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import s from './quality.module.css';

/** Chất lượng số liệu: what the checks found in the published package, how complete it is, and what to know before using it. */
export function QualityPage({ words }: { readonly words: Words }): ReactElement | null {
  const { useQuality } = useSite();
  const quality = useQuality();
  // The page is shown once its piece is there; a failed load is told in the status line.
  return quality.state === 'ready' ? <QualityContent words={words} record={quality.data} /> : null;
}

function QualityContent({
  words,
  record,
}: {
  readonly words: Words;
  readonly record: QualityRecord;
}): ReactElement {
  const own = qualityWords(words);
  const route = useRoute();
  const dataset = useDataset();
  const { view } = route;
  const root = dataset.areas.get(dataset.context.meta.rootAreaId);
  const kind = toFindingKind(view.finding);
  const { areaIds: known, indicators } = record.completeness;
  const choices = {
    kind,
    areaIds: view.areaIds.filter((id) => known.includes(id)),
    indicatorId: indicators.some(({ id }) => id === view.indicatorId) ? view.indicatorId : '',
  };
  const shown = chooseFindings(record.findings, choices);
  return (
    <>
      <PageHead
        words={words}
        title={`${words.m.navQuality}, ${root ? words.of(root.name) : ''}`}
        lead={<p className={s.lead}>{leadText(own, record, dataset, view.publishedOnly)}</p>}
      />
      <QualityStrip words={own} record={record} publishedOnly={view.publishedOnly} />
      <KindsSection words={own} findings={record.findings} />
      <QualityFilter words={own} record={record} choices={choices} shown={shown.length} />
      {findingKinds.map((item) => (
        <KindSection key={item} kind={item} findings={shown.filter((one) => one.kind === item)} />
      ))}
    </>
  );

  /** One kind of findings; after the printed figures stands the grid, unless a kind was asked for. */
  function KindSection({
    kind: item,
    findings,
  }: {
    readonly kind: FindingKind;
    readonly findings: readonly Finding[];
  }): ReactElement | null {
    if (item === 'rate')
      return findings.length === 0 ? null : (
        <RateSection words={own} findings={findings.filter((one) => one.kind === 'rate')} />
      );
    if (item === 'sources')
      return (
        <>
          {findings.length === 0 ? null : (
            <SourcesSection
              words={own}
              findings={findings.filter((one) => one.kind === 'sources')}
            />
          )}
          {kind === '' ? (
            <CompletenessSection
              words={own}
              completeness={record.completeness}
              indicatorId={choices.indicatorId}
              areaIds={choices.areaIds}
            />
          ) : null}
        </>
      );
    const listed = findings.filter(
      (one): one is ListedFinding => one.kind !== 'rate' && one.kind !== 'sources',
    );
    return listed.length === 0 ? null : (
      <FindingsSection words={own} kind={item} findings={listed} />
    );
  }
}
