import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { GridRow } from '#intake/desk.ts';
import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import { isSchoolLevel } from '#domain/school-level.ts';
import { useDataset } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { levelName } from '#pages/parts/words.ts';
import { intakeTexts } from './intake-words.ts';
import { columnLetters } from '#lib/column-letters.ts';
import type { CellFocus } from './cell-focus.ts';
import { rowIndex } from './row-index.ts';
import { rowHeight, rowWindow, scrollTopOf } from './row-window.ts';
import { marksOf } from './problem-groups.ts';
import type { DeskView } from './use-desk.ts';
import s from './grid.module.css';

/** Rows asked for at once. */
const page = 100;
/** Height of the box before it is measured; it is never higher. */
const boxHeight = 640;
/** Columns drawn; a wider sheet says so in its last head. */
const widest = 60;

/** The sheet as it stands, with rows drawn as they come into sight; faulty cells are marked and can be gone to. */
export function FileGrid({
  words,
  view,
  sheet,
  focus,
}: {
  readonly words: Words;
  readonly view: Extract<DeskView, { phase: 'open' }>;
  readonly sheet: string;
  readonly focus: CellFocus | undefined;
}): ReactElement {
  const t = intakeTexts(words);
  const { client, turn, judged } = view;
  const { indicators, areas } = useDataset();
  const size = judged.sizes.find(({ name }) => name === sheet);
  const count = size?.rows ?? 0;
  const columns = Math.min(size?.columns ?? 0, widest);
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: boxHeight });
  const { first, last, above } = rowWindow({ count, ...sight });
  const rows = useRows(client, sheet, turn, first, last);
  const marks = useMemo(() => marksOf(judged.report.problems, sheet), [judged, sheet]);
  const table = judged.report.tables.find((candidate) => candidate.sheet === sheet);
  const focused = focus?.sheet === sheet ? focus : undefined;

  useEffect(() => {
    const element = box.current;
    if (!element || !focused || !size) return;
    element.scrollTop = scrollTopOf(rowIndex(size, focused.row), element.clientHeight);
  }, [focused, size]);

  return (
    <div
      ref={box}
      className={s.box}
      role="region"
      tabIndex={0}
      aria-label={t.grid}
      data-testid="intake-grid"
      onScroll={({ currentTarget: { scrollTop, clientHeight } }) => {
        const next = rowWindow({ count, top: scrollTop, height: clientHeight });
        if (next.first !== first || next.last !== last)
          setSight({ top: scrollTop, height: clientHeight });
      }}
    >
      <table className={s.grid} aria-rowcount={count}>
        <thead>
          <tr>
            <td />
            {Array.from({ length: columns }, (_, column) => (
              <th key={column} scope="col">
                {columnLetters(column)}
              </th>
            ))}
          </tr>
          {table ? (
            <tr className={s.readAs}>
              <th scope="row">{t.readAs}</th>
              {Array.from({ length: columns }, (_, column) => (
                <td key={column}>
                  {roleText(words, table.columns[column]?.role ?? '', indicators, areas)}
                </td>
              ))}
            </tr>
          ) : null}
        </thead>
        <tbody>
          <Space height={above} />
          {Array.from({ length: last - first + 1 }, (_, i) => {
            const index = first + i;
            const row = rows.get(index);
            const number = row?.number ?? index + 1;
            return (
              <tr key={index} className={row?.isHidden ? s.hidden : undefined}>
                <th scope="row">{number}</th>
                {Array.from({ length: columns }, (_, column) => {
                  const address = columnLetters(column) + number;
                  const text = row?.cells[column] ?? '';
                  const mark = marks.get(address);
                  const isFocused = focused?.row === number && focused.column === column;
                  return (
                    <td
                      key={column}
                      data-mark={mark}
                      data-focused={isFocused || undefined}
                      className={/^[-−(]?\d/.test(text) ? s.number : undefined}
                    >
                      {text === '' && mark !== undefined ? <i>{t.emptyMark}</i> : text}
                    </td>
                  );
                })}
              </tr>
            );
          })}
          <Space height={rowHeight * (count - 1 - last)} />
        </tbody>
      </table>
    </div>
  );
}

/** Rows that are not drawn, as one of their height. */
const Space = ({ height }: { readonly height: number }): ReactElement | null =>
  height > 0 ? (
    <tr aria-hidden="true" className={s.space}>
      <td style={{ height }} />
    </tr>
  ) : null;

/** What a column is read as, in words. */
function roleText(
  words: Words,
  role: string,
  indicators: ReadonlyMap<string, Indicator>,
  areas: ReadonlyMap<string, Area>,
): string {
  const t = intakeTexts(words);
  if (!role.startsWith('measure:')) return t.roles[role] ?? '';
  return role
    .slice('measure:'.length)
    .split('|')
    .filter((part) => part !== '')
    .map((part) => {
      const indicator = indicators.get(part);
      const area = areas.get(part);
      if (indicator) return words.of(indicator.short);
      if (area) return words.of(area.name);
      return isSchoolLevel(part) ? levelName(words, part) : part;
    })
    .join(', ');
}

/** Rows around those in sight, asked of the worker by pages and kept until the file is judged anew. */
function useRows(
  client: Extract<DeskView, { phase: 'open' }>['client'],
  sheet: string,
  turn: number,
  first: number,
  last: number,
): ReadonlyMap<number, GridRow> {
  const [rows, setRows] = useState<ReadonlyMap<number, GridRow>>(new Map());
  const from = Math.floor(first / page) * page;
  const to = (Math.floor(last / page) + 1) * page;
  useEffect(() => {
    let isWanted = true;
    client.rows(sheet, from, to).then(
      (found) => {
        if (isWanted) setRows(new Map(found.map((row, i) => [from + i, row])));
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [client, sheet, turn, from, to]);
  return rows;
}
