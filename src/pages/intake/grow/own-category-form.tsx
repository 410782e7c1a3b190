import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Meaning } from '#intake/additions.ts';
import type { IntoPackage } from '#queries/intake-protocol.ts';
import type { Words } from '#pages/parts/words.ts';
import { Choice } from '#ui/field.tsx';
import s from '#pages/intake/intake.module.css';
import { growTexts } from './grow-words.ts';
import { TextField } from './text-field.tsx';

/** Signs that part the name of a breakdown in the tables of a package. */
const plain = (text: string): string =>
  text
    .replace(/[:|;]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A breakdown of one's own: what the figures are divided by and the name of the group; a column also says of which indicator. */
export function OwnCategoryForm({
  words,
  name,
  into,
  asksIndicator,
  add,
  close,
}: {
  readonly words: Words;
  readonly name: string;
  readonly into: IntoPackage;
  readonly asksIndicator: boolean;
  readonly add: (meaning: Meaning) => void;
  readonly close: () => void;
}): ReactElement {
  const t = growTexts(words);
  const [dimension, setDimension] = useState('');
  const [category, setCategory] = useState(name);
  const [indicatorId, setIndicator] = useState('');
  return (
    <form
      className={s.constants}
      aria-label={t.categoryTitle}
      onSubmit={(event) => {
        event.preventDefault();
        if (plain(dimension) === '' || plain(category) === '') return;
        const code = `${plain(dimension)}:${plain(category)}`;
        add({ category: code, ...(indicatorId === '' ? {} : { indicatorId }) });
      }}
    >
      <TextField
        label={t.dimension}
        value={dimension}
        change={setDimension}
        hint={t.dimensionHint}
      />
      <TextField label={t.category} value={category} change={setCategory} />
      {asksIndicator ? (
        <Choice
          label={t.ofIndicator}
          value={indicatorId}
          options={[
            { value: '', name: t.choose },
            ...into.indicators.map(({ id, name: own }) => ({ value: id, name: words.of(own) })),
          ]}
          choose={setIndicator}
        />
      ) : null}
      <button type="submit" className={s.button}>
        {t.add}
      </button>
      <button type="button" className={s.link} onClick={close}>
        {t.cancel}
      </button>
    </form>
  );
}
