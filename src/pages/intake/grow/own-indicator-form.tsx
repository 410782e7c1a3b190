import { useState } from 'react';
import type { ReactElement } from 'react';
import { foldText } from '#lib/fold.ts';
import type { AddedIndicator } from '#intake/additions.ts';
import type { IntoPackage } from '#queries/intake-protocol.ts';
import type { Words } from '#pages/parts/words.ts';
import { Choice } from '#ui/field.tsx';
import s from '#pages/intake/intake.module.css';
import { growTexts } from './grow-words.ts';
import { TextField } from './text-field.tsx';

type OwnIndicator = Extract<AddedIndicator, { from: 'hand' }>;

const quantities = ['count', 'share', 'average'] as const;
const clocks = ['school-year', 'calendar'] as const;

/** An indicator of one's own: name, unit, kind of number, parts of a ratio, and the clock it is counted by. */
export function OwnIndicatorForm({
  words,
  name,
  into,
  add,
  close,
}: {
  readonly words: Words;
  readonly name: string;
  readonly into: IntoPackage;
  readonly add: (indicator: OwnIndicator) => void;
  readonly close: () => void;
}): ReactElement {
  const t = growTexts(words);
  const [nameVi, setNameVi] = useState(name);
  const [nameEn, setNameEn] = useState('');
  const [unit, setUnit] = useState('');
  const [unitEn, setUnitEn] = useState('');
  const [quantity, setQuantity] = useState<OwnIndicator['quantity']>('count');
  const [numeratorId, setNumerator] = useState('');
  const [denominatorId, setDenominator] = useState('');
  const [clock, setClock] = useState<OwnIndicator['clock']>('school-year');
  const counts = [
    { value: '', name: t.none },
    ...into.indicators
      .filter(({ kind }) => kind === 'count')
      .map((indicator) => ({ value: indicator.id, name: words.of(indicator.name) })),
  ];
  const known = new Set(into.indicators.map(({ id }) => id));
  const submit = () => {
    const id = freeId(nameVi, known);
    if (id === '') return;
    const english = nameEn.trim() || nameVi.trim();
    add({
      from: 'hand',
      id,
      name: { vi: nameVi.trim(), en: english },
      unit: { vi: unit.trim(), en: unitEn.trim() || unit.trim() },
      quantity,
      numeratorId: quantity === 'count' ? '' : numeratorId,
      denominatorId: quantity === 'count' ? '' : denominatorId,
      clock,
    });
  };
  return (
    <form
      className={s.constants}
      aria-label={t.ownTitle}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField label={t.nameVi} value={nameVi} change={setNameVi} />
      <TextField label={t.nameEn} value={nameEn} change={setNameEn} isNeeded={false} />
      <Choice
        label={t.quantity}
        value={quantity}
        options={quantities.map((item) => ({ value: item, name: t.quantities[item] }))}
        choose={setQuantity}
      />
      {quantity === 'share' ? null : (
        <>
          <TextField label={t.unit} value={unit} change={setUnit} />
          <TextField label={t.unitEn} value={unitEn} change={setUnitEn} isNeeded={false} />
        </>
      )}
      {quantity === 'count' ? null : (
        <>
          <Choice label={t.numerator} value={numeratorId} options={counts} choose={setNumerator} />
          <Choice
            label={t.denominator}
            value={denominatorId}
            options={counts}
            choose={setDenominator}
          />
        </>
      )}
      <Choice
        label={t.clock}
        value={clock}
        options={clocks.map((item) => ({ value: item, name: t.clocks[item] }))}
        choose={setClock}
      />
      <button type="submit" className={s.button}>
        {t.add}
      </button>
      <button type="button" className={s.link} onClick={close}>
        {t.cancel}
      </button>
    </form>
  );
}

/** An id made of a name that no indicator has yet; '' for a name without letters. */
function freeId(name: string, known: ReadonlySet<string>): string {
  const stem = foldText(name).replaceAll(' ', '-').slice(0, 60).replace(/-$/, '');
  if (stem === '') return '';
  for (let i = 1; ; i += 1) {
    const id = i === 1 ? stem : `${stem}-${i}`;
    if (!known.has(id)) return id;
  }
}
