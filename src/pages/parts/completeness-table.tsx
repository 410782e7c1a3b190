import { memo, useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Dataset } from '#indicators/dataset.ts';
import { periodLabel, shortPeriod } from '#i18n/period-format.ts';
import type { GridTexts } from '#i18n/vi-grid.ts';
import { useDataset } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { missingSign } from '#pages/parts/words.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import type {
  CompletenessGrid,
  GridAxis,
  GridCell,
  GridChange,
  GridState,
} from '#views/quality/completeness-grid.ts';
import { changeKinds } from '#views/quality/completeness.ts';
import { unitsOf } from '#views/scope.ts';
import s from './completeness.module.css';

/** Words of the site with the texts of the grid. */
export type GridWords = Words & { readonly q: GridTexts };

interface CompletenessTableProps {
  readonly words: GridWords;
  readonly grid: CompletenessGrid;
  /** Units or period to set off. */
  readonly chosenIds: readonly string[];
}

const classes: Readonly<Record<GridState, string | undefined>> = {
  published: s.published,
  illustrative: s.madeUp,
  mixed: s.mixed,
  nil: s.nothing,
  'not-collected': s.missing,
  'not-applicable': s.nothing,
  suppressed: s.missing,
  withheld: s.missing,
  absent: undefined,
};

const states = Object.keys(classes) as readonly GridState[];

/** What stands in a cell: the number of figures, "*" for made-up ones, "…" where some are missing, or the sign of a yearbook. */
function cellText({ state, figures, isPartial }: GridCell, write: (n: number) => string): string {
  if (state === 'absent') return '';
  if (state !== 'published' && state !== 'illustrative' && state !== 'mixed')
    return missingSign(state);
  return `${write(figures)}${state === 'published' ? '' : '*'}${isPartial ? '…' : ''}`;
}

/** Signs for what a new file does to a cell; the frame around the cell only repeats them. */
const changeSigns = { added: '+', changed: '≠', removed: '−' } as const;

const signsOf = (change: GridChange): string =>
  changeKinds.map((kind) => (change[kind] > 0 ? changeSigns[kind] : '')).join('');

/** Units by periods or indicators: a number and a sign in every cell, pattern and tint only repeat them. */
export const CompletenessTable = memo(function CompletenessTable({
  words,
  grid,
  chosenIds,
}: CompletenessTableProps): ReactElement {
  const { q } = words;
  const dataset = useDataset();
  const write = (n: number): string => words.n.decimal(n, 0);
  const used = new Set(grid.rows.flatMap((row) => row.cells.map((cell) => cell.state)));
  const isPartial = grid.rows.some((row) => row.cells.some((cell) => cell.isPartial));
  const changes = changeKinds.filter((kind) =>
    grid.rows.some((row) => row.cells.some(({ change }) => (change?.[kind] ?? 0) > 0)),
  );
  const box = useRef<HTMLDivElement>(null);
  const isByPeriod = grid.columnAxis === 'periods';
  // The latest years are what most readers came for; on a narrow screen they would be out of sight.
  useEffect(() => {
    if (box.current && isByPeriod) box.current.scrollLeft = box.current.scrollWidth;
  }, [grid, isByPeriod]);
  const corner = grid.rowAxis === 'indicators' ? q.columnIndicator : q.columnArea;
  return (
    <>
      <ul className={s.legend}>
        {states
          .filter((state) => used.has(state))
          .map((state) => (
            <li key={state}>
              <span className={`${s.sample} ${classes[state] ?? ''}`}>
                {cellText({ state, figures: 5, isPartial: false, change: undefined }, write)}
              </span>{' '}
              {q.states[state]}
            </li>
          ))}
        {isPartial ? (
          <li>
            <span className={`${s.sample} ${s.published}`}>{'5…'}</span> {q.legendPartial}
          </li>
        ) : null}
        {changes.map((kind) => (
          <li key={kind}>
            <span className={`${s.sample} ${s.touched}`}>
              <b>{changeSigns[kind]}</b>
            </span>{' '}
            {q.changes[kind]}
          </li>
        ))}
      </ul>
      <div ref={box} className={s.gridBox} tabIndex={0} role="group" aria-label={q.gridTitle}>
        <table className={s.grid} data-testid="completeness">
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {grid.columns.map((id) => (
                <th
                  key={id}
                  scope="col"
                  className={grid.columnAxis === 'indicators' ? s.wide : undefined}
                  aria-label={lineName(words, dataset, grid.columnAxis, id)}
                >
                  {grid.columnAxis === 'periods'
                    ? shortPeriod(id).replace('\u2011', '-') // may break where columns are narrow
                    : lineName(words, dataset, grid.columnAxis, id, true)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row) => (
              <tr key={row.id} className={chosenIds.includes(row.id) ? s.chosen : undefined}>
                <th scope="row">{lineName(words, dataset, grid.rowAxis, row.id, true)}</th>
                {row.cells.map((cell, c) => (
                  <td key={grid.columns[c]} className={cellClass(cell)}>
                    {cellText(cell, write)}
                    {cell.change ? (
                      <>
                        <b aria-hidden="true">{signsOf(cell.change)}</b>
                        <HiddenText>{` ${changeText(words, cell.change)}`}</HiddenText>
                      </>
                    ) : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
});

const cellClass = ({ state, change }: GridCell): string | undefined =>
  change ? `${classes[state] ?? ''} ${s.touched}` : classes[state];

/** "3 số mới, 1 số khác": what a new file does to a cell, for those who cannot see the signs. */
function changeText({ q, n }: GridWords, { added, changed, removed }: GridChange): string {
  const count = (value: number) => ({ count: n.decimal(value, 0) });
  return [
    ...(added > 0 ? [q.changeAdded(count(added))] : []),
    ...(changed > 0 ? [q.changeChanged(count(changed))] : []),
    ...(removed > 0 ? [q.changeRemoved(count(removed))] : []),
  ].join(', ');
}

function lineName(
  { of, language }: GridWords,
  dataset: Dataset,
  axis: GridAxis,
  id: string,
  isShort = false,
): string {
  if (axis === 'periods') return periodLabel(id, language);
  const found = axis === 'areas' ? dataset.areas.get(id) : dataset.indicators.get(id);
  if (!found) return id;
  // Only units that are compared with one another have a short name that says enough.
  const isUnit = axis === 'areas' && unitsOf(dataset).some((unit) => unit.id === id);
  return isShort && isUnit && 'order' in found ? of(found.short) : of(found.name);
}
