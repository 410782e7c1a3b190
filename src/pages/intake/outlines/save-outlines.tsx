import { useState } from 'react';
import type { ReactElement } from 'react';
import type { SavedBy } from '#intake/make-package.ts';
import { giveFile } from '#pages/intake/give-file.ts';
import { intakeTexts } from '#pages/intake/intake-words.ts';
import s from '#pages/intake/intake.module.css';
import { useSite } from '#pages/parts/site.ts';
import { Choice } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import type { OutlineParts } from './outline-parts.ts';
import { outlineTexts } from './outline-words.ts';

/** What a person leaves with: the package with its new boundaries, the draft in this browser, the report, the answers. */
export function SaveOutlines({
  words,
  view,
  fileName,
}: OutlineParts & { readonly fileName: string }): ReactElement {
  const t = outlineTexts(words);
  const common = intakeTexts(words);
  const { draft } = useSite();
  const [trouble, setTrouble] = useState('');
  const [name, setName] = useState('');
  const [state, setState] = useState<SavedBy['state']>('draft');
  const { report } = view.judged;
  const isRefused = report.verdict === 'refused' || view.isBusy;
  const pack = (as: SavedBy['state'], preparedBy: string) =>
    view.client.package(view.state, { date: today(), preparedBy, state: as, fileName });
  const attempt = (work: () => Promise<void>) => {
    setTrouble('');
    work().catch(() => setTrouble(common.packageFailed));
  };
  const save = () =>
    attempt(async () => {
      const bytes = await pack(state, name.trim());
      if (bytes.byteLength > 0) giveFile(`${report.package}-${today()}.zip`, bytes);
    });
  const show = () =>
    attempt(async () => {
      const bytes = await pack('draft', name.trim() === '' ? words.m.draftMark : name.trim());
      if (bytes.byteLength > 0) await draft.show(report.package, bytes);
    });
  const stem = fileName.replace(/\.[^.]*$/, '');
  const give = (ending: string, value: object) =>
    giveFile(`${stem}.${ending}.json`, `${JSON.stringify(value, null, 1)}\n`);
  return (
    <Section id="luu" title={t.saveTitle} hint={isRefused ? t.saveRefused : t.saveHint}>
      <form
        className={s.constants}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isRefused && name.trim() !== '') save();
        }}
      >
        <label className={s.inline}>
          {common.preparedBy}
          <input value={name} required onChange={(event) => setName(event.target.value)} />
        </label>
        <Choice
          label={common.state}
          value={state}
          options={[
            { value: 'draft', name: common.stateDraft },
            { value: 'checked', name: common.stateChecked },
            { value: 'published', name: common.statePublished },
          ]}
          choose={setState}
        />
        <button type="submit" className={s.button} disabled={isRefused}>
          {common.savePackage}
        </button>
        <button type="button" className={s.link} disabled={isRefused} onClick={show}>
          {common.draftShow}
        </button>
      </form>
      <p className={s.actions}>
        <button type="button" className={s.link} onClick={() => give('report', report)}>
          {t.saveReport}
        </button>
        <button type="button" className={s.link} onClick={() => give('answers', view.state)}>
          {t.saveAnswers}
        </button>
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
