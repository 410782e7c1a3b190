import { memo } from 'react';
import type { ReactElement } from 'react';
import type { ValueAxis } from '#views/axis.ts';
import { shareOf, valueAxis } from '#views/axis.ts';
import type { ChangeRow, ChangeView } from '#views/change-view.ts';
import s from './change-chart.module.css';

/** What a change chart has to be told in words. */
export interface ChangeText {
  readonly name: (row: ChangeRow) => string;
  readonly change: (row: ChangeRow) => string;
  /** Address of the figure that a change leads to. */
  readonly address: (row: ChangeRow) => string;
  readonly tick: (n: number) => string;
  readonly from: string;
  readonly to: string;
}

/** Height of one row in pixels. */
export const changeRowHeight = 26;

interface ChangeChartProps {
  readonly view: ChangeView;
  readonly text: ChangeText;
  readonly isPercent: boolean;
  /** Rows whose values the axis spans, where only a part of them is drawn. */
  readonly axisRows?: readonly ChangeRow[];
  /** Rows to draw: long lists draw the ones in sight. */
  readonly first: number;
  readonly count: number;
}

/** Two dots a unit, joined: where it was and where it is. Units that cannot be compared keep the dot they have. */
export const ChangeChart = memo(function ChangeChart({
  view,
  text,
  isPercent,
  axisRows = view.rows,
  first,
  count,
}: ChangeChartProps): ReactElement {
  const numbers = axisRows.flatMap((row) =>
    [row.from, row.to].flatMap(({ cell }) =>
      cell.value.kind === 'reported' ? [cell.value.n] : [],
    ),
  );
  const axis = valueAxis(
    { min: Math.min(...numbers), max: Math.max(...numbers) },
    isPercent,
    [],
    0.2,
  );
  const height = view.rows.length * changeRowHeight;
  const rows = view.rows.slice(first, first + count);
  const ticks = axis.ticks.length > 4 ? axis.ticks.filter((_, i) => i % 2 === 0) : axis.ticks;
  return (
    <div className={s.chart} aria-hidden="true">
      <p className={s.key}>
        <span className={s.before} /> {text.from} <span className={s.after} /> {text.to}
      </p>
      <div className={s.rows}>
        <svg className={s.names} height={height}>
          {rows.map((row, i) => (
            <text key={row.area.id} y={(first + i) * changeRowHeight + 18}>
              {text.name(row)}
            </text>
          ))}
        </svg>
        <svg className={s.plot} width="100%" height={height}>
          {ticks.map((tick) => (
            <line
              key={tick}
              className={s.grid}
              x1={percent(axis, tick)}
              x2={percent(axis, tick)}
              y1="0"
              y2={height}
            />
          ))}
          {rows.map((row, i) => (
            <Dumbbell
              key={row.area.id}
              row={row}
              axis={axis}
              y={(first + i) * changeRowHeight + 13}
            />
          ))}
        </svg>
        <svg className={s.values} height={height}>
          {rows.map((row, i) => (
            <text
              key={row.area.id}
              x="100%"
              y={(first + i) * changeRowHeight + 18}
              data-so={text.address(row)}
            >
              {text.change(row)}
            </text>
          ))}
        </svg>
      </div>
      <svg className={s.ticks} height="20">
        {ticks.map((tick) => (
          <text key={tick} x={percent(axis, tick)} y="14">
            {text.tick(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
});

const percent = (axis: ValueAxis, n: number): string =>
  `${Math.round(shareOf(axis, n) * 10000) / 100}%`;

function Dumbbell({
  row,
  axis,
  y,
}: {
  readonly row: ChangeRow;
  readonly axis: ValueAxis;
  readonly y: number;
}): ReactElement {
  const from = row.from.cell.value.kind === 'reported' ? row.from.cell.value.n : undefined;
  const to = row.to.cell.value.kind === 'reported' ? row.to.cell.value.n : undefined;
  const isJoined = row.change.kind !== 'none' && from !== undefined && to !== undefined;
  return (
    <g>
      {isJoined ? (
        <line
          className={row.illustrative ? s.dashed : s.bar}
          x1={percent(axis, from)}
          x2={percent(axis, to)}
          y1={y}
          y2={y}
        />
      ) : null}
      {from === undefined ? null : (
        <circle cx={percent(axis, from)} cy={y} r="4" className={s.open} />
      )}
      {to === undefined ? null : (
        <circle
          cx={percent(axis, to)}
          cy={y}
          r="4.5"
          className={row.illustrative ? s.madeUp : s.solid}
        />
      )}
    </g>
  );
}
