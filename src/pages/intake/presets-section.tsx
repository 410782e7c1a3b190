import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Words } from '#pages/parts/words.ts';
import { namedPreset, presetsOf, readKeptFile } from '#queries/kept-answers.ts';
import { Section } from '#ui/section.tsx';
import { PresetList } from './preset-list.tsx';
import { presetTexts } from './preset-words.ts';
import type { Desk } from './use-desk.ts';
import s from './intake.module.css';

/** Presets by name: save the answers to the open file, use, rename, delete, take along as a file. */
export function PresetsSection({
  words,
  desk,
}: {
  readonly words: Words;
  readonly desk: Desk;
}): ReactElement {
  const t = presetTexts(words);
  const [said, setSaid] = useState('');
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const { view, presets } = desk;
  const open = view.phase === 'open' ? view : undefined;
  const { form, title } = open?.judged.form ?? { form: '', title: '' };
  const used = open?.desk.preset;
  const name = typed ?? (used?.name || title);
  const wanted = open && namedPreset(open.desk.preset, name.trim(), form, '');
  const isWorthIt = wanted !== undefined && presetsOf([wanted], form).length > 0;
  const isKnown = presets.own.some((preset) => preset.name === name.trim());
  const failed = () => setSaid(t.notKept);

  const save = () => {
    if (!wanted || wanted.name === '') return;
    setSaid('');
    const savedOn = now();
    const { name: own } = wanted;
    presets.keep({ ...wanted, savedOn }).then(() => {
      desk.label({ ...open.desk.preset, name: own, form, savedOn });
      setTyped(undefined);
      setSaid(t.saved({ name: own }));
    }, failed);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const found = readKeptFile(await file.text());
    setSaid(found ? '' : t.wrongFile);
    if (found?.list) desk.offerList(found.list);
    const { preset } = found ?? {};
    if (!preset) return;
    const own = preset.name === '' ? file.name.replace(/(?:\.preset)?\.json$/i, '') : preset.name;
    const kept = { ...preset, name: own };
    if (open) desk.change((state) => ({ ...state, preset: kept }));
    await presets.keep({ ...kept, form: kept.form ?? form }).catch(failed);
  };

  return (
    <Section id="cach-ghep" title={t.title} hint={open ? t.hintOpen : t.hint}>
      {open && isWorthIt ? (
        <form
          className={s.constants}
          data-testid="intake-preset-form"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <label className={s.inline}>
            {t.name}
            <input
              value={name}
              required
              maxLength={80}
              size={36}
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          <button type="submit" className={s.button}>
            {isKnown ? t.overwrite({ name: name.trim() }) : t.save}
          </button>
        </form>
      ) : null}
      {open && !isWorthIt ? <p className={s.quiet}>{t.nothingToSave}</p> : null}
      <PresetList words={words} desk={desk} form={form} used={used} trouble={failed} />
      <p className={s.actions}>
        <label className={s.link}>
          {t.openFile}
          <input
            type="file"
            className={s.file}
            data-testid="intake-kept-file"
            accept=".json"
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
      </p>
      {said === '' ? null : <p role="status">{said}</p>}
    </Section>
  );
}

const now = (): string => new Date().toISOString();
