import type { ReactElement } from 'react';
import { intakeTexts } from '#pages/intake/intake-words.ts';
import { presetTexts } from '#pages/intake/preset-words.ts';
import type { Words } from '#pages/parts/words.ts';
import s from '#pages/intake/intake.module.css';
import { OpenOutlines } from './open-outlines.tsx';
import { outlineTexts } from './outline-words.ts';
import type { GivenOutlines } from './use-outlines.ts';
import { useOutlines } from './use-outlines.ts';

const stages = ['reading', 'lines', 'overlaps', 'gaps', 'detail'];

/** A file of boundaries from the first byte to the saved package. */
export function OutlinePart({
  words,
  given,
  close,
}: {
  readonly words: Words;
  readonly given: GivenOutlines;
  readonly close: () => void;
}): ReactElement {
  const t = outlineTexts(words);
  const common = intakeTexts(words);
  const outlines = useOutlines(given);
  const { view } = outlines;
  const leave = () => {
    outlines.forget();
    close();
  };
  if (view.phase === 'reading')
    return (
      <p className={s.reading} role="status" data-testid="outline-progress">
        {view.stage === 'reading' ? t.reading({ name: given.name }) : t.stages[view.stage]}
        <progress value={stages.indexOf(view.stage)} max={stages.length} />
        <button type="button" className={s.link} onClick={leave}>
          {common.cancel}
        </button>
      </p>
    );
  return (
    <>
      <p className={s.fileLine}>
        <b>{given.name}</b>
        <button type="button" className={s.link} onClick={leave}>
          {common.another}
        </button>
        {outlines.canUndo ? (
          <button type="button" className={s.link} onClick={() => outlines.undo()}>
            {common.undo}
          </button>
        ) : null}
      </p>
      {outlines.isForgetful ? (
        <p className={s.failed} role="status">
          {presetTexts(words).storeRefused}
        </p>
      ) : null}
      {view.phase === 'failed' ? (
        <p className={s.failed} role="alert">
          {common.failed({ message: view.message })}
        </p>
      ) : (
        <OpenOutlines words={words} outlines={outlines} view={view} fileName={given.name} />
      )}
    </>
  );
}
