import { useState } from 'react';
import type { ReactElement } from 'react';
import { originTexts } from '#i18n/origin-texts.ts';
import { useSite } from '#pages/parts/site.ts';
import { cureText, problemText } from '#pages/parts/problem-words.ts';
import type { Words } from '#pages/parts/words.ts';
import s from './origin.module.css';

interface OriginRowProps {
  readonly words: Words;
  readonly file: string;
  readonly line: number;
  /** What the row counts, where it is one of several. */
  readonly name: string;
}

/** The row of the file as received, fetched when asked for, with its header beside each field. */
export function OriginRow({ words, file, line, name }: OriginRowProps): ReactElement {
  const { m, n, language } = words;
  const o = originTexts(language);
  const { useOriginal, originalHref } = useSite();
  const href = originalHref(file);
  const [isWanted, setWanted] = useState(false);
  const table = useOriginal(file, isWanted);
  const row =
    table.state === 'ready' ? table.data.rows.find((item) => item.line === line) : undefined;
  return (
    <section className={s.part}>
      <h3>{name === '' ? o.originRow : `${o.originRow}: ${name}`}</h3>
      <p className={s.note}>{o.originRowAt({ file, line: n.decimal(line, 0) })}</p>
      <p className={s.actions}>
        {isWanted ? null : (
          <button type="button" onClick={() => setWanted(true)}>
            {o.originRowShow}
          </button>
        )}
        {href === undefined ? null : (
          <a href={href} download>
            {o.originRowDownload}
          </a>
        )}
      </p>
      {isWanted && table.state === 'loading' ? (
        <p className={s.note}>{m.loading({ what: m.dataFile({ file }), size: '' })}</p>
      ) : null}
      {table.state === 'failed' ? (
        <p className={s.failed}>
          {`${problemText(words, table.problem, m.dataFile({ file }))} ${cureText(words, table.problem)} `}
          <button type="button" onClick={table.retry}>
            {m.retry}
          </button>
        </p>
      ) : null}
      {row && table.state === 'ready' ? (
        <dl className={s.row} data-testid="file-row">
          {table.data.header.map((name, i) =>
            row.fields[i] === undefined || row.fields[i] === '' ? null : (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{row.fields[i]}</dd>
              </div>
            ),
          )}
        </dl>
      ) : null}
    </section>
  );
}
