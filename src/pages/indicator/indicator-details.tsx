import { memo, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Route } from '#url/route.ts';
import { toChangeView } from '#views/change-view.ts';
import { toMultiplesView } from '#views/multiples-view.ts';
import { toPartsView } from '#views/parts-view.ts';
import type { Scope } from '#views/scope.ts';
import type { Words } from '#pages/parts/words.ts';
import { useSettled } from '#pages/parts/use-settled.ts';
import { ChangeSection } from './change-section.tsx';
import { DefinitionSection } from './definition-section.tsx';
import s from './indicator.module.css';
import { MultiplesSection } from './multiples-section.tsx';
import { PartsSection } from './parts-section.tsx';
import { TwinSection } from './twin-section.tsx';

interface IndicatorDetailsProps {
  readonly words: Words;
  readonly scope: Scope;
  /** The scope without year and selection: what holds all years does not follow a change of year. */
  readonly base: Scope;
  readonly route: Route;
  /** Number of the first figure here: those in sight come before it. */
  readonly next: number;
}

/** What stands below the figures in sight; it follows a choice when the hand rests. */
export function IndicatorDetails({
  words,
  scope,
  base,
  route,
  next,
}: IndicatorDetailsProps): ReactElement {
  const choice = useMemo(
    () => ({ words, scope, base, route, next }),
    [words, scope, base, route, next],
  );
  return <Details {...useSettled(choice)} />;
}

const Details = memo(function Details({
  words,
  scope,
  base,
  route,
  next,
}: IndicatorDetailsProps): ReactElement {
  const change = useMemo(() => toChangeView(scope), [scope]);
  const multiples = useMemo(() => toMultiplesView(base), [base]);
  const parts = useMemo(() => toPartsView(base), [base]);
  const isCompared = change !== undefined && change.comparable > 0;
  const comparePeriod = change?.fromPeriod === scope.period ? change.toPeriod : change?.fromPeriod;
  return (
    <>
      <div className={s.changePair}>
        {isCompared ? (
          <ChangeSection words={words} scope={scope} view={change} number={next} />
        ) : null}
        {multiples ? (
          <MultiplesSection
            words={words}
            scope={base}
            view={multiples}
            number={next + Number(isCompared)}
          />
        ) : null}
      </div>
      {parts ? (
        <PartsSection
          words={words}
          scope={base}
          view={parts}
          number={next + Number(isCompared) + Number(multiples !== undefined)}
        />
      ) : null}
      <TwinSection words={words} scope={scope} comparePeriod={comparePeriod} route={route} />
      <DefinitionSection words={words} scope={base} />
    </>
  );
});
