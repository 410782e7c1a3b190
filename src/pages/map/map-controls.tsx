import type { ReactElement } from 'react';
import { periodLabel } from '#i18n/period-format.ts';
import { Choice, Switch } from '#ui/field.tsx';
import { withView } from '#url/link.ts';
import type { ViewState } from '#url/route.ts';
import { emptyView } from '#url/route.ts';
import type { AtlasScale } from '#views/map/atlas-scale.ts';
import type { Scope } from '#views/scope.ts';
import { ScopeChoices } from '#pages/parts/scope-choices.tsx';
import { useRoute, useSite } from '#pages/parts/site.ts';
import { ClassControls } from './class-controls.tsx';
import type { MapForm } from './map-form.ts';
import { mapForms } from './map-form.ts';
import type { MapWords } from './map-words.ts';
import s from './map.module.css';

interface MapControlsProps {
  readonly words: MapWords;
  readonly scope: Scope;
  readonly scale: AtlasScale;
  readonly form: MapForm;
  /** Second indicator of a map of two. */
  readonly secondId: string;
  readonly period: string;
  readonly other: string;
}

/** Everything that can be asked of a map; each choice is part of the link. */
export function MapControls(props: MapControlsProps): ReactElement {
  const { words, scope, scale, form, secondId, period, other } = props;
  const { m, t, of, language } = words;
  const route = useRoute();
  const { go } = useSite();
  const set = (view: Partial<ViewState>) => go(withView(route, view), 'replace');
  const listed = scope.dataset.context.indicators.filter((indicator) => indicator.page);
  const names = listed.map(({ id, name }) => ({ value: id, name: of(name) }));
  const periods = scale.periods
    .toReversed()
    .map((key) => ({ value: key, name: periodLabel(key, language) }));
  return (
    <>
      <div role="group" aria-label={t.formChoice} className={s.forms}>
        {mapForms.map((item) => (
          <button
            key={item}
            type="button"
            data-form={item}
            aria-pressed={item === form}
            className={item === form ? s.on : undefined}
            onClick={() => set({ figureKind: item === 'single' ? '' : item, filter: '' })}
          >
            {t.forms[item]}
          </button>
        ))}
      </div>
      <div className={s.controls}>
        <Choice
          label={m.controlIndicator}
          value={scope.indicator.id}
          options={names}
          choose={(indicatorId) => {
            const { areaIds, secondId: y, publishedOnly, period: at, figureKind } = route.view;
            const { boundary, inside, frame } = route.view;
            const kept = { areaIds, secondId: y, publishedOnly, period: at, figureKind };
            go(
              {
                ...route,
                view: { ...emptyView, ...kept, boundary, inside, frame, indicatorId },
              },
              'replace',
            );
          }}
          testId="indicator-select"
        />
        {form === 'bivariate' ? (
          <Choice
            label={t.controlSecond}
            value={secondId}
            options={[
              { value: '', name: t.controlSecondNone },
              ...names.filter(({ value }) => value !== scope.indicator.id),
            ]}
            choose={(id) => set({ secondId: id, filter: '' })}
            testId="second-select"
          />
        ) : null}
        {form !== 'bivariate' && periods.length > 1 ? (
          <Choice
            label={form === 'pair' ? t.controlLeft : t.controlBase}
            value={other}
            options={periods.filter(({ value }) => value !== period)}
            choose={(comparePeriod) => set({ comparePeriod })}
            testId="base-select"
          />
        ) : null}
        {form === 'pair' && periods.length > 1 ? (
          <Choice
            label={t.controlRight}
            value={period}
            options={periods.filter(({ value }) => value !== other)}
            choose={(at) => set({ period: at })}
            testId="period-select"
          />
        ) : null}
        <ScopeChoices words={words} scope={scope} />
        <ClassControls words={words} scope={scope} scale={scale} isPair={form === 'bivariate'} />
        {form === 'bivariate' ? null : (
          <Switch
            label={t.controlOlder}
            hint={t.olderHint}
            isOn={route.view.older === '1'}
            toggle={(isOn) => set({ older: isOn ? '1' : '' })}
          />
        )}
      </div>
    </>
  );
}
