import { useState } from 'react';
import type { ReactElement } from 'react';
import { dateLabel } from '#i18n/period-format.ts';
import type { AddedArea } from '#intake/additions.ts';
import type { Preset } from '#intake/mapping.ts';
import type { UnitChoice, UnknownPlace } from '#intake/propose-additions.ts';
import type { IntoPackage } from '#queries/intake-protocol.ts';
import type { Words } from '#pages/parts/words.ts';
import t2 from '#pages/parts/table.module.css';
import { ScrollBox } from '#ui/scroll-box.tsx';
import s from '#pages/intake/intake.module.css';
import { growTexts } from './grow-words.ts';
import { HandUnitForm } from './hand-unit-form.tsx';

const fromList = ({ code, level, validFrom }: UnitChoice): AddedArea => ({
  from: 'register',
  code,
  level,
  validFrom,
});

/** Units that the file names: each is chosen from the national list, or added by hand with the reason. */
export function AddUnits({
  words,
  places,
  into,
  answer,
  withCommunes,
  askCommunes,
}: {
  readonly words: Words;
  readonly places: readonly UnknownPlace[];
  readonly into: IntoPackage;
  readonly answer: (change: (preset: Preset) => Preset) => void;
  readonly withCommunes: boolean;
  readonly askCommunes: () => void;
}): ReactElement {
  const t = growTexts(words);
  const [byHand, setByHand] = useState('');
  const add = (areas: readonly AddedArea[]) =>
    answer((preset) => ({ ...preset, addedAreas: [...(preset.addedAreas ?? []), ...areas] }));
  const certain = places.flatMap(({ units }) => (units.length === 1 ? units : []));
  return (
    <>
      <h3 className={s.subhead}>{t.unitsHead}</h3>
      <p className={s.quiet}>{t.unitsHint}</p>
      {certain.length > 1 ? (
        <button type="button" className={s.button} onClick={() => add(certain.map(fromList))}>
          {t.addAll({ count: words.n.decimal(certain.length, 0) })}
        </button>
      ) : null}
      <ScrollBox label={t.unitsHead}>
        <table className={t2.table}>
          <thead>
            <tr>
              <th scope="col">{t.inFile}</th>
              <th scope="col">{t.means}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ text, units }) => (
              <tr key={text}>
                <th scope="row">{text}</th>
                <td>
                  <select
                    aria-label={`${t.means}: ${text}`}
                    className={s.select}
                    value=""
                    onChange={({ target }) => {
                      const unit = units[Number(target.value)];
                      if (unit) add([fromList(unit)]);
                      else if (target.value === 'hand') setByHand(text);
                    }}
                  >
                    <option value="">{units.length === 0 ? t.noUnit : t.choose}</option>
                    {units.map((unit, i) => (
                      <option key={`${unit.code}|${unit.validFrom}`} value={i}>
                        {unitName(unit, words)}
                      </option>
                    ))}
                    <option value="hand">{t.byHand}</option>
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {withCommunes ? null : (
        <button type="button" className={s.link} onClick={askCommunes}>
          {t.withCommunes}
        </button>
      )}
      {byHand === '' ? null : (
        <HandUnitForm
          key={byHand}
          words={words}
          name={byHand}
          into={into}
          close={() => setByHand('')}
          add={(area) => {
            setByHand('');
            add([area]);
          }}
        />
      )}
    </>
  );
}

function unitName(unit: UnitChoice, words: Words): string {
  const t = growTexts(words);
  const { name, code, parentName, validFrom, validTo } = unit;
  const parts = [
    parentName === '' ? name : `${name}, ${parentName}`,
    code,
    ...(validFrom === '' ? [] : [t.since({ date: dateLabel(validFrom, words.language) })]),
    ...(validTo === '' ? [] : [t.until({ date: dateLabel(validTo, words.language) })]),
  ];
  return parts.join('; ');
}
