import type { ReactElement } from 'react';
import { foldText } from '#lib/fold.ts';
import { useDataset } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { intakeTexts } from './intake-words.ts';
import type { ShownProblem } from './problem-groups.ts';
import type { Desk } from './use-desk.ts';
import s from './intake.module.css';

/** Says once which unit a text means; the answer holds for every row with this text, and is remembered. */
export function PlaceCure({
  words,
  desk,
  found,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly found: ShownProblem;
}): ReactElement {
  const t = intakeTexts(words);
  const { context } = useDataset();
  const into = desk.view.phase === 'open' ? desk.view.judged.into : context;
  const near = String(found.facts['candidates'] ?? found.facts['nearest'] ?? '').split('; ');
  const areas = into.areas
    .filter(({ level }) => level !== 'commune')
    .toSorted((a, b) => Number(near.includes(b.name.vi)) - Number(near.includes(a.name.vi)));
  return (
    <p className={s.cures}>
      <label className={s.inline}>
        {t.area}
        <select
          value=""
          onChange={({ target }) => {
            if (target.value === '') return;
            desk.change((state) => ({
              ...state,
              preset: {
                ...state.preset,
                places: [...(state.preset.places ?? []), [foldText(found.value), target.value]],
              },
            }));
          }}
        >
          <option value="">{t.chooseOne}</option>
          {areas.map((area) => (
            <option key={area.id} value={area.id}>
              {words.of(area.name)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
