import { useState } from 'react';
import type { DragEvent, ReactElement } from 'react';
import type { Words } from '#pages/parts/words.ts';
import t2 from '#pages/parts/table.module.css';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import { intakeTexts } from './intake-words.ts';
import { PresetsSection } from './presets-section.tsx';
import type { Desk } from './use-desk.ts';
import s from './intake.module.css';

/** The door: drop a file or choose one; work that was left is offered again. */
export function ChooseFile({
  words,
  desk,
  take: give,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly take: (name: string, file: File) => void;
}): ReactElement {
  const t = intakeTexts(words);
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file) give(file.name, file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const { stored } = desk;
  return (
    <>
      <div
        className={isOver ? `${s.door} ${s.over}` : s.door}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className={s.doorLead}>{t.drop}</p>
        <label className={s.button}>
          {t.choose}
          <input
            type="file"
            className={s.file}
            data-testid="intake-file"
            accept=".xlsx,.csv,.tsv,.txt,.json,.zip,.px,.xls,.ods,.geojson,.topojson"
            onChange={(event) => {
              take(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
        <p className={s.quiet}>{t.kinds}</p>
      </div>
      {stored ? (
        <p className={s.actions}>
          <button
            type="button"
            className={s.button}
            onClick={() => desk.open(stored.name, stored.bytes, stored.state)}
          >
            {t.reopen({ name: stored.name })}
          </button>
          <button type="button" className={s.link} onClick={() => desk.forget()}>
            {t.forget}
          </button>
        </p>
      ) : null}
      <Section id="cach-doc" title={t.guideTitle}>
        <ScrollBox label={t.guideTitle}>
          <table className={t2.table}>
            <thead>
              <tr>
                <th scope="col">{t.guideFile}</th>
                <th scope="col">{t.guideDoes}</th>
              </tr>
            </thead>
            <tbody>
              {t.guide.map(([what, does]) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td>{does}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </Section>
      <PresetsSection words={words} desk={desk} />
    </>
  );
}
