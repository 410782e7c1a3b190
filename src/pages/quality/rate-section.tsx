import type { ReactElement } from 'react';
import { isPercent } from '#domain/indicator.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { periodInText } from '#i18n/period-format.ts';
import { figureTitle } from '#pages/parts/figure-title.ts';
import { FigureActions } from '#pages/parts/figure-actions.tsx';
import { numeratorNoun } from '#pages/parts/nouns.ts';
import { ReadingsTable } from '#pages/parts/readings-table.tsx';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { Section } from '#ui/section.tsx';
import type { RateFinding } from '#views/quality/quality-record.ts';
import { PrintedText } from './printed-text.tsx';
import type { QualityWords } from './quality-words.ts';
import { figurePage, placeName, sourceDate } from './quality-words.ts';
import s from './quality.module.css';

interface RateSectionProps {
  readonly words: QualityWords;
  readonly findings: readonly RateFinding[];
}

/** Printed rates beside what their printed parts give, with every reading that would resolve them. */
export function RateSection({ words, findings }: RateSectionProps): ReactElement {
  const { q, n } = words;
  return (
    <Section
      id="loai-rate"
      title={q.kinds.rate}
      hint={q.itemCount({ count: n.decimal(findings.length, 0) })}
    >
      <p className={s.rule}>{q.rateKept}</p>
      <div className={s.pair}>
        {findings.map((finding, i) => (
          <RateFigure key={finding.publishedId} words={words} finding={finding} number={i + 1} />
        ))}
      </div>
    </Section>
  );
}

function RateFigure({
  words,
  finding,
  number,
}: {
  readonly words: QualityWords;
  readonly finding: RateFinding;
  readonly number: number;
}): ReactElement | null {
  const { m, n, of, q, language } = words;
  const dataset = useDataset();
  const route = useRoute();
  const { ref, readings, computed, distance } = finding;
  const print = dataset.context.published.find(({ id }) => id === finding.publishedId);
  const indicator = ref && dataset.indicators.get(ref.indicatorId);
  const first = readings[0];
  if (!ref || !print || !indicator || !first) return null;
  const source = dataset.context.sources.find(({ id }) => id === print.sourceId);
  const sign = isPercent(indicator) ? '%' : '';
  const printed = n.text(print.printedValue) + sign;
  const page = figurePage(route, dataset, ref);
  const apart = n.prose(distance.replace('-', ''), print.decimals);
  const isShown = evaluate(dataset, ref, { publishedOnly: true }).value.kind === 'reported';
  return (
    <FigureFrame
      id={`doi-chieu-${number}`}
      number={m.tableNumber({ number: String(number) })}
      title={q.rateTitle({
        parts: `${n.decimal(first.numerator, 0)}/${n.decimal(first.denominator, 0)}`,
        unit: numeratorNoun(words, indicator.id),
        computed: n.text(computed) + sign,
        printed,
      })}
      subtitle={
        <>
          {figureTitle(words, dataset, ref)}, {placeName(words, dataset, ref.areaId)},{' '}
          {periodInText(ref.period, language)}. {q.ratePrinted}:{' '}
          <PrintedText words={words} text={print.printedText} />.
        </>
      }
      source={
        source
          ? q.sourceOf({
              publisher: source.publisher,
              title: source.title,
              date: sourceDate(words, source),
            })
          : ''
      }
      actions={
        page ? (
          <FigureActions words={words} page={page} figure={isShown ? ref : undefined} />
        ) : undefined
      }
    >
      <ReadingsTable words={words} readings={readings} rate={printed} sign={sign} isBare />
      <p className={s.told}>
        {sign === '' ? q.rateDistancePlain({ amount: apart }) : q.rateDistance({ points: apart })}{' '}
        {finding.isDigitLost
          ? q.rateDigitLost({ computed: n.text(computed) + sign, printed })
          : readings.some(({ agrees }) => agrees)
            ? ''
            : q.rateNoReading({ printed })}{' '}
        {finding.isDigitLost ? '' : of(print.note)}
      </p>
    </FigureFrame>
  );
}
