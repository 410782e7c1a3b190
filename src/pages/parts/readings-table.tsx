import type { ReactElement } from 'react';
import type { Reading } from '#indicators/reconcile.ts';
import type { Words } from './words.ts';
import t from './table.module.css';
import s from './readings-table.module.css';

interface ReadingsTableProps {
  readonly words: Words;
  readonly readings: readonly Reading[];
  readonly rate: string;
  /** What stands behind a result; '' for a ratio that is no percentage. */
  readonly sign?: string;
  /** Without the note that the page picks none, where it is said once for several tables. */
  readonly isBare?: boolean;
}

/** Every way to read a printed count beside a printed rate, with what it gives. The page picks none. */
export function ReadingsTable({
  words,
  readings,
  rate,
  sign = '%',
  isBare = false,
}: ReadingsTableProps): ReactElement {
  const { m, n } = words;
  return (
    <>
      <table className={t.table}>
        <thead>
          <tr>
            <th scope="col">{m.conflictColumnDivision}</th>
            <th scope="col" className={t.number}>
              {m.conflictColumnResult}
            </th>
            <th scope="col" className={t.number}>
              {m.conflictColumnVerdict({ rate })}
            </th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <tr key={`${reading.numerator}/${reading.denominator}`}>
              <th scope="row">
                <b className={s.division}>
                  {n.decimal(reading.numerator, 0)} : {n.decimal(reading.denominator, 0)}
                </b>
                <span className={s.kind}>{kindText(words, reading)}</span>
              </th>
              <td className={t.number}>{n.text(reading.computed) + sign}</td>
              <td className={`${t.number} ${reading.agrees ? s.agrees : s.disagrees}`}>
                {reading.agrees ? m.originAgrees : m.readingDisagrees}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isBare ? null : <p className={t.note}>{m.originReadingsNote}</p>}
    </>
  );
}

function kindText(words: Words, reading: Reading): string {
  const { m, n } = words;
  switch (reading.kind) {
    case 'as-printed':
      return m.originReadAsPrinted;
    case 'other-numerator':
      return m.originReadOtherNumerator({ numerator: n.decimal(reading.numerator, 0) });
    case 'as-denominator':
      return m.originReadAsDenominator({ denominator: n.decimal(reading.denominator, 0) });
  }
}
