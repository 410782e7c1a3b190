import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FixStatus, PlannedFix } from '#intake/plan-fixes.ts';
import { dateLabel } from '#i18n/period-format.ts';
import t2 from '#pages/parts/table.module.css';
import type { Words } from '#pages/parts/words.ts';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { presetTexts } from './preset-words.ts';
import { shownFix } from './suggested-fixes.ts';
import type { Desk, Offer } from './use-desk.ts';
import s from './intake.module.css';

/** Places mended in the last version of the file: which of them still apply here, and one click that mends them again. */
export function AgainSection({
  words,
  desk,
  offer,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly offer: Offer;
}): ReactElement | null {
  const t = presetTexts(words);
  const [applied, setApplied] = useState(0);
  const { list, plan } = offer;
  const n = (status: FixStatus) => plan.items.filter((item) => item.status === status).length;
  const count = (value: number) => words.n.decimal(value, 0);
  const waiting = n('applies');
  const sayings = [
    [waiting, t.againApplies],
    [n('mended'), t.againMended],
    [n('changed'), t.againChanged],
    [n('unclear'), t.againUnclear],
    [n('gone'), t.againGone],
  ] as const;
  // Nothing to do, and nothing was done: the file of another year, or one that is right.
  const isSilent = applied === 0 && waiting === 0 && n('changed') === 0 && n('unclear') === 0;
  if (isSilent) return null;
  const apply = () => {
    setApplied(waiting);
    desk.change((state) => ({
      ...state,
      fixes: [...state.fixes, ...plan.fixes],
      accepted: [...state.accepted, ...plan.accepted],
    }));
  };
  return (
    <section className={s.again} data-testid="intake-again">
      <p>
        {waiting === 0 && applied > 0 ? (
          <b>{t.againDone({ count: count(applied) })}</b>
        ) : (
          <>
            <b>
              {t.againTitle({
                count: count(plan.items.length),
                file: list.file,
                date: dateLabel(list.savedOn, words.language),
              })}
            </b>
            {': '}
            {sayings
              .filter(([places]) => places > 0)
              .map(([places, say]) => say({ count: count(places) }))
              .join('; ')}
            {'.'}
          </>
        )}
      </p>
      <p className={s.actions}>
        {waiting > 0 ? (
          <>
            <button type="button" className={s.button} onClick={apply}>
              {t.againNow({ count: count(waiting) })}
            </button>
            <button type="button" className={s.link} onClick={() => desk.offerList(undefined)}>
              {t.againNot}
            </button>
          </>
        ) : null}
      </p>
      <details>
        <summary>{t.againShow}</summary>
        <ScrollBox label={t.againShow}>
          <table className={t2.table}>
            <thead>
              <tr>
                <th scope="col">{t.againCell}</th>
                <th scope="col">{t.againBefore}</th>
                <th scope="col">{t.againTo}</th>
                <th scope="col">{t.againNowIs}</th>
              </tr>
            </thead>
            <tbody>
              {plan.items.map((item, i) => (
                // oxlint-disable-next-line react/no-array-index-key -- the list is drawn whole each time
                <PlannedRow key={i} words={words} item={item} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </section>
  );
}

function PlannedRow({
  words,
  item,
}: {
  readonly words: Words;
  readonly item: PlannedFix;
}): ReactElement {
  const t = presetTexts(words);
  const { record, status, cell, found } = item;
  const before = record.kind === 'cell' ? record.from : record.value;
  return (
    <tr>
      <th scope="row">{cell === '' ? '–' : cell}</th>
      <td>{before === '' ? t.empty : before}</td>
      <td>
        {record.kind === 'cell'
          ? shownFix(words, record.to)
          : t.againKeep({ reason: record.reason })}
      </td>
      <td>
        {t.status[status]}
        {status === 'changed' ? `: ${found === '' ? t.empty : found}` : null}
      </td>
    </tr>
  );
}
