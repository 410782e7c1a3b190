import type { ReactElement } from 'react';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import { withView } from '#url/link.ts';
import type { AttainmentView, CommuneRow, WiderRow } from '#views/attainment/attainment-view.ts';
import type { Assumption } from '#views/attainment/unit-facts.ts';
import type { AttainmentWords } from './attainment-words.ts';
import { inSentence, tierLevel, unitLevel } from './attainment-words.ts';
import s from './attainment.module.css';

interface EffectProps {
  readonly words: AttainmentWords;
  readonly base: AttainmentView;
  readonly view: AttainmentView;
  readonly row: CommuneRow;
  readonly assumptions: readonly Assumption[];
}

/** What follows from the reader's numbers: for the commune, its district and the province. */
export function WhatIfEffect({
  words,
  base,
  view,
  row,
  assumptions,
}: EffectProps): ReactElement | null {
  const { t, of } = words;
  const route = useRoute();
  const { go } = useSite();
  const { areas } = useDataset();
  if (assumptions.length === 0) return null;
  const before = base.communes.find(({ area }) => area.id === row.area.id);
  const own = row.outcomes.flatMap((outcome, i) => {
    const old = before?.outcomes[i];
    const [was, is] = [old ? unitLevel(words, old).text : '', unitLevel(words, outcome).text];
    return was === is ? [] : [change(of(outcome.programme.name), was, is)];
  });
  const wider = [...view.districts, view.province].flatMap((item, i) => {
    const old: WiderRow | undefined = [...base.districts, base.province][i];
    const name = areas.get(item.areaId);
    return item.programmes.flatMap(({ outcome }, k) => {
      const then = old?.programmes[k]?.outcome;
      const [was, is] = [then ? tierLevel(words, then).text : '', tierLevel(words, outcome).text];
      const what = `${name ? of(name.name) : ''}, ${inSentence(of(outcome.programme.name))}`;
      return was === is ? [] : [change(what, was, is)];
    });
  });
  function change(what: string, was: string, is: string): string {
    return t.whatIfChange({ what, before: was, after: is });
  }
  return (
    <div className={s.effect} role="status" data-testid="what-if">
      <h3 className={s.sub}>{t.whatIfTitle}</h3>
      {own.length + wider.length === 0 ? <p>{t.whatIfNothing}</p> : null}
      {[...own, ...wider].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <button
        type="button"
        className={s.clear}
        onClick={() => go(withView(route, { assumption: '' }), 'replace')}
      >
        {t.whatIfClear}
      </button>
    </div>
  );
}
