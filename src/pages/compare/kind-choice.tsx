import type { ReactElement } from 'react';
import { withView } from '#url/link.ts';
import type { Comparison } from '#views/compare/comparison.ts';
import type { FigureKind } from '#views/compare/figure-kinds.ts';
import { figureKinds, whyNoFigure } from '#views/compare/figure-kinds.ts';
import type { Scope } from '#views/scope.ts';
import { useRoute, useSite } from '#pages/parts/site.ts';
import type { CompareWords } from './compare-words.ts';
import s from './compare.module.css';

/** Kinds of figure as words; those that cannot answer the question are named with their reason. */
export function KindChoice({
  words,
  comparison,
  second,
  kind,
}: {
  readonly words: CompareWords;
  readonly comparison: Comparison;
  readonly second: Scope | undefined;
  readonly kind: FigureKind | undefined;
}): ReactElement {
  const { c } = words;
  const route = useRoute();
  const { go } = useSite();
  const all = figureKinds.map((item) => ({ item, why: whyNoFigure(comparison, second, item) }));
  const refused = all.filter(({ why }) => why !== undefined);
  return (
    <div className={s.kinds}>
      <div role="group" aria-label={c.figureChoice} className={s.buttons}>
        {all
          .filter(({ why }) => why === undefined)
          .map(({ item }) => (
            <button
              key={item}
              type="button"
              aria-pressed={item === kind}
              className={item === kind ? s.on : s.off}
              data-kind={item}
              onClick={() => go(withView(route, { figureKind: item }), 'replace')}
            >
              {c.kinds[item]}
            </button>
          ))}
      </div>
      {refused.length === 0 ? null : (
        <details className={s.refusedKinds}>
          <summary>{c.notDrawn}</summary>
          <ul>
            {refused.map(({ item, why }) => (
              <li key={item}>
                <b>{c.kinds[item]}</b>: {why === undefined ? '' : c.whyNot[why]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
