import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { isPercent } from '#domain/indicator.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { properName } from '#domain/area.ts';
import { compareNames } from '#lib/collate.ts';
import { periodInText, periodLabel } from '#i18n/period-format.ts';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { Section } from '#ui/section.tsx';
import type { Route } from '#url/route.ts';
import { toTableView } from '#views/table-view.ts';
import type { TableRow } from '#views/table-view.ts';
import type { Scope } from '#views/scope.ts';
import { scopeName } from '#pages/parts/unit-words.ts';
import { usePrinting } from '#pages/parts/use-printing.ts';
import type { Words } from '#pages/parts/words.ts';
import { TwinActions } from './twin-actions.tsx';
import type { TwinSort } from './twin-sort.ts';
import { TwinTable } from './twin-table.tsx';
import t from '#pages/parts/table.module.css';
import s from './indicator.module.css';

/** A table of communes is long: the first rows at once, all of them when asked for or printed; copy and CSV always hold all. */
const mostRows = 70;
const firstRows = 30;

/** Periods that fit on an upright sheet of paper; more turn it. */
const portraitColumns = 5;

interface TwinSectionProps {
  readonly words: Words;
  readonly scope: Scope;
  readonly comparePeriod: string | undefined;
  readonly route: Route;
}

/** The table twin of the figures: sortable, every figure with its origin, to copy or to take away. */
export function TwinSection({
  words,
  scope,
  comparePeriod,
  route,
}: TwinSectionProps): ReactElement {
  const { m, n, of, language } = words;
  const [isAsked, setAsked] = useState(false);
  const [sort, setSort] = useState<TwinSort>({ by: 'official', isDown: false });
  const isPrinting = usePrinting();
  const view = useMemo(() => toTableView(scope, comparePeriod), [scope, comparePeriod]);
  const rows = useMemo(() => sortRows(view.rows, sort), [view, sort]);
  const isWhole = isAsked || isPrinting || rows.length <= mostRows;
  const unit = of(scope.indicator.unit);
  const changeHeader =
    view.comparePeriod === ''
      ? m.columnChange
      : `${m.changeOn({ period: periodLabel(view.comparePeriod, language) })} (${isPercent(scope.indicator) ? m.changeUnitPoints : m.changeUnitPercent})`;
  return (
    <div className={view.periods.length > portraitColumns ? t.sideways : undefined}>
      <Section
        id="bang"
        title={m.tableNumber({ number: '1' })}
        lead={m.tableCaption({ name: scopeName(words, scope), unit })}
        hint={
          <>
            {periodInText(scope.period, language)}{' '}
            {view.rows.some((row) =>
              row.cells.some(({ cell }) => isIllustrative(cell) && cell.value.kind === 'reported'),
            ) ? (
              <MadeUpMark>{m.tableMadeUp}</MadeUpMark>
            ) : null}
          </>
        }
      >
        <div>
          <TwinTable
            route={route}
            words={words}
            scope={scope}
            view={view}
            rows={isWhole ? rows : rows.slice(0, firstRows)}
            sort={sort}
            setSort={setSort}
            changeHeader={changeHeader}
          />
          {isWhole ? null : (
            <button type="button" className={s.more} onClick={() => setAsked(true)}>
              {m.tableAllRows({ count: n.decimal(rows.length, 0) })}
            </button>
          )}
          <TwinActions
            words={words}
            scope={scope}
            view={view}
            rows={rows}
            changeHeader={changeHeader}
          />
        </div>
      </Section>
    </div>
  );
}

/** Missing figures stand last whichever way the table is sorted; names follow Vietnamese collation. */
function sortRows(rows: readonly TableRow[], sort: TwinSort): readonly TableRow[] {
  const sign = sort.isDown ? -1 : 1;
  const key = (row: TableRow): number | undefined => {
    if (sort.by === 'change')
      return row.change.kind === 'none'
        ? undefined
        : row.change.kind === 'points'
          ? row.change.difference
          : row.change.percent;
    const value = typeof sort.by === 'number' ? row.cells[sort.by]?.cell.value : undefined;
    return value?.kind === 'reported' ? value.n : undefined;
  };
  return rows.toSorted((a, b) => {
    if (sort.by === 'official') return sign * (a.area.order - b.area.order);
    if (sort.by === 'name')
      return sign * compareNames(properName(a.area.short.vi), properName(b.area.short.vi));
    const left = key(a);
    const right = key(b);
    if (left === undefined || right === undefined)
      return (
        Number(left === undefined) - Number(right === undefined) || a.area.order - b.area.order
      );
    return sign * (left - right) || a.area.order - b.area.order;
  });
}
