import type { ReactElement } from 'react';
import { PageHead } from '#pages/frame/page-head.tsx';
import type { Words } from '#pages/parts/words.ts';
import { ChooseFile } from './choose-file.tsx';
import { DraftLine } from './draft-line.tsx';
import { FoundSoFar } from './found-so-far.tsx';
import { intakeTexts } from './intake-words.ts';
import { OpenedFile } from './opened-file.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { presetTexts } from './preset-words.ts';
import { useDesk } from './use-desk.ts';
import s from './intake.module.css';

/** Nạp số liệu: a file of this year as it is, what is wrong in it cell by cell, cures, and saving. */
export function IntakePage({ words }: { readonly words: Words }): ReactElement {
  const t = intakeTexts(words);
  const desk = useDesk();
  const { view } = desk;
  return (
    <>
      <PageHead words={words} title={words.m.navIntake} lead={words.m.intakeLead} />
      {desk.trouble ? (
        <p className={s.failed} role="status" data-testid="intake-store">
          {desk.trouble === 'full' ? presetTexts(words).storeFull : presetTexts(words).storeRefused}
        </p>
      ) : null}
      {view.phase === 'idle' || view.phase === 'failed' ? (
        <>
          {view.phase === 'failed' ? (
            <p className={s.failed} role="alert">
              {t.failed({ message: view.message })}
            </p>
          ) : null}
          <DraftLine words={words} />
          <ChooseFile words={words} desk={desk} />
        </>
      ) : null}
      {view.phase === 'reading' ? (
        <>
          <p className={s.reading} role="status" data-testid="intake-progress">
            {t.reading({ name: view.name })}
            <ReadingProgress words={words} progress={view.progress} />
            <button type="button" className={s.link} onClick={() => desk.cancel()}>
              {t.cancel}
            </button>
          </p>
          <FoundSoFar words={words} progress={view.progress} />
        </>
      ) : null}
      {view.phase === 'open' ? <OpenedFile words={words} desk={desk} view={view} /> : null}
    </>
  );
}
