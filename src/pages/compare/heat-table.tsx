import { useState } from 'react';
import type { ReactElement } from 'react';
import { periodLabel, shortPeriod } from '#i18n/period-format.ts';
import { NumberButton } from '#ui/number-button.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { encodeFigure } from '#url/query.ts';
import type { Comparison } from '#views/compare/comparison.ts';
import type { HeatView } from '#views/compare/heat-view.ts';
import type { CompareWords } from './compare-words.ts';
import { measureUnitText, numberText, unitName, valueInTable } from './compare-words.ts';
import h from './heat-table.module.css';

/** Rows that are drawn at once; all of them when asked for. */
const firstRows = 40;

/** Units by years in shades, the number in every cell: the figure is its own table, and every number opens its origin. */
export function HeatTable({
  words,
  comparison,
  view,
  chosenIds,
}: {
  readonly words: CompareWords;
  readonly comparison: Comparison;
  readonly view: HeatView;
  readonly chosenIds: readonly string[];
}): ReactElement {
  const { m, n, c, language } = words;
  const [isWhole, setWhole] = useState(view.rows.length <= firstRows + 10);
  const rows = isWhole ? view.rows : view.rows.slice(0, firstRows);
  const limit = (value: number) => numberText(words, comparison, value);
  return (
    <>
      <ScrollBox label={measureUnitText(words, comparison)}>
        <table className={h.table} data-testid="heat">
          <thead>
            <tr>
              <th scope="col">{c.tableUnit}</th>
              {comparison.periods.map((key) => (
                <th key={key} scope="col" aria-label={periodLabel(key, language)}>
                  {shortPeriod(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, tones }) => (
              <tr
                key={row.area.id}
                className={chosenIds.includes(row.area.id) ? h.chosen : undefined}
              >
                <th scope="row">{unitName(words, row.area)}</th>
                {row.cells.map((cell, i) => {
                  const tone = tones[i];
                  return (
                    <td
                      key={cell.ref.period}
                      className={`${tone === undefined ? h.none : h[tone]} ${cell.n !== undefined && cell.isMadeUp ? h.madeUp : ''}`}
                    >
                      <NumberButton address={encodeFigure(cell.ref)}>
                        {valueInTable(words, comparison, cell)}
                      </NumberButton>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {isWhole ? null : (
        <button type="button" className={h.more} onClick={() => setWhole(true)}>
          {m.tableAllRows({ count: n.decimal(view.rows.length, 0) })}
        </button>
      )}
      <ol className={h.key}>
        {view.tones.map((tone, i) => (
          <li key={tone + String(i)}>
            <span className={h[tone]} aria-hidden="true" />
            {view.limits.length === 0
              ? ''
              : i === 0
                ? c.heatBelow({ limit: limit(view.limits[0] ?? 0) })
                : i === view.limits.length
                  ? c.heatFrom({ limit: limit(view.limits[i - 1] ?? 0) })
                  : c.heatBetween({
                      from: limit(view.limits[i - 1] ?? 0),
                      to: limit(view.limits[i] ?? 0),
                    })}
          </li>
        ))}
      </ol>
    </>
  );
}
