import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Comparison } from '#views/compare/comparison.ts';
import { toFindings } from '#views/compare/findings.ts';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute } from '#pages/parts/site.ts';
import { Section } from '#ui/section.tsx';
import type { CompareWords } from './compare-words.ts';
import { findingRoute, findingText } from './finding-words.ts';
import s from './compare.module.css';

/** What stands out, in words; each sentence leads to the figure that shows it. */
export function FindingsList({
  words,
  comparison,
}: {
  readonly words: CompareWords;
  readonly comparison: Comparison;
}): ReactElement | null {
  const route = useRoute();
  const findings = useMemo(() => toFindings(comparison), [comparison]);
  return findings.length === 0 ? null : (
    <Section id="nhan-xet" title={words.c.findings}>
      <ul className={s.findings} data-testid="findings">
        {findings.map((finding) => {
          const text = findingText(words, comparison, finding);
          return (
            <li key={text}>
              <RouteLink to={findingRoute(route, comparison, finding)}>{text}</RouteLink>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
