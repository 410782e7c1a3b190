import { useState } from 'react';
import type { ReactElement } from 'react';
import type { SavedBy } from '#intake/make-package.ts';
import { useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { Choice } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { giveFile } from './give-file.ts';
import { intakeTexts } from './intake-words.ts';
import type { Desk, DeskView } from './use-desk.ts';
import s from './intake.module.css';

/** What a person leaves with: the package, the report, the marked workbook, the way the columns were matched. */
export function SaveSection({
  words,
  desk,
  view,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly view: Extract<DeskView, { phase: 'open' }>;
}): ReactElement {
  const t = intakeTexts(words);
  const { loadFiles } = useSite();
  const [trouble, setTrouble] = useState('');
  const [name, setName] = useState('');
  const [state, setState] = useState<SavedBy['state']>('draft');
  const [status, setStatus] = useState<SavedBy['status']>('preliminary');
  const stem = view.name.replace(/\.[^.]*$/, '');
  const { preset } = view.desk;
  const { report } = view.judged;
  const isRefused = report.verdict === 'refused';

  const attempt = (work: () => Promise<void>, text: string) => {
    setTrouble('');
    work().catch(() => setTrouble(text));
  };
  const savePackage = () =>
    attempt(async () => {
      const base = preset.newPackage === undefined ? await loadFiles() : new Map();
      const date = new Date().toISOString().slice(0, 10);
      const by = { date, preparedBy: name.trim(), state, status, fileName: view.name };
      const bytes = await view.client.package(base, view.desk, by);
      if (bytes.byteLength > 0) giveFile(`${report.package}-${date}.zip`, bytes);
    }, t.packageFailed);
  const loadPreset = (file: File | undefined) =>
    attempt(async () => {
      if (!file) return;
      const found: unknown = JSON.parse(await file.text());
      if (typeof found !== 'object' || found === null || Array.isArray(found))
        throw new Error('no preset');
      desk.change((before) => ({ ...before, preset: { name: '', ...found } }));
    }, t.presetWrong);

  return (
    <Section id="luu" title={t.saveTitle} hint={isRefused ? t.saveRefused : undefined}>
      <form
        className={s.constants}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isRefused && name.trim() !== '') savePackage();
        }}
      >
        <label className={s.inline}>
          {t.preparedBy}
          <input value={name} required onChange={(event) => setName(event.target.value)} />
        </label>
        <Choice
          label={t.state}
          value={state}
          options={[
            { value: 'draft', name: t.stateDraft },
            { value: 'checked', name: t.stateChecked },
            { value: 'published', name: t.statePublished },
          ]}
          choose={setState}
        />
        <Choice
          label={t.figures}
          value={status}
          options={[
            { value: 'preliminary', name: t.figuresPreliminary },
            { value: 'final', name: t.figuresFinal },
          ]}
          choose={setStatus}
        />
        <button type="submit" className={s.button} disabled={isRefused}>
          {t.savePackage}
        </button>
      </form>
      <p className={s.actions}>
        <button
          type="button"
          className={s.link}
          onClick={() =>
            attempt(
              async () => giveFile(`${stem}.xlsx`, await view.client.workbook(words.language)),
              t.workbookFailed,
            )
          }
        >
          {t.saveWorkbook}
        </button>
        <button
          type="button"
          className={s.link}
          onClick={() =>
            attempt(
              async () => giveFile(`${stem}.report.json`, await view.client.document()),
              t.workbookFailed,
            )
          }
        >
          {t.saveReport}
        </button>
        <button
          type="button"
          className={s.link}
          onClick={() =>
            giveFile(`${stem}.preset.json`, JSON.stringify({ ...preset, name: stem }, null, 1))
          }
        >
          {t.savePreset}
        </button>
        <label className={s.link}>
          {t.loadPreset}
          <input
            type="file"
            className={s.file}
            accept=".json"
            onChange={(event) => loadPreset(event.target.files?.[0])}
          />
        </label>
      </p>
      {trouble === '' ? null : (
        <p className={s.failed} role="alert">
          {trouble}
        </p>
      )}
    </Section>
  );
}
