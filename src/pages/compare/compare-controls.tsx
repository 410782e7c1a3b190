import type { ReactElement } from 'react';
import { comparePeriods } from '#domain/period.ts';
import { periodLabel } from '#i18n/period-format.ts';
import { Choice } from '#ui/field.tsx';
import { withView } from '#url/link.ts';
import type { ViewState } from '#url/route.ts';
import { emptyView } from '#url/route.ts';
import type { Comparison } from '#views/compare/comparison.ts';
import { measureCode } from '#views/compare/measure.ts';
import type { UnitSet } from '#views/compare/unit-set.ts';
import { pickedSet, similarSet, typesOf } from '#views/compare/unit-set.ts';
import type { Scope } from '#views/scope.ts';
import { unitsOf } from '#views/scope.ts';
import { useRoute, useSite } from '#pages/parts/site.ts';
import type { CompareWords } from './compare-words.ts';
import { measureName, typeName, unitName } from './compare-words.ts';
import { ScopeChoices } from '#pages/parts/scope-choices.tsx';
import s from './compare.module.css';

interface CompareControlsProps {
  readonly words: CompareWords;
  readonly comparison: Comparison;
  readonly second: Scope | undefined;
  readonly unitSet: UnitSet;
}

/** Everything that can be asked; each choice is part of the link. */
export function CompareControls(props: CompareControlsProps): ReactElement {
  const { words, comparison, second } = props;
  const { m, c, of, language } = words;
  const route = useRoute();
  const { go } = useSite();
  const { scope, measures, measure, periods, basePeriod } = comparison;
  const { choices, dataset } = scope;
  const set = (view: Partial<ViewState>) => go(withView(route, view), 'replace');
  const label = (value: string) => periodLabel(value, language);
  const listed = dataset.context.indicators.filter((indicator) => indicator.page);
  const names = listed.map(({ id, name }) => ({ value: id, name: of(name) }));
  const newest = choices.periods.toReversed();
  const until = newest.filter((key) => comparePeriods(key, scope.period) <= 0);
  const options = (keys: readonly string[]) =>
    keys.map((key) => ({ value: key, name: label(key) }));
  const [first = scope.period] = periods;
  return (
    <div className={s.controls}>
      <Choice
        label={m.controlIndicator}
        value={scope.indicator.id}
        options={names}
        choose={(indicatorId) => {
          const { areaIds, unitSet, secondId, publishedOnly, period, fromPeriod } = route.view;
          const kept = { areaIds, unitSet, secondId, publishedOnly, period, fromPeriod };
          go({ ...route, view: { ...emptyView, ...kept, indicatorId } }, 'replace');
        }}
        testId="indicator-select"
      />
      <UnitChoices {...props} />
      <Choice
        label={c.controlFrom}
        value={first}
        options={options(until)}
        choose={(fromPeriod) => set({ fromPeriod })}
        testId="from-select"
      />
      <Choice
        label={c.controlTo}
        value={scope.period}
        options={options(newest)}
        choose={(period) => set({ period })}
        testId="to-select"
      />
      <Choice
        label={c.controlMeasure}
        value={measureCode(measure)}
        options={measures.map((item) => ({
          value: measureCode(item),
          name: measureName(words, item),
        }))}
        choose={(code) => set({ measure: code })}
        testId="measure-select"
      />
      {choices.periods.length > 1 ? (
        <Choice
          label={c.controlBase}
          value={basePeriod}
          options={options(newest)}
          choose={(comparePeriod) => set({ comparePeriod })}
          testId="base-select"
        />
      ) : null}
      <Choice
        label={c.controlSecond}
        value={second?.indicator.id ?? ''}
        options={[
          { value: '', name: c.controlSecondNone },
          ...names.filter(({ value }) => value !== scope.indicator.id),
        ]}
        choose={(secondId) => set({ secondId, figureKind: '' })}
        testId="second-select"
      />
      <ScopeChoices words={words} scope={scope} />
    </div>
  );
}

/** The set of units, and units picked or highlighted one by one. */
function UnitChoices({ words, comparison, unitSet }: CompareControlsProps): ReactElement {
  const { m, c, n, of } = words;
  const route = useRoute();
  const { go } = useSite();
  const { dataset } = comparison.scope;
  const all = unitsOf(dataset);
  const isPicked = unitSet.code === pickedSet || route.view.unitSet === pickedSet;
  const chosen = route.view.areaIds.filter((id) => all.some((unit) => unit.id === id));
  const set = (view: Partial<ViewState>) => go(withView(route, view), 'replace');
  const base = chosen.at(-1) ?? all[0]?.id ?? '';
  const similarTo = unitSet.similarity?.base.id ?? base;
  const sets = [
    { value: '', name: c.setAll({ count: n.decimal(all.length, 0) }) },
    ...typesOf(dataset).map((type) => ({ value: type, name: typeName(words, type) })),
    { value: pickedSet, name: c.setPicked },
    ...all.map((unit) => ({
      value: similarSet(unit.id),
      name: c.setSimilar({ area: unitName(words, unit) }),
    })),
  ];
  const asked = isPicked ? pickedSet : unitSet.code;
  return (
    <>
      <Choice
        label={c.controlSet}
        value={asked}
        options={sets}
        choose={(code) =>
          set({
            unitSet: code,
            ...(code === pickedSet && chosen.length === 0 ? { areaIds: [similarTo] } : {}),
          })
        }
        testId="set-select"
      />
      <Choice
        label={isPicked ? c.controlPick : c.controlHighlight}
        value=""
        options={[
          { value: '', name: m.controlUnitsNone },
          ...all
            .filter((unit) => !chosen.includes(unit.id))
            .map((unit) => ({ value: unit.id, name: of(unit.name) })),
        ]}
        choose={(id) =>
          id === ''
            ? undefined
            : set({ areaIds: isPicked ? [...chosen, id] : [...chosen.slice(-3), id] })
        }
        testId="unit-select"
      />
      {chosen.length === 0 ? null : (
        <ul className={s.chips} aria-label={m.controlUnits}>
          {chosen.map((id) => {
            const area = dataset.areas.get(id);
            const name = area ? unitName(words, area) : id;
            return (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => set({ areaIds: chosen.filter((other) => other !== id) })}
                  aria-label={`${m.controlClear}: ${name}`}
                >
                  {name} <span aria-hidden="true">{'\u00d7'}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
