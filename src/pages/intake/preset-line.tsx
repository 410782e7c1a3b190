import type { ReactElement } from 'react';
import type { Preset } from '#intake/mapping.ts';
import { useDataset } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { isSameAnswers, presetsOf } from '#queries/kept-answers.ts';
import { presetDetails, presetTexts, savedOn } from './preset-words.ts';
import type { Desk, DeskView } from './use-desk.ts';
import s from './intake.module.css';

/** Which preset the file is read by, in one line, with a way out; and the others that fit its form. */
export function PresetLine({
  words,
  desk,
  view,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly view: Extract<DeskView, { phase: 'open' }>;
}): ReactElement | null {
  const t = presetTexts(words);
  const { indicators } = useDataset();
  const { preset } = view.desk;
  const isUsed = preset.name !== '' || preset.savedOn !== undefined;
  const known = presetsOf([...desk.presets.own, ...desk.presets.house], view.judged.form.form);
  const own = known.find(
    ({ name, savedOn: day }) => name === preset.name && day === preset.savedOn,
  );
  const others = known.filter((other) => !isSameAnswers(other, preset));
  const use = (other: Preset) => desk.change((state) => ({ ...state, preset: other }));
  if (!isUsed && others.length === 0) return null;
  return (
    <p className={s.presetLine} data-testid="intake-preset">
      {isUsed ? (
        <>
          <span>
            {preset.name === ''
              ? t.readByLast({ date: savedOn(words, preset) })
              : t.readBy({ name: preset.name, date: savedOn(words, preset) })}
            {own && preset.name !== '' && !isSameAnswers(own, preset) ? ` ${t.hasChanged}` : ''}
          </span>
          <button
            type="button"
            className={s.link}
            onClick={() => desk.change((state) => ({ ...state, preset: { name: '' } }))}
          >
            {t.doNotUse}
          </button>
        </>
      ) : null}
      {others.length === 0 ? null : (
        <>
          <span>{isUsed ? t.others : t.offered}</span>
          {others.map((other) => (
            <span key={`${other.name}|${other.savedOn}`}>
              <button type="button" className={s.link} onClick={() => use(other)}>
                {other.name === '' ? t.useLast : t.use({ name: other.name })}
              </button>{' '}
              <small>{`(${presetDetails(words, other, indicators) || t.house})`}</small>
            </span>
          ))}
        </>
      )}
    </p>
  );
}
