import { memo, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Route } from '#url/route.ts';
import { toChangeView } from '#views/change-view.ts';
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
}

/** What stands below the figures in sight; it follows a choice when the hand rests. */
export function IndicatorDetails({
  words,
  scope,
  base,
  route,
}: IndicatorDetailsProps): ReactElement {
  const choice = useMemo(() => ({ words, scope, base, route }), [words, scope, base, route]);
  return <Details {...useSettled(choice)} />;
}

const Details = memo(function Details({
  words,
  scope,
  base,
  route,
}: IndicatorDetailsProps): ReactElement {
  const change = useMemo(() => toChangeView(scope), [scope]);
  const comparePeriod = change?.fromPeriod === scope.period ? change.toPeriod : change?.fromPeriod;
  return (
    <>
      <div className={s.changePair}>
        <ChangeSection words={words} scope={scope} view={change} />
        <MultiplesSection words={words} scope={base} />
      </div>
      <PartsSection words={words} scope={base} />
      <TwinSection words={words} scope={scope} comparePeriod={comparePeriod} route={route} />
      <DefinitionSection words={words} scope={base} />
    </>
  );
});
