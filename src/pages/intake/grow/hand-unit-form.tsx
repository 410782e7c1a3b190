import { useState } from 'react';
import type { ReactElement } from 'react';
import type { AreaLevel } from '#domain/area.ts';
import type { AddedArea } from '#intake/additions.ts';
import type { IntoPackage } from '#queries/intake-protocol.ts';
import type { Words } from '#pages/parts/words.ts';
import { Choice } from '#ui/field.tsx';
import s from '#pages/intake/intake.module.css';
import { growTexts } from './grow-words.ts';
import { TextField } from './text-field.tsx';

const levels = ['province', 'district', 'commune'] as const;

/** A unit that is not in the national list: its name, its place, its days, and why it is needed. */
export function HandUnitForm({
  words,
  name,
  into,
  add,
  close,
}: {
  readonly words: Words;
  readonly name: string;
  readonly into: IntoPackage;
  readonly add: (area: AddedArea) => void;
  readonly close: () => void;
}): ReactElement {
  const t = growTexts(words);
  const { unitLevel, rootAreaId } = into.meta;
  const [level, setLevel] = useState<AreaLevel>(unitLevel);
  const [parentId, setParent] = useState(rootAreaId);
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({ name });
  const value = (field: string) => own[field] ?? '';
  const change = (field: string) => (text: string) => setOwn({ ...own, [field]: text });
  const parents = into.areas.filter((area) => area.level !== 'commune');
  return (
    <form
      className={s.constants}
      onSubmit={(event) => {
        event.preventDefault();
        if (value('name').trim() === '' || value('reason').trim() === '') return;
        add({
          from: 'hand',
          name: value('name').trim(),
          code: value('code').trim(),
          level,
          parentId,
          validFrom: value('from'),
          validTo: value('to'),
          reason: value('reason').trim(),
        });
      }}
    >
      <TextField label={t.name} value={value('name')} change={change('name')} />
      <TextField label={t.code} value={value('code')} change={change('code')} isNeeded={false} />
      <Choice
        label={t.level}
        value={level}
        options={levels.map((item) => ({ value: item, name: t.levels[item] }))}
        choose={setLevel}
      />
      <Choice
        label={t.parent}
        value={parentId}
        options={parents.map((area) => ({ value: area.id, name: words.of(area.name) }))}
        choose={setParent}
      />
      <TextField
        label={t.from}
        value={value('from')}
        change={change('from')}
        isNeeded={false}
        type="date"
      />
      <TextField
        label={t.to}
        value={value('to')}
        change={change('to')}
        isNeeded={false}
        type="date"
      />
      <TextField label={t.reason} value={value('reason')} change={change('reason')} />
      <button type="submit" className={s.button}>
        {t.add}
      </button>
      <button type="button" className={s.link} onClick={close}>
        {t.cancel}
      </button>
    </form>
  );
}
