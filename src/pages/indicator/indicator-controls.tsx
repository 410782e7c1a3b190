import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { periodLabel } from '#i18n/period-format.ts';
import { Choice, Field } from '#ui/field.tsx';
import { withPage, withView } from '#url/link.ts';
import type { Scope } from '#views/scope.ts';
import { ScopeChoices } from '#pages/parts/scope-choices.tsx';
import { useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import s from './indicator.module.css';

/** Everything that can be chosen on an indicator page; each choice is part of the link. */
export function IndicatorControls({
  words,
  scope,
}: {
  readonly words: Words;
  readonly scope: Scope;
}): ReactElement {
  const { m, of, language } = words;
  const route = useRoute();
  const { go } = useSite();
  const { choices, dataset } = scope;
  const { context } = dataset;
  const indicatorOptions = useMemo(
    () =>
      context.indicators
        .filter((indicator) => indicator.page)
        .map((indicator) => ({ value: indicator.id, name: of(indicator.name) })),
    [context, of],
  );
  const periodOptions = useMemo(
    () => [
      { value: '', name: m.controlCompareNone },
      ...choices.periods
        .toReversed()
        .map((key) => ({ value: key, name: periodLabel(key, language) })),
    ],
    [choices.periods, m, language],
  );
  const unitOptions = useMemo(
    () => [
      { value: '', name: m.controlUnitsNone },
      ...scope.units.map((unit) => ({ value: unit.id, name: of(unit.name) })),
    ],
    [scope.units, m, of],
  );
  const shortName = (id: string): string => {
    const area = dataset.areas.get(id);
    return area ? of(area.short) : id;
  };
  const set = (view: Partial<typeof route.view>) => go(withView(route, view), 'replace');
  const at = choices.periods.indexOf(scope.period);
  const box = useRef<HTMLDivElement>(null);
  const early = useEffectEvent(() => {
    const year = box.current?.querySelector<HTMLInputElement>('input[type=range]');
    const period = choices.periods[Number(year?.value)];
    if (year && year.value !== year.defaultValue && period !== undefined) set({ period });
    const indicator = box.current?.querySelector('select')?.selectedOptions[0];
    if (indicator && !indicator.defaultSelected && indicator.value !== scope.indicator.id)
      go(withPage(route, { kind: 'indicator', id: indicator.value }));
  });
  // The page is readable before its script runs: what was chosen until then counts.
  useEffect(() => early(), []);
  return (
    <div className={s.controls} ref={box}>
      <Choice
        label={m.controlIndicator}
        value={scope.indicator.id}
        options={indicatorOptions}
        choose={(id) => go(withPage(route, { kind: 'indicator', id }))}
        testId="indicator-select"
      />
      <Field label={m.yearLabel}>
        <span className={s.year}>
          <input
            type="range"
            className={s.range}
            min="0"
            max={choices.periods.length - 1}
            step="1"
            value={at}
            aria-valuetext={periodLabel(scope.period, language)}
            data-testid="year-slider"
            onChange={(event) => set({ period: choices.periods[Number(event.target.value)] ?? '' })}
          />
          <output className={s.shown}>{periodLabel(scope.period, language)}</output>
        </span>
      </Field>
      <Choice
        label={m.controlCompare}
        value={scope.comparePeriod}
        options={periodOptions}
        choose={(comparePeriod) => set({ comparePeriod })}
      />
      <ScopeChoices words={words} scope={scope} />
      <Choice
        label={m.controlUnits}
        value={scope.selectedIds.at(-1) ?? ''}
        options={unitOptions}
        choose={(areaId) =>
          set({
            areaIds:
              areaId === ''
                ? []
                : [...scope.selectedIds.filter((id) => id !== areaId).slice(-3), areaId],
          })
        }
        testId="unit-select"
      />
      {scope.selectedIds.length > 0 ? (
        <ul className={s.chips} aria-label={m.controlUnits}>
          {scope.selectedIds.map((id) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => set({ areaIds: scope.selectedIds.filter((other) => other !== id) })}
                aria-label={`${m.controlClear}: ${shortName(id)}`}
              >
                {shortName(id)} <span aria-hidden="true">{'\u00d7'}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
