import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { PageHead } from '#pages/frame/page-head.tsx';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { toComparison } from '#views/compare/comparison.ts';
import { chooseFigure } from '#views/compare/figure-kinds.ts';
import { toSplitView } from '#views/compare/split-view.ts';
import { toUnitSet } from '#views/compare/unit-set.ts';
import { mapBoundaryOf, resolveScope } from '#views/scope.ts';
import { withPage } from '#url/link.ts';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { CompareControls } from './compare-controls.tsx';
import { CompareFigure } from './compare-figure.tsx';
import { compareWords } from './compare-words.ts';
import { FindingsList } from './findings-list.tsx';
import { KindChoice } from './kind-choice.tsx';
import { SimilarSection } from './similar-section.tsx';
import { SplitSection } from './split-section.tsx';
import s from './compare.module.css';

/** So sánh: any units, any periods, one or two indicators; the figure follows the question, and all of it stands in the link. */
export function ComparePage({ words: siteWords }: { readonly words: Words }): ReactElement | null {
  const words = useMemo(() => compareWords(siteWords), [siteWords]);
  const dataset = useDataset();
  const route = useRoute();
  const { view } = route;
  const root = dataset.areas.get(dataset.context.meta.rootAreaId);
  const { publishedOnly, unitSet: code, areaIds } = view;
  const unitSet = useMemo(
    () => toUnitSet(dataset, code, areaIds, { publishedOnly }),
    [dataset, code, areaIds, publishedOnly],
  );
  const asked = useMemo(() => {
    const indicatorId = dataset.indicators.has(view.indicatorId)
      ? view.indicatorId
      : dataset.context.meta.defaultIndicatorId;
    const scope = resolveScope(dataset, indicatorId, view);
    if (!scope) return undefined;
    const comparison = toComparison(
      { ...scope, units: unitSet.units },
      {
        fromPeriod: view.fromPeriod,
        basePeriod: view.comparePeriod,
        measure: view.measure,
      },
    );
    const found =
      view.secondId === '' || view.secondId === indicatorId
        ? undefined
        : resolveScope(dataset, view.secondId, {
            ...view,
            period: scope.period,
            level: scope.level,
            counting: scope.counting,
            category: '',
          });
    const second = found && { ...found, units: unitSet.units };
    const split = toSplitView(comparison.scope, comparison.basePeriod);
    const kind = chooseFigure(comparison, second, view.figureKind);
    return { comparison, second, split, kind };
  }, [dataset, view, unitSet]);
  if (!asked) return null;
  const { comparison, second, split, kind } = asked;
  return (
    <>
      <PageHead
        words={words}
        title={`${words.m.navCompare}, ${root ? words.of(root.name) : ''}`}
        lead={words.c.lead}
      />
      <CompareControls words={words} comparison={comparison} second={second} unitSet={unitSet} />
      {mapBoundaryOf(dataset) === '' ? null : (
        <p className={s.toMap}>
          <RouteLink
            to={withPage(
              route,
              { kind: 'map' },
              {
                indicatorId: comparison.scope.indicator.id,
                level: view.level,
                category: view.category,
                counting: view.counting,
                comparePeriod: comparison.basePeriod,
                secondId: view.secondId,
                figureKind: view.secondId === '' ? '' : 'bivariate',
              },
            )}
          >
            {words.c.openMap}
          </RouteLink>
        </p>
      )}
      <KindChoice words={words} comparison={comparison} second={second} kind={kind} />
      {kind === undefined ? (
        <div className={s.empty}>
          <p>
            <b>{words.c.nothingTitle}</b>
          </p>
          <p>{words.c.nothingText}</p>
        </div>
      ) : (
        <CompareFigure
          words={words}
          comparison={comparison}
          second={second}
          kind={kind}
          split={split}
          number={1}
        />
      )}
      <FindingsList words={words} comparison={comparison} />
      {split?.isRatio === true ? (
        <SplitSection words={words} scope={comparison.scope} view={split} />
      ) : null}
      {unitSet.similarity ? (
        <SimilarSection words={words} dataset={dataset} similarity={unitSet.similarity} />
      ) : null}
    </>
  );
}
