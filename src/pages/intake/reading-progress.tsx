import type { ReactElement } from 'react';
import type { Words } from '#pages/parts/words.ts';
import type { OpenState } from '#queries/intake-protocol.ts';
import { intakeTexts } from './intake-words.ts';
import s from './intake.module.css';

const perMegabyte = 1_000_000;

/** How far the reading of a large file has come, in rows and, where they are known, in megabytes. */
export function ReadingProgress({
  words,
  progress,
}: {
  readonly words: Words;
  readonly progress: OpenState | undefined;
}): ReactElement {
  const t = intakeTexts(words);
  if (!progress || progress.rows === 0) return <progress />;
  const { stage, bytes, allBytes } = progress;
  const rows = words.n.decimal(progress.rows, 0);
  const megabytes = (size: number) => words.n.decimal(size / perMegabyte, 0);
  if (stage === 'checking' && progress.checkedRows > 0) {
    const { checkedRows } = progress;
    const checked = words.n.decimal(checkedRows, 0);
    return (
      <>
        {checkedRows < progress.rows ? (
          <progress value={checkedRows} max={progress.rows} />
        ) : (
          <progress />
        )}
        <span className={s.quiet}>
          {checkedRows < progress.rows
            ? t.checkedRowsOf({ checked, rows })
            : t.checkingRows({ rows })}
        </span>
      </>
    );
  }
  if (stage === 'checking') {
    return (
      <>
        <progress />
        <span className={s.quiet}>{t.checkingRows({ rows })}</span>
      </>
    );
  }
  return bytes === 0 ? (
    <>
      <progress />
      <span className={s.quiet}>{t.readRows({ rows })}</span>
    </>
  ) : (
    <>
      <progress value={bytes} max={allBytes} />
      <span className={s.quiet}>
        {t.readRowsOf({ rows, read: megabytes(bytes), all: megabytes(allBytes) })}
      </span>
    </>
  );
}
