import { ScrollBox } from '#ui/scroll-box.tsx';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { SparkLine } from '#charts/spark-line.tsx';
import { periodLabel } from '#i18n/period-format.ts';
import { NumberButton } from '#ui/number-button.tsx';
import { withPage } from '#url/link.ts';
import { encodeFigure } from '#url/query.ts';
import type { AreaRow, AreaView } from '#views/area-view.ts';
import { CellNumber } from '#pages/parts/cell-number.tsx';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { changeText, levelName, themeName, upperFirst } from '#pages/parts/words.ts';
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
            <th scope="col" className={t.number}>
              {of(view.root.short)}
            </th>
            <th scope="col" className={t.number}>
              {m.columnRank}
            </th>
            <th scope="col">{m.columnPeriod}</th>
            <th scope="col">{m.columnTrend}</th>
            <th scope="col">{m.columnChange}</th>
          </tr>
        </thead>
        {themes.map((theme) => (
          <tbody key={theme}>
            <tr className={s.theme}>
              <th scope="rowgroup" colSpan={7}>
                {themeName(words, theme)}
              </th>
            </tr>
            {view.rows
              .filter((row) => row.indicator.theme === theme)
              .map((row) => (
                <IndicatorRow
                  key={row.indicator.id}
                  words={words}
                  row={row}
                  areaId={view.area.id}
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
}: {
  readonly words: Words;
  readonly row: AreaRow;
  readonly areaId: string;
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
        {scope.level === '' ? '' : `, ${levelName(words, scope.level)}`}{' '}
        <span className={s.unit}>({of(indicator.unit)})</span>
      </th>
      <td className={`${t.number} ${s.own} ${row.illustrative ? t.madeUp : ''}`}>
        <CellNumber
          words={words}
          indicator={indicator}
          cellRef={row.own.ref}
          cell={row.own.cell}
          inTable
        />
        {row.illustrative ? <abbr title={m.illustrative}>*</abbr> : null}
      </td>
      <td className={t.number}>
        <CellNumber
          words={words}
          indicator={indicator}
          cellRef={row.whole.ref}
          cell={row.whole.cell}
          inTable
        />
      </td>
      <td className={t.number}>
        {row.rank === undefined ? (
          <span className={s.unit}>-</span>
        ) : (
          <NumberButton address={address}>
            {m.rankOf({ rank: String(row.rank), count: String(row.ranked) })}
          </NumberButton>
        )}
      </td>
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
