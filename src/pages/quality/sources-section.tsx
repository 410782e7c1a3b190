import type { ReactElement } from 'react';
import { isPercent } from '#domain/indicator.ts';
import { dateLabel, periodInText } from '#i18n/period-format.ts';
import { figureTitle } from '#pages/parts/figure-title.ts';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import t from '#pages/parts/table.module.css';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import type { SourcesFinding } from '#views/quality/quality-record.ts';
import { PrintedText } from './printed-text.tsx';
import type { QualityWords } from './quality-words.ts';
import { figurePage, percentText, placeName } from './quality-words.ts';
import s from './quality.module.css';

interface SourcesSectionProps {
  readonly words: QualityWords;
  readonly findings: readonly SourcesFinding[];
}

/** Figures that sources print differently: every print with its source and date, which one the site shows, and why. */
export function SourcesSection({ words, findings }: SourcesSectionProps): ReactElement {
  const { q, n } = words;
  return (
    <Section
      id="loai-sources"
      title={q.kinds.sources}
      hint={q.itemCount({ count: n.decimal(findings.length, 0) })}
    >
      <p className={s.rule}>{q.kindRules.sources}.</p>
      <ScrollBox label={q.sourcesCaption}>
        <table className={`${t.table} ${s.sources}`}>
          <thead>
            <tr>
              <th scope="col">{q.columnPrinted}</th>
              <th scope="col">{q.columnSource}</th>
              <th scope="col">{q.columnUsed}</th>
            </tr>
          </thead>
          {findings.map((finding) => (
            <SourcesGroup key={finding.prints[0]?.publishedId} words={words} finding={finding} />
          ))}
        </table>
      </ScrollBox>
    </Section>
  );
}

function SourcesGroup({
  words,
  finding,
}: {
  readonly words: QualityWords;
  readonly finding: SourcesFinding;
}): ReactElement | null {
  const { of, q, language } = words;
  const dataset = useDataset();
  const route = useRoute();
  const { ref, used, noteIds } = finding;
  const { published, sources, notes } = dataset.context;
  if (!ref) return null;
  const page = figurePage(route, dataset, ref);
  const title = figureTitle(words, dataset, ref);
  const prints = finding.prints.flatMap(({ publishedId, isUsed }) => {
    const figure = published.find(({ id }) => id === publishedId);
    const source = sources.find(({ id }) => id === figure?.sourceId);
    return figure ? [{ figure, source, isUsed }] : [];
  });
  const why = notes.filter(({ id }) => noteIds.includes(id)).map((note) => of(note.text));
  const usedSource = sources.find(({ id }) => id === used?.sourceId);
  return (
    <tbody>
      <tr className={s.group}>
        <th scope="rowgroup" colSpan={3}>
          {page ? <RouteLink to={page}>{title}</RouteLink> : title}
          {`, ${placeName(words, dataset, ref.areaId)}, ${periodInText(ref.period, language)}. `}
          <span className={s.spread}>
            {spreadText(
              words,
              finding,
              dataset.indicators.get(ref.indicatorId),
              prints.map(({ figure }) => Number(figure.printedValue)),
            )}
          </span>
        </th>
      </tr>
      {prints.map(({ figure, source, isUsed }) => (
        <tr key={figure.id}>
          <th scope="row" className={isUsed ? s.used : undefined}>
            <PrintedText words={words} text={figure.printedText} />
          </th>
          <td>
            {source?.publisher},{' '}
            {source && source.date !== '' ? dateLabel(source.date, language) : q.noDate}
            {of(figure.note) === '' ? null : <span className={s.small}>{of(figure.note)}</span>}
          </td>
          <td className={isUsed ? s.inUse : s.notInUse}>{isUsed ? q.inUse : q.notInUse}</td>
        </tr>
      ))}
      <tr>
        <td colSpan={3} className={s.why}>
          {used ? (
            <>
              <b>{q.sourcesWhy}</b>{' '}
              {[q.sourcesWhyDefault({ source: usedSource?.publisher ?? '' }), ...why].join(' ')}
            </>
          ) : (
            q.sourcesUnused
          )}
        </td>
      </tr>
    </tbody>
  );
}

/** How far the prints are apart, measured from the one in use. */
function spreadText(
  words: QualityWords,
  { used }: SourcesFinding,
  indicator: Parameters<typeof isPercent>[0] | undefined,
  values: readonly number[],
): string {
  const { q, n } = words;
  const base = used?.value ?? values[0] ?? 0;
  const far = values.reduce(
    (most, value) => (Math.abs(value - base) > Math.abs(most - base) ? value : most),
    base,
  );
  const amount = n.prose(Math.abs(far - base), indicator?.decimals ?? 0);
  return indicator && isPercent(indicator)
    ? q.sourcesSpreadPoints({ points: amount })
    : q.sourcesSpread({ amount, percent: percentText(words, base, far) });
}
