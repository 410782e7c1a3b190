import { memo, useState } from 'react';
import type { ReactElement } from 'react';
import type { Indicator } from '#domain/indicator.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { periodLabel } from '#i18n/period-format.ts';
import { ScrollBox } from '#ui/scroll-box.tsx';
import type { TableCell } from '#views/table-view.ts';
import { CellNumber } from './cell-number.tsx';
import type { Words } from './words.ts';
import t from './table.module.css';

/** A table of more figures than this is made when it is opened, not with the page. */
const mostAtOnce = 60;

interface FigureTableProps {
  readonly words: Words;
  readonly indicator: Indicator;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly period: string;
    readonly cells: readonly (TableCell | undefined)[];
  }[];
}

/** Folded under a figure: every number that it draws, by period; each opens its origin. */
export const FigureTable = memo(function FigureTable({
  words,
  indicator,
  heads,
  rows,
}: FigureTableProps): ReactElement | null {
  const { m, language } = words;
  const [isOpen, setOpen] = useState(rows.length * heads.length <= mostAtOnce);
  if (rows.length === 0) return null;
  return (
    <details className={t.fold} onToggle={(event) => setOpen(isOpen || event.currentTarget.open)}>
      <summary>{m.figureTable}</summary>
      {isOpen ? (
        <ScrollBox label={m.figureTable}>
          <table className={t.table}>
            <thead>
              <tr>
                <th scope="col">{m.columnPeriod}</th>
                {heads.map((head) => (
                  <th key={head} scope="col" className={t.number}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ period, cells }) => (
                <tr key={period}>
                  <th scope="row">{periodLabel(period, language)}</th>
                  {cells.map((item, i) => (
                    <td key={heads[i]} className={`${t.number} ${isMadeUp(item) ? t.madeUp : ''}`}>
                      {item ? (
                        <CellNumber
                          words={words}
                          indicator={indicator}
                          cellRef={item.ref}
                          cell={item.cell}
                          inTable
                        />
                      ) : null}
                      {isMadeUp(item) ? <abbr title={m.illustrative}>*</abbr> : null}
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
});

const isMadeUp = (item: TableCell | undefined): boolean =>
  item?.cell.value.kind === 'reported' && isIllustrative(item.cell);
