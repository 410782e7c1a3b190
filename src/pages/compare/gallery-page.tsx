import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { withPage } from '#url/link.ts';
import type { Comparison, Question } from '#views/compare/comparison.ts';
import { toComparison } from '#views/compare/comparison.ts';
import type { FigureKind } from '#views/compare/figure-kinds.ts';
import { figureKinds } from '#views/compare/figure-kinds.ts';
import type { SplitView } from '#views/compare/split-view.ts';
import { toSplitView } from '#views/compare/split-view.ts';
import type { Scope, ScopeChoices } from '#views/scope.ts';
import { resolveScope } from '#views/scope.ts';
import { PageHead } from '#pages/frame/page-head.tsx';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { CompareFigure } from './compare-figure.tsx';
import { compareWords } from './compare-words.ts';
import { galleryDataset } from './gallery-data.ts';
import { SplitSection } from './split-section.tsx';
import s from './compare.module.css';

interface Example {
  readonly kind: FigureKind;
  readonly comparison: Comparison;
  readonly second: Scope | undefined;
  readonly split: SplitView | undefined;
}

const choices: ScopeChoices = {
  period: '',
  comparePeriod: '',
  areaIds: [],
  level: '',
  category: '',
  counting: '',
  publishedOnly: false,
};

/** What each kind of figure is best shown with. */
const indicatorOf: Readonly<Partial<Record<FigureKind, string>>> = {
  bars: 'class-size',
  strip: 'class-size',
  multiples: 'pupils',
  stack: 'pupils',
};

/** One example of each kind of figure, from the invented package. */
export function galleryExamples(): readonly Example[] {
  const dataset = galleryDataset();
  const scopeOf = (id: string): Scope => {
    const level = id === 'pupils' ? 'generalEducation' : '';
    const scope = resolveScope(dataset, id, { ...choices, level });
    if (!scope) throw new Error(`no such indicator: ${id}`);
    return scope;
  };
  const question: Question = { fromPeriod: '', basePeriod: '', measure: '' };
  return figureKinds.map((kind) => {
    const scope = scopeOf(indicatorOf[kind] ?? 'standard-rate');
    const fromPeriod = kind === 'bars' ? scope.period : kind === 'strip' ? '2022-2023' : '';
    const comparison = toComparison(scope, { ...question, fromPeriod });
    return {
      kind,
      comparison,
      second: kind === 'scatter' ? scopeOf('class-size') : undefined,
      split: toSplitView(scope, comparison.basePeriod),
    };
  });
}

/** Thư viện hình: every kind of figure at work, on numbers small enough to check by hand. */
export function GalleryPage({ words: siteWords }: { readonly words: Words }): ReactElement {
  const words = useMemo(() => compareWords(siteWords), [siteWords]);
  const route = useRoute();
  const examples = useMemo(() => galleryExamples(), []);
  const example = examples.find(({ kind }) => kind === 'contribution');
  return (
    <>
      <PageHead
        words={words}
        kicker={
          <RouteLink to={withPage(route, { kind: 'compare' })}>{words.c.galleryBack}</RouteLink>
        }
        title={words.m.galleryTitle}
        lead={words.c.galleryLead}
      />
      {/* The numbers are invented: they have no origin in the package that could be opened. */}
      <div className={s.gallery} onClick={(event) => event.stopPropagation()}>
        {examples.map((item, i) => (
          <section key={item.kind} aria-label={words.c.kinds[item.kind]}>
            <p className={s.kindName}>{words.c.kinds[item.kind]}</p>
            <CompareFigure
              words={words}
              comparison={item.comparison}
              second={item.second}
              kind={item.kind}
              split={item.split}
              number={i + 1}
            />
          </section>
        ))}
        {example?.split ? (
          <SplitSection words={words} scope={example.comparison.scope} view={example.split} />
        ) : null}
      </div>
    </>
  );
}
