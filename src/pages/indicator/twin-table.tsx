import { ScrollBox } from '#ui/scroll-box.tsx';
import type { ReactElement } from 'react';
import type { Indicator } from '#domain/indicator.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { periodLabel } from '#i18n/period-format.ts';
import { withPage } from '#url/link.ts';
import { encodeFigure } from '#url/query.ts';
import type { Route } from '#url/route.ts';
import type { TableRow, TableView } from '#views/table-view.ts';
import type { Scope } from '#views/scope.ts';
import { RouteLink } from '#pages/parts/route-link.tsx';
import type { Words } from '#pages/parts/words.ts';
import { cellInTable, changeInTable, sumName } from '#pages/parts/words.ts';
import n from '#ui/number-button.module.css';
import t from '#pages/parts/table.module.css';
import type { TwinSort } from './twin-sort.ts';

interface TwinTableProps {
  readonly route: Route;
  readonly words: Words;
  readonly scope: Scope;
  readonly view: TableView;
  readonly rows: readonly TableRow[];
  readonly sort: TwinSort;
  readonly setSort: (sort: TwinSort) => void;
  readonly changeHeader: string;
}

/** Units by periods with the published whole first and the total of the units last; every figure opens its origin. */
export function TwinTable({
  route,
  words,
  scope,
  view,
  rows,
  sort,
  setSort,
  changeHeader,
}: TwinTableProps): ReactElement {
  const { m, of, language } = words;
  const { indicator } = scope;
  const header = (by: TwinSort['by'], name: string, isNumber: boolean): ReactElement => (
    <th
      key={name}
      scope="col"
      className={isNumber ? t.number : undefined}
      aria-sort={sort.by === by ? (sort.isDown ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={t.sort}
        onClick={() => setSort({ by, isDown: sort.by === by ? !sort.isDown : isNumber })}
        title={m.sortBy({ column: name })}
      >
        {name}
        <span aria-hidden="true">{sort.by === by ? (sort.isDown ? '\u2193' : '\u2191') : ''}</span>
      </button>
    </th>
  );
  const last = view.sums.at(-1);
  return (
    <ScrollBox label={m.tableCaption({ name: of(indicator.name), unit: of(indicator.unit) })}>
      <table className={`${t.table} ${t.pinned}`}>
        <thead>
          <tr>
            {header('official', m.columnStt, false)}
            {header('name', m.columnArea, false)}
            {view.periods.map((period, i) => header(i, periodLabel(period, language), true))}
            {header('change', changeHeader, true)}
          </tr>
        </thead>
        <tbody>
          <Row
            words={words}
            scope={scope}
            row={view.root}
            number=""
            name={`${of(scope.root.name)}`}
            isTotal
          />
          {rows.map((row, i) => (
            <Row
              key={row.area.id}
              words={words}
              scope={scope}
              row={row}
              number={String(i + 1)}
              name={
                <RouteLink to={withPage(route, { kind: 'area', id: row.area.id })}>
                  {of(row.area.name)}
                </RouteLink>
              }
              isTotal={false}
            />
          ))}
          {last === undefined ? null : (
            <tr className={t.total}>
              <td />
              <th scope="row">{sumName(words, last)}</th>
              {view.sums.map((sum, i) =>
                sum === undefined ? (
                  <td key={view.periods[i]} className={t.number}>
                    {m.noFigure}
                  </td>
                ) : (
                  <Figure
                    key={view.periods[i]}
                    words={words}
                    indicator={indicator}
                    cellRef={sum.ref}
                    cell={sum.cell}
                  />
                ),
              )}
              <td />
            </tr>
          )}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface RowProps {
  readonly words: Words;
  readonly scope: Scope;
  readonly row: TableRow;
  readonly number: string;
  readonly name: ReactElement | string;
  readonly isTotal: boolean;
}

function Row({ words, scope, row, number, name, isTotal }: RowProps): ReactElement {
  const isChosen = scope.selectedIds.includes(row.area.id);
  const later = row.cells.find(({ ref }) => ref.period === scope.period);
  return (
    <tr className={isTotal ? t.total : isChosen ? t.chosen : undefined}>
      <td>{number}</td>
      <th scope="row">{name}</th>
      {row.cells.map(({ ref, cell }) => (
        <Figure
          key={ref.period}
          words={words}
          indicator={scope.indicator}
          cellRef={ref}
          cell={cell}
        />
      ))}
      <td className={t.number}>
        {row.change.kind === 'none' || !later ? (
          changeInTable(words, scope.indicator, row.change)
        ) : (
          <button type="button" className={n.number} data-so={encodeFigure(later.ref)}>
            {changeInTable(words, scope.indicator, row.change)}
          </button>
        )}
      </td>
    </tr>
  );
}

interface FigureProps {
  readonly words: Words;
  readonly indicator: Indicator;
  readonly cellRef: CellRef;
  readonly cell: Cell;
}

/** One figure that opens its origin, underlined with dashes where it is made up. */
function Figure({ words, indicator, cellRef, cell }: FigureProps): ReactElement {
  const isMadeUp = isIllustrative(cell) && cell.value.kind === 'reported';
  return (
    <td className={`${t.number} ${isMadeUp ? t.madeUp : ''}`}>
      <button type="button" className={n.number} data-so={encodeFigure(cellRef)}>
        {cellInTable(words, indicator, cell)}
      </button>
    </td>
  );
}
