import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useDataset } from '#pages/parts/site.ts';
import { loadWork, outlinesKey } from '#queries/intake-store.ts';
import { holdsOutlines } from '#queries/recognise-file.ts';
import type { OutlineState } from '#outlines/outline-state.ts';
import type { OutlinePart } from './outlines/outline-part.tsx';
import type { GivenOutlines } from './outlines/use-outlines.ts';
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
  const outlines = useGivenOutlines();
  const take = (name: string, file: File) => {
    // A file that cannot even be looked at is told by the desk.
    holdsOutlines(file).then(
      (isMap) => (isMap ? outlines.give({ name, file, state: undefined }) : desk.open(name, file)),
      () => desk.open(name, file),
    );
  };
  const { shown } = outlines;
  if (shown)
    return (
      <>
        <PageHead words={words} title={words.m.navIntake} lead={words.m.intakeLead} />
        <shown.Part words={words} given={shown.given} close={outlines.close} />
      </>
    );
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
          <ChooseFile words={words} desk={desk} take={take} />
          {outlines.stored ? (
            <p className={s.actions}>
              <button
                type="button"
                className={s.button}
                onClick={() => outlines.stored && outlines.give(outlines.stored)}
              >
                {t.reopen({ name: outlines.stored.name })}
              </button>
            </p>
          ) : null}
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

/** A file of boundaries given to the page, with the code for it once it has come; and one that was left in this browser. */
function useGivenOutlines() {
  const { context } = useDataset();
  const key = outlinesKey(context.meta.id);
  const [given, give] = useState<GivenOutlines | undefined>(undefined);
  const [loaded, setLoaded] = useState<{ readonly Part: typeof OutlinePart } | undefined>(
    undefined,
  );
  const [stored, setStored] = useState<GivenOutlines | undefined>(undefined);
  const isWanted = given !== undefined;
  useEffect(() => {
    if (!isWanted) return;
    import('./outlines/outline-part.tsx').then(
      ({ OutlinePart: Part }) => setLoaded({ Part }),
      () => give(undefined),
    );
  }, [isWanted]);
  useEffect(() => {
    loadWork<OutlineState>(key).then(
      (work) => {
        if (!work) return setStored(undefined);
        const { name, bytes, state } = work;
        const file = bytes instanceof Blob ? bytes : new Blob([bytes]);
        setStored({ name, file, state });
      },
      () => undefined,
    );
  }, [key]);
  return {
    stored,
    give,
    close: () => {
      setStored(undefined);
      give(undefined);
    },
    shown: given && loaded ? { given, Part: loaded.Part } : undefined,
  };
}
