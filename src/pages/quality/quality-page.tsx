import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { PageHead } from '#pages/frame/page-head.tsx';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { chooseFindings, toFindingKind } from '#views/quality/choose-findings.ts';
import type { Finding, QualityRecord } from '#views/quality/quality-record.ts';
import { findingKinds } from '#views/quality/quality-record.ts';
import { CompletenessSection } from './completeness-section.tsx';
import type { ListedFinding } from './finding-words.ts';
import { FindingsSection } from './findings-section.tsx';
import { KindsSection } from './kinds-section.tsx';
import { QualityFilter } from './quality-filter.tsx';
import { leadText, QualityStrip } from './quality-strip.tsx';
import type { QualityWords } from './quality-words.ts';
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
  const own = useMemo(() => qualityWords(words), [words]);
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
      <PrintedSections words={own} findings={shown} />
      {kind === '' ? (
        <CompletenessSection
          words={own}
          completeness={record.completeness}
          indicatorId={choices.indicatorId}
          areaIds={choices.areaIds}
        />
      ) : null}
      {listedKinds.map((item) => {
        const findings = shown.filter((one): one is ListedFinding => one.kind === item);
        return findings.length === 0 ? null : (
          <FindingsSection key={item} words={own} kind={item} findings={findings} />
        );
      })}
    </>
  );
}

/** Kinds that are told in sentences. */
const listedKinds = findingKinds.filter((kind) => kind !== 'rate' && kind !== 'sources');

/** What sources printed: against its parts, and against other sources. */
function PrintedSections({
  words,
  findings,
}: {
  readonly words: QualityWords;
  readonly findings: readonly Finding[];
}): ReactElement {
  const rates = findings.filter((finding) => finding.kind === 'rate');
  const sources = findings.filter((finding) => finding.kind === 'sources');
  return (
    <>
      {rates.length === 0 ? null : <RateSection words={words} findings={rates} />}
      {sources.length === 0 ? null : <SourcesSection words={words} findings={sources} />}
    </>
  );
}
