import type { ReactElement } from 'react';
import { Section } from '#ui/section.tsx';
import { withPage } from '#url/link.ts';
import type { Similarity } from '#views/compare/similar-units.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute } from '#pages/parts/site.ts';
import t from '#pages/parts/table.module.css';
import type { CompareWords } from './compare-words.ts';
import { unitName } from './compare-words.ts';
import s from './compare.module.css';

/** Which units are like the one asked for, by what, and how far each is. */
export function SimilarSection({
  words,
  dataset,
  similarity,
}: {
  readonly words: CompareWords;
  readonly dataset: Dataset;
  readonly similarity: Similarity;
}): ReactElement {
  const { c, n, of } = words;
  const route = useRoute();
  const attributes = similarity.attributes.map((id) => {
    const indicator = dataset.indicators.get(id);
    return indicator ? of(indicator.short) : id;
  });
  return (
    <Section id="giong" title={c.similarTitle({ area: unitName(words, similarity.base) })}>
      <div className={s.prose}>
        <p>{c.similarText({ attributes: attributes.join('; ') })}</p>
      </div>
      <table className={`${t.table} ${s.narrowTable}`}>
        <thead>
          <tr>
            <th scope="col">{c.tableUnit}</th>
            <th scope="col" className={t.number}>
              {c.columnDistance}
            </th>
          </tr>
        </thead>
        <tbody>
          {similarity.units.map(({ area, distance }) => (
            <tr key={area.id}>
              <th scope="row">
                <RouteLink to={withPage(route, { kind: 'area', id: area.id })}>
                  {of(area.name)}
                </RouteLink>
              </th>
              <td className={t.number}>{n.decimal(distance, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
