import { ScrollBox } from '#ui/scroll-box.tsx';
import type { ReactElement } from 'react';
import type { LevelTableView } from '#views/level-table-view.ts';
import type { TableCell } from '#views/table-view.ts';
import { CellNumber } from '#pages/parts/cell-number.tsx';
import type { Words } from '#pages/parts/words.ts';
import { levelName } from '#pages/parts/words.ts';
import t from '#pages/parts/table.module.css';

/** Levels as rows; their sum, the printed total and the difference below. */
export function LevelTable({
  words,
  view,
}: {
  readonly words: Words;
  readonly view: LevelTableView;
}): ReactElement {
  const { m, n, of } = words;
  const hasTotals = view.totals.some((cell) => cell.cell.value.kind === 'reported');
  const differs = view.differences.some(
    (difference) => difference !== undefined && difference !== 0,
  );
  return (
    <>
      <ScrollBox label={m.sectionScale}>
        <table className={t.table}>
          <thead>
            <tr>
              <th scope="col">{m.controlLevel}</th>
              {view.indicators.map((indicator) => (
                <th key={indicator.id} scope="col" className={t.number}>
                  {of(indicator.short)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.level}>
                <th scope="row">{levelName(words, row.level)}</th>
                <Cells words={words} view={view} cells={row.cells} />
              </tr>
            ))}
            {hasTotals ? (
              <tr className={t.total}>
                <th scope="row">{m.rowSumLevels}</th>
                {view.sums.map((sum, i) => (
                  <td key={view.indicators[i]?.id} className={t.number}>
                    {sum === undefined ? '' : n.decimal(sum, 0)}
                  </td>
                ))}
              </tr>
            ) : null}
            {hasTotals ? (
              <tr className={t.total}>
                <th scope="row">{m.rowPrintedTotal}</th>
                <Cells words={words} view={view} cells={view.totals} />
              </tr>
            ) : null}
            {differs ? (
              <tr className={t.difference}>
                <th scope="row">{m.rowDifference}</th>
                {view.differences.map((difference, i) => (
                  <td key={view.indicators[i]?.id} className={t.number}>
                    {difference === undefined ? '' : n.signed(difference, 0)}
                  </td>
                ))}
              </tr>
            ) : null}
          </tbody>
        </table>
      </ScrollBox>
      {differs ? <p className={t.note}>{m.levelTableNote}</p> : null}
    </>
  );
}

interface CellsProps {
  readonly words: Words;
  readonly view: LevelTableView;
  readonly cells: readonly TableCell[];
}

/** The figures of one row, each with its origin. */
function Cells({ words, view, cells }: CellsProps): ReactElement {
  return (
    <>
      {cells.map(({ ref, cell }, i) => {
        const indicator = view.indicators[i];
        return (
          <td key={ref.indicatorId} className={t.number}>
            {indicator ? (
              <CellNumber words={words} indicator={indicator} cellRef={ref} cell={cell} inTable />
            ) : null}
          </td>
        );
      })}
    </>
  );
}
