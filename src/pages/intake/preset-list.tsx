import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Preset } from '#intake/mapping.ts';
import { useDataset } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { giveFile } from './give-file.ts';
import { presetDetails, presetTexts } from './preset-words.ts';
import type { Desk } from './use-desk.ts';
import s from './intake.module.css';

interface PresetListProps {
  readonly words: Words;
  readonly desk: Desk;
  /** Form of the open file; '' when none is open. */
  readonly form: string;
  /** The answers that the open file is read by. */
  readonly used: Preset | undefined;
  readonly trouble: () => void;
}

/** Named presets: those of this browser can be renamed and deleted, those of the house come with the site. */
export function PresetList({ words, desk, form, used, trouble }: PresetListProps): ReactElement {
  const t = presetTexts(words);
  const [removed, setRemoved] = useState<Preset | undefined>(undefined);
  const { presets } = desk;
  const { own, house } = presets;
  const named = own.filter(({ name }) => name !== '');
  const rows = [
    ...named.map((preset) => ({ preset, isOwn: true })),
    ...house.map((preset) => ({ preset, isOwn: false })),
  ];
  return (
    <>
      {rows.length === 0 ? (
        <p className={s.quiet}>{t.none}</p>
      ) : (
        <ul className={s.presets} data-testid="intake-presets">
          {rows.map(({ preset, isOwn }) => (
            <PresetRow
              key={`${preset.name}|${isOwn}`}
              words={words}
              desk={desk}
              preset={preset}
              form={form}
              used={
                used?.name === preset.name && used.savedOn === preset.savedOn ? used : undefined
              }
              isOwn={isOwn}
              trouble={trouble}
              remove={() => {
                setRemoved(preset);
                presets.drop(preset).catch(trouble);
              }}
            />
          ))}
        </ul>
      )}
      {removed ? (
        <p className={s.actions} role="status">
          {t.removed({ name: removed.name })}
          <button
            type="button"
            className={s.link}
            onClick={() => {
              presets.keep(removed).catch(trouble);
              setRemoved(undefined);
            }}
          >
            {t.putBack}
          </button>
        </p>
      ) : null}
    </>
  );
}

function PresetRow({
  words,
  desk,
  preset,
  form,
  used,
  isOwn,
  trouble,
  remove,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly preset: Preset;
  readonly form: string;
  /** The answers in use, when they go by this preset. */
  readonly used: Preset | undefined;
  readonly isOwn: boolean;
  readonly trouble: () => void;
  readonly remove: () => void;
}): ReactElement {
  const t = presetTexts(words);
  const { indicators } = useDataset();
  const [newName, setNewName] = useState<string | undefined>(undefined);
  const { name } = preset;
  const isUsed = used !== undefined;
  const isFit = form !== '' && ['', form].includes(preset.form ?? '');
  const action = (what: string, act: () => void) => (
    <button type="button" className={s.link} aria-label={t.of({ what, name })} onClick={act}>
      {what}
    </button>
  );
  const rename = () => {
    const wanted = (newName ?? '').trim();
    if (wanted === '') return;
    setNewName(undefined);
    desk.presets.rename(preset, wanted).then(() => {
      if (used) desk.label({ ...used, name: wanted });
    }, trouble);
  };
  return (
    <li aria-current={isUsed ? 'true' : undefined}>
      <b>{name}</b>
      <span className={s.quiet}>
        {[
          isOwn ? '' : t.house,
          presetDetails(words, preset, indicators),
          form === '' ? '' : isUsed ? t.inUse : isFit ? t.sameForm : t.otherForm,
        ]
          .filter((part) => part !== '')
          .join('; ')}
      </span>
      <span className={s.rowActions}>
        {isFit && !isUsed
          ? action(t.useIt, () => desk.change((state) => ({ ...state, preset })))
          : null}
        {action(t.download, () =>
          giveFile(
            `${name.replace(/[^\p{L}\p{N} ._-]+/gu, ' ')}.preset.json`,
            JSON.stringify(preset, null, 1),
          ),
        )}
        {isOwn && newName === undefined ? action(t.rename, () => setNewName(name)) : null}
        {isOwn ? action(t.remove, remove) : null}
      </span>
      {newName === undefined ? null : (
        <form
          className={s.inline}
          onSubmit={(event) => {
            event.preventDefault();
            rename();
          }}
        >
          <label className={s.inline}>
            {t.newName}
            <input value={newName} onChange={(event) => setNewName(event.target.value)} />
          </label>
          <button type="submit" className={s.button}>
            {t.renameNow}
          </button>
        </form>
      )}
    </li>
  );
}
