import { ScrollBox } from '#ui/scroll-box.tsx';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { SparkLine } from '#charts/spark-line.tsx';
import { isPercent } from '#domain/indicator.ts';
import { periodLabel } from '#i18n/period-format.ts';
import { NumberButton } from '#ui/number-button.tsx';
import { withPage } from '#url/link.ts';
import { encodeFigure } from '#url/query.ts';
import type { AreaRow, AreaView } from '#views/area-view.ts';
import { categoryName } from '#pages/parts/category-name.ts';
import { CellNumber } from '#pages/parts/cell-number.tsx';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute } from '#pages/parts/site.ts';
import { noRankText } from '#pages/parts/unit-words.ts';
import type { Words } from '#pages/parts/words.ts';
import {
  changeText,
  levelName,
  themeName,
  unitInBrackets,
  upperFirst,
} from '#pages/parts/words.ts';
import t from '#pages/parts/table.module.css';
import s from './area.module.css';

/** Indicators of a unit by theme: own figure, the whole, rank, change, the last years as a line. */
export function AreaTable({
  words,
  view,
}: {
  readonly words: Words;
  readonly view: AreaView;
}): ReactElement {
  const { m, of } = words;
  const themes = [...new Set(view.rows.map((row) => row.indicator.theme))];
  return (
    <ScrollBox label={m.navIndicators}>
      <table className={t.table}>
        <thead>
          <tr>
            <th scope="col">{m.columnIndicator}</th>
            <th scope="col" className={t.number}>
              {of(view.area.short)}
            </th>
            {view.isUnit ? (
              <>
                <th scope="col" className={t.number}>
                  {of(view.root.short)}
                </th>
                <th scope="col" className={t.number}>
                  {m.columnRank}
                </th>
              </>
            ) : null}
            <th scope="col">{m.columnPeriod}</th>
            <th scope="col">{m.columnTrend}</th>
            <th scope="col">{m.columnChange}</th>
          </tr>
        </thead>
        {themes.map((theme) => (
          <tbody key={theme}>
            <tr className={s.theme}>
              <th scope="rowgroup" colSpan={view.isUnit ? 7 : 5}>
                {themeName(words, theme)}
              </th>
            </tr>
            {view.rows
              .filter((row) => row.indicator.theme === theme)
              .map((row) => (
                <IndicatorRow
                  key={encodeFigure(row.own.ref)}
                  words={words}
                  row={row}
                  areaId={view.area.id}
                  isUnit={view.isUnit}
                />
              ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}

function IndicatorRow({
  words,
  row,
  areaId,
  isUnit,
}: {
  readonly words: Words;
  readonly row: AreaRow;
  readonly areaId: string;
  readonly isUnit: boolean;
}): ReactElement {
  const { m, of, language } = words;
  const route = useRoute();
  const { indicator, scope } = row;
  const address = encodeFigure(row.own.ref);
  return (
    <tr>
      <th scope="row">
        <RouteLink
          to={withPage(
            route,
            { kind: 'indicator', id: indicator.id },
            { areaIds: [areaId], period: scope.period, counting: scope.counting },
          )}
        >
          {of(indicator.short)}
        </RouteLink>
        {scope.level === '' ? '' : `, ${levelName(words, scope.level)}`}
        {scope.category === '' ? '' : `, ${categoryName(words, scope.category)}`}{' '}
        <span className={s.unit}>{unitInBrackets(words, indicator)}</span>{' '}
        {row.notes === undefined ? null : (
          <p className={s.unit}>
            {[m.statusPublished, ...row.notes.map((note) => of(note.text))].join('. ')}
          </p>
        )}
      </th>
      <td className={`${t.number} ${s.own} ${row.illustrative ? t.madeUp : ''}`}>
        <CellNumber
          words={words}
          indicator={indicator}
          cellRef={row.own.ref}
          cell={row.own.cell}
          inTable
        />
        {row.illustrative ? <abbr title={m.illustrative}>*</abbr> : null}{' '}
        {isPercent(indicator) ? <Fraction words={words} row={row} /> : null}
      </td>
      {isUnit ? <Place words={words} row={row} /> : null}
      <td className={s.period}>{periodLabel(scope.period, language)}</td>
      <td>
        <SparkLine points={row.spark} isMadeUp={row.illustrative} />
      </td>
      <td className={s.change}>
        {row.change.kind === 'none' ? (
          <span className={s.unit}>{'…'}</span>
        ) : (
          <Fragment>
            <NumberButton address={address}>
              {upperFirst(changeText(words, indicator, row.change))}
            </NumberButton>{' '}
            <span className={s.unit}>({periodLabel(row.changePeriod, language)})</span>
          </Fragment>
        )}
      </td>
    </tr>
  );
}

/** Beside the unit's own figure: that of the whole, and its place among the units or why it has none. */
function Place({ words, row }: { readonly words: Words; readonly row: AreaRow }): ReactElement {
  const { whole, rank, noRank } = row;
  return (
    <>
      <td className={t.number}>
        <CellNumber
          words={words}
          indicator={row.indicator}
          cellRef={whole.ref}
          cell={whole.cell}
          inTable
        />
      </td>
      <td className={t.number}>
        {rank === undefined ? (
          <span className={s.why}>{noRank === undefined ? '-' : noRankText(words, noRank)}</span>
        ) : (
          <NumberButton address={encodeFigure(row.own.ref)}>
            {words.m.rankOf({ rank: String(rank), count: String(row.ranked) })}
          </NumberButton>
        )}
      </td>
    </>
  );
}

/** "30/57" under a rate whose parts are known. */
function Fraction({ words: { n }, row }: { readonly words: Words; readonly row: AreaRow }) {
  const { numerator, denominator } = row.own.cell;
  return numerator === undefined || denominator === undefined ? null : (
    <span className={s.why}>{`${n.prose(numerator, 0)}/${n.prose(denominator, 0)}`}</span>
  );
}
