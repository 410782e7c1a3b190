import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Words } from '#pages/parts/words.ts';
import { Section } from '#ui/section.tsx';
import { intakeTexts } from './intake-words.ts';
import type { Desk, DeskView } from './use-desk.ts';
import s from './intake.module.css';

/** What a person leaves with: the report, the figures, the way the columns were matched. */
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
  const [isWrong, setWrong] = useState(false);
  const stem = view.name.replace(/\.[^.]*$/, '');
  const { preset } = view.desk;
  const load = async (file: File | undefined) => {
    if (!file) return;
    try {
      const found: unknown = JSON.parse(await file.text());
      if (typeof found !== 'object' || found === null || Array.isArray(found)) throw new Error();
      setWrong(false);
      desk.change((state) => ({ ...state, preset: { name: '', ...found } }));
    } catch {
      setWrong(true);
    }
  };
  return (
    <Section
      id="luu"
      title={t.saveTitle}
      hint={view.judged.report.verdict === 'refused' ? t.saveRefused : undefined}
    >
      <p className={s.actions}>
        <button
          type="button"
          className={s.link}
          onClick={() =>
            void view.client.document().then((text) => give(`${stem}.report.json`, text))
          }
        >
          {t.saveReport}
        </button>
        <button
          type="button"
          className={s.link}
          onClick={() =>
            give(`${stem}.preset.json`, JSON.stringify({ ...preset, name: stem }, null, 1))
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
            onChange={(event) => void load(event.target.files?.[0])}
          />
        </label>
      </p>
      {isWrong ? (
        <p className={s.failed} role="alert">
          {t.presetWrong}
        </p>
      ) : null}
    </Section>
  );
}

/** Gives a text file to the reader. */
function give(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
