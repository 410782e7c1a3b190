import type { ReactElement } from 'react';
import { periodLabel } from '#i18n/period-format.ts';
import { Section } from '#ui/section.tsx';
import { withPage } from '#url/link.ts';
import type { Attention } from '#views/attention-view.ts';
import type { Route } from '#url/route.ts';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { cellText, percentSign } from '#pages/parts/words.ts';
import s from './overview.module.css';

/** What a reader should know before using the figures, most weighty first. */
export function AttentionList({
  words,
  items,
}: {
  readonly words: Words;
  readonly items: readonly Attention[];
}): ReactElement {
  const { m, n } = words;
  const route = useRoute();
  return (
    <Section
      id="can-chu-y"
      title={m.sectionAttention}
      hint={m.sectionAttentionHint({ count: n.decimal(items.length, 0) })}
    >
      {items.length === 0 ? <p>{m.noAttention}</p> : null}
      <ol className={s.attention}>
        {items.map((item, i) => {
          const { title, text } = itemText(words, item);
          return (
            <li key={`${item.kind}${title}`}>
              <span className={s.order}>{i + 1}</span>
              <b>{title}</b>
              <span>{text}</span>
              <RouteLink to={itemTarget(route, item)}>{m.attentionLook}</RouteLink>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** A figure's origin for disagreements, the indicator's page for gaps, the methods for breaks. */
function itemTarget(route: Route, item: Attention): Route {
  switch (item.kind) {
    case 'conflict':
    case 'two-sources':
    case 'withheld':
      return withPage(
        route,
        { kind: 'indicator', id: item.indicator.id },
        {
          period: item.ref.period,
          level: item.ref.level,
          counting: item.ref.counting,
          figure: item.ref,
        },
      );
    case 'sum-differs':
    case 'missing-years':
      return withPage(route, { kind: 'indicator', id: item.indicator.id });
    case 'break':
      return withPage(route, { kind: 'methods' });
  }
}

function itemText(words: Words, item: Attention): { title: string; text: string } {
  const { m, n, of, language } = words;
  switch (item.kind) {
    case 'conflict': {
      const agreeing = item.readings
        .filter((reading) => reading.agrees)
        .map(
          (reading) => `${n.decimal(reading.numerator, 0)}/${n.decimal(reading.denominator, 0)}`,
        );
      const first = item.readings[0];
      return {
        title: m.attentionConflict({
          figure: `${first ? n.decimal(first.numerator, 0) : ''} - ${item.figure.printedText}`,
        }),
        text: m.attentionConflictText({ agreeing: agreeing.join(', ') }),
      };
    }
    case 'two-sources':
      return {
        title: m.attentionTwoSources({ name: of(item.indicator.name) }),
        text: m.attentionTwoSourcesText({
          shown: cellText(words, item.indicator, item.cell),
          others: item.figures
            .map(
              (figure) =>
                n.prose(figure.printedValue, item.indicator.decimals) + percentSign(item.indicator),
            )
            .join(', '),
        }),
      };
    case 'sum-differs':
      return {
        title: m.attentionSum({ name: of(item.indicator.name) }),
        text: m.attentionSumText({
          sum: n.prose(item.sum, item.indicator.decimals),
          total: cellText(words, item.indicator, item.cell),
          covered: String(item.covered),
          asked: String(item.asked),
        }),
      };
    case 'missing-years':
      return {
        title: m.attentionMissing({ name: of(item.indicator.name) }),
        text: m.attentionMissingText({
          periods: item.periods.map((period) => periodLabel(period, language)).join(', '),
        }),
      };
    case 'withheld':
      return {
        title: m.attentionWithheld({
          name: of(item.indicator.name),
          count: n.decimal(item.count, 0),
        }),
        text: m.attentionWithheldText,
      };
    case 'break':
      return { title: of(item.event.title), text: of(item.event.text) };
  }
}
