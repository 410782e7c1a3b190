import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { SavedBy } from '#intake/make-package.ts';
import { useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { fixListText } from '#queries/kept-answers.ts';
import { keepSaver, loadSaver } from '#queries/saver-store.ts';
import { Choice } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { giveFile } from './give-file.ts';
import { intakeTexts } from './intake-words.ts';
import { presetTexts } from './preset-words.ts';
import type { DeskView } from './use-desk.ts';
import s from './intake.module.css';

/** What a person leaves with: the package, the report, the marked workbook, the way the columns were matched. */
export function SaveSection({
  words,
  view,
}: {
  readonly words: Words;
  readonly view: Extract<DeskView, { phase: 'open' }>;
}): ReactElement {
  const t = intakeTexts(words);
  const { loadFiles, draft } = useSite();
  const [trouble, setTrouble] = useState('');
  const [name, setName] = useState('');
  const [state, setState] = useState<SavedBy['state']>('draft');
  const [status, setStatus] = useState<SavedBy['status']>('preliminary');
  const packageId = view.judged.report.package;
  useEffect(() => {
    loadSaver(packageId).then(
      (saver) => {
        if (!saver) return;
        setName((typed) => (typed === '' ? saver.preparedBy : typed));
        setState(saver.state);
        setStatus(saver.status);
      },
      () => undefined,
    );
  }, [packageId]);
  const stem = view.name.replace(/\.[^.]*$/, '');
  const { report } = view.judged;
  const isRefused = report.verdict === 'refused';

  const attempt = (work: () => Promise<void>, text: string) => {
    setTrouble('');
    work().catch(() => setTrouble(text));
  };
  const pack = async (as: Pick<SavedBy, 'state' | 'preparedBy'>) => {
    const isNew = view.desk.preset.newPackage !== undefined;
    const base = isNew ? new Map<string, Uint8Array>() : await loadFiles();
    const date = today();
    const by = { ...as, date, status, fileName: view.name };
    return { date, bytes: await view.client.package(base, view.desk, by) };
  };
  const savePackage = () =>
    attempt(async () => {
      // A browser that keeps nothing asks for the name again next time: nothing is lost.
      keepSaver(report.package, { preparedBy: name.trim(), state, status }).catch(() => undefined);
      const { date, bytes } = await pack({ state, preparedBy: name.trim() });
      if (bytes.byteLength > 0) giveFile(`${report.package}-${date}.zip`, bytes);
    }, t.packageFailed);
  const showDraft = () =>
    attempt(async () => {
      const preparedBy = name.trim() === '' ? words.m.draftMark : name.trim();
      const { bytes } = await pack({ state: 'draft', preparedBy });
      if (bytes.byteLength > 0) await draft.show(report.package, bytes);
    }, t.packageFailed);
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
        <button type="button" className={s.link} disabled={isRefused} onClick={showDraft}>
          {t.draftShow}
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
        {view.desk.fixes.length + view.desk.accepted.length === 0 ? null : (
          <button
            type="button"
            className={s.link}
            onClick={() =>
              attempt(async () => {
                const records = await view.client.record(view.desk);
                giveFile(`${stem}.fixes.json`, fixListText(records, view.name, today()));
              }, t.workbookFailed)
            }
          >
            {presetTexts(words).saveList}
          </button>
        )}
      </p>
      {trouble === '' ? null : (
        <p className={s.failed} role="alert">
          {trouble}
        </p>
      )}
    </Section>
  );
}

const today = (): string => new Date().toISOString().slice(0, 10);
