import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { isPercent } from '#domain/indicator.ts';
import { Choice } from '#ui/field.tsx';
import { withView } from '#url/link.ts';
import type { AtlasScale } from '#views/map/atlas-scale.ts';
import type { Classing, ClassMethod } from '#views/map/classing.ts';
import { classingCode, fewestClasses, mostClasses, toCuts } from '#views/map/classing.ts';
import type { Scope } from '#views/scope.ts';
import { useRoute, useSite } from '#pages/parts/site.ts';
import type { MapWords } from './map-words.ts';
import { readTypedCuts } from './typed-cuts.ts';
import s from './map.module.css';

interface ClassControlsProps {
  readonly words: MapWords;
  readonly scope: Scope;
  readonly scale: AtlasScale;
  /** Two indicators have three classes each, by a method that suits both. */
  readonly isPair: boolean;
}

const pairMethods: ReadonlySet<ClassMethod> = new Set(['natural', 'quantile', 'equal']);
const counts = Array.from({ length: mostClasses - fewestClasses + 1 }, (_, i) =>
  String(fewestClasses + i),
);

/** Method and number of classes, and limits typed by the reader. */
export function ClassControls({
  words,
  scope,
  scale,
  isPair,
}: ClassControlsProps): ReactElement | null {
  const { t } = words;
  const route = useRoute();
  const { go } = useSite();
  const { classing } = scale;
  if (!classing) return null;
  const set = (next: Classing) =>
    go(withView(route, { classing: classingCode(next), filter: '' }), 'replace');
  const methods = scale.methods.filter((method) => !isPair || pairMethods.has(method));
  const isUsual = isPair && route.view.classing === '';
  const method =
    !isUsual && methods.includes(classing.method)
      ? classing.method
      : isPair
        ? 'quantile'
        : 'natural';
  return (
    <>
      <Choice
        label={t.controlMethod}
        value={method}
        options={methods.map((value) => ({ value, name: t.methods[value] }))}
        choose={(next) =>
          set(
            next === 'own'
              ? { method: next, count: 0, cuts: toCuts(scale.limits) }
              : { method: next, count: classing.count, cuts: [] },
          )
        }
        testId="method-select"
      />
      {isPair || method === 'own' ? null : (
        <Choice
          label={t.controlCount}
          value={String(classing.count)}
          options={counts.map((value) => ({ value, name: value }))}
          choose={(count) => set({ ...classing, count: Number(count) })}
          testId="count-select"
        />
      )}
      {method === 'own' && !isPair ? (
        <OwnCuts
          key={classing.cuts.join()}
          words={words}
          scope={scope}
          cuts={classing.cuts}
          set={set}
        />
      ) : null}
    </>
  );
}

interface OwnCutsProps extends Pick<ClassControlsProps, 'words' | 'scope'> {
  readonly cuts: readonly number[];
  readonly set: (classing: Classing) => void;
}

/** Limits in the writing of the reader; what cannot be read is said and changes nothing. */
function OwnCuts({ words, scope, cuts, set }: OwnCutsProps): ReactElement {
  const { t, n, language } = words;
  const id = useId();
  const [text, setText] = useState(() => cuts.map((cut) => n.text(String(cut))).join('; '));
  const [problem, setProblem] = useState('');
  const apply = (event: React.FormEvent) => {
    event.preventDefault();
    const read = readTypedCuts(text, language, isPercent(scope.indicator) ? 'percent' : 'decimal');
    if (read.ok) set({ method: 'own', count: read.cuts.length + 1, cuts: read.cuts });
    else
      setProblem(
        read.reason === 'many'
          ? t.ownMany({ most: String(mostClasses - 1) })
          : t.ownBad({ text: read.text }),
      );
  };
  return (
    <form className={s.own} onSubmit={apply}>
      <label htmlFor={id}>{t.ownLabel}</label>
      <span>
        <input
          id={id}
          type="text"
          inputMode="text"
          autoComplete="off"
          placeholder={t.ownHint}
          value={text}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onChange={(event) => {
            setText(event.target.value);
            setProblem('');
          }}
          data-testid="own-cuts"
        />
        <button type="submit">{t.ownApply}</button>
      </span>
      <span id={`${id}-problem`} role="status" className={s.problem}>
        {problem}
      </span>
    </form>
  );
}
