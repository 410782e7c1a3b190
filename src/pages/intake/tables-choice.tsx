import type { ReactElement } from 'react';
import type { Words } from '#pages/parts/words.ts';
import { intakeTexts } from './intake-words.ts';
import type { Desk, DeskView } from './use-desk.ts';
import s from './intake.module.css';

/** Which tables of a sheet that holds several are read; nothing where every sheet holds one. */
export function TablesChoice({
  words,
  desk,
  view,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly view: Extract<DeskView, { phase: 'open' }>;
}): ReactElement | null {
  const t = intakeTexts(words);
  const { offered } = view.judged.report;
  const several = offered.filter(({ sheet }) =>
    offered.some((other) => other.sheet === sheet && other.table > 1),
  );
  if (several.length === 0) return null;
  const nameOf = (sheet: string, table: number) => `${sheet}#${table}`;
  const choose = (name: string, isRead: boolean) =>
    desk.change((state) => {
      const before = several
        .filter((one) => one.isRead)
        .map(({ sheet, table }) => nameOf(sheet, table));
      const tables = isRead ? [...before, name] : before.filter((known) => known !== name);
      return { ...state, preset: { ...state.preset, tables } };
    });
  return (
    <fieldset className={s.tables}>
      <legend>{t.tablesTitle}</legend>
      {several.map(({ sheet, table, firstRow, isRead }) => (
        <label key={nameOf(sheet, table)} className={s.inline}>
          <input
            type="checkbox"
            checked={isRead}
            onChange={({ target }) => choose(nameOf(sheet, table), target.checked)}
          />
          {t.tableName({ sheet, table: String(table), row: String(firstRow) })}
        </label>
      ))}
    </fieldset>
  );
}
