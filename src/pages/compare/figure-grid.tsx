import { useState } from 'react';
import type { ReactElement } from 'react';
import { NumberButton } from '#ui/number-button.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import t from '#pages/parts/table.module.css';
import type { CompareWords } from './compare-words.ts';

/** A table of more figures than this is made when it is opened, not with the page. */
const mostAtOnce = 120;

/** One cell of a table twin; with an address it opens the origin of its figure. */
export interface GridCell {
  readonly text: string;
  readonly address?: string | undefined;
  readonly isMadeUp?: boolean;
}

/** A table twin: one row a unit. */
export interface Grid {
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly isTotal?: boolean;
    readonly cells: readonly GridCell[];
  }[];
}

/** Folded under a figure: every number that it draws. */
export function FigureGrid({
  words,
  grid,
}: {
  readonly words: CompareWords;
  readonly grid: Grid;
}): ReactElement {
  const { m, c } = words;
  const [isOpen, setOpen] = useState(grid.rows.length * grid.heads.length <= mostAtOnce);
  return (
    <details className={t.fold} onToggle={(event) => setOpen(isOpen || event.currentTarget.open)}>
      <summary>{m.figureTable}</summary>
      {isOpen ? (
        <ScrollBox label={m.figureTable}>
          <table className={t.table}>
            <thead>
              <tr>
                <th scope="col">{c.tableUnit}</th>
                {grid.heads.map((head) => (
                  <th key={head} scope="col" className={t.number}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {grid.rows.map((row) => (
                <tr key={row.id} className={row.isTotal === true ? t.total : undefined}>
                  <th scope="row">{row.name}</th>
                  {row.cells.map((cell, i) => (
                    <td
                      key={grid.heads[i]}
                      className={`${t.number} ${cell.isMadeUp === true ? t.madeUp : ''}`}
                    >
                      {cell.address === undefined ? (
                        cell.text
                      ) : (
                        <NumberButton address={cell.address}>{cell.text}</NumberButton>
                      )}
                      {cell.isMadeUp === true ? <abbr title={m.illustrative}>*</abbr> : null}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      ) : null}
    </details>
  );
}
