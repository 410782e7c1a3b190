import type { ReactElement } from 'react';
import { dateLabel } from '#i18n/period-format.ts';
import type { RecordInputs } from '#norms/norms-record.ts';
import { OriginRow } from '#pages/origin/origin-row.tsx';
import { useDataset } from '#pages/parts/site.ts';
import type { AttainmentWords } from './attainment-words.ts';
import { inputName } from './attainment-words.ts';
import s from './attainment.module.css';

/** Table of a package that holds what communes counted. */
const file = 'attainment-inputs.csv';

/** Where the numbers of a commune come from: source, note, and the row of the file of each of them. */
export function InputsOrigin({
  words,
  inputs,
  inputKeys,
}: {
  readonly words: AttainmentWords;
  readonly inputs: RecordInputs;
  /** `input|age band`, in the order of the parts. */
  readonly inputKeys: readonly string[];
}): ReactElement {
  const { t, of, n, language } = words;
  const { context } = useDataset();
  const source = context.sources.find(({ id }) => id === inputs.sourceId);
  const note = context.notes.find(({ id }) => id === inputs.noteId);
  return (
    <details className={s.origin} data-testid="inputs-origin">
      <summary>{t.originTitle}</summary>
      <p className={s.text}>
        {t.originDay({ date: dateLabel(inputs.date, language) })}{' '}
        {inputs.isIllustrative ? t.originMadeUp : t.originCounted}
        {source ? ` ${t.originSource({ source: source.title, publisher: source.publisher })}` : ''}
        {note ? ` ${of(note.text)}` : ''}
      </p>
      <ul>
        {inputKeys.map((key, i) => {
          const part = inputs.parts[i];
          const [input = '', ageBand = ''] = key.split('|');
          if (!part) return null;
          const [numerator, denominator, line] = part;
          const name = inputName(words, input, ageBand);
          return (
            <li key={key}>
              <details>
                <summary>
                  {t.originInput({
                    name,
                    counted: n.decimal(numerator, 0),
                    question: n.decimal(denominator, 0),
                    line: n.decimal(line, 0),
                  })}
                </summary>
                <OriginRow words={words} file={file} line={line} name={name} />
              </details>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
