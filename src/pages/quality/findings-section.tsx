import type { ReactElement } from 'react';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import { Section } from '#ui/section.tsx';
import type { ListedFinding } from './finding-words.ts';
import { findingText } from './finding-words.ts';
import type { QualityWords } from './quality-words.ts';
import s from './quality.module.css';

/** Findings shown at once; the rest opens on demand, without a script too. */
const shownAtOnce = 8;

/** Findings of a kind that one page holds; beyond it the reader is told to narrow the list. */
const listedAtMost = 500;

interface FindingsSectionProps {
  readonly words: QualityWords;
  readonly kind: ListedFinding['kind'];
  readonly findings: readonly ListedFinding[];
}

/** Findings of one kind, each a sentence that leads to its figure. */
export function FindingsSection({ words, kind, findings }: FindingsSectionProps): ReactElement {
  const { q, n } = words;
  const rest = findings.slice(shownAtOnce, listedAtMost);
  const beyond = Math.max(0, findings.length - listedAtMost);
  return (
    <Section
      id={`loai-${kind}`}
      title={q.kinds[kind]}
      hint={q.itemCount({ count: n.decimal(findings.length, 0) })}
    >
      <p className={s.rule}>{q.kindRules[kind]}.</p>
      <FindingList words={words} findings={findings.slice(0, shownAtOnce)} />
      {rest.length === 0 ? null : (
        <details className={s.more}>
          <summary>{q.more({ count: n.decimal(findings.length - shownAtOnce, 0) })}</summary>
          <FindingList words={words} findings={rest} />
          {beyond > 0 ? <p>{q.beyond({ count: n.decimal(beyond, 0) })}</p> : null}
        </details>
      )}
    </Section>
  );
}

function FindingList({ words, findings }: Omit<FindingsSectionProps, 'kind'>): ReactElement {
  const dataset = useDataset();
  const route = useRoute();
  return (
    <ul className={s.findings}>
      {findings.map((finding, i) => {
        const { title, to, text } = findingText(words, dataset, route, finding);
        return (
          <li key={`${i}|${text}`}>
            {to ? <RouteLink to={to}>{title}</RouteLink> : <span>{title}</span>}
            <span>{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
