import { Hatch } from '#ui/hatch.tsx';
import { memo, useId } from 'react';
import type { ReactElement } from 'react';
import type { RankingRow, RankingView } from '#views/ranking-view.ts';
import { widestOf } from './text-width.ts';
import s from './ranking-chart.module.css';

/** Height of one row in pixels: 15 of bar and air to touch. */
export const rowHeight = 26;

/** What a ranking has to be told in words. */
export interface RankingText {
  readonly name: (row: RankingRow) => string;
  readonly value: (row: RankingRow) => string;
  readonly remark: (row: RankingRow) => string;
  readonly rank: (row: RankingRow) => string;
  readonly root: string;
  readonly target: string;
  /** The greatest value over all years as written: columns do not move with the year. */
  readonly widest: string;
}

const type = 13;
const rankWidth = 26;
const air = 10;

interface RankingChartProps {
  readonly view: RankingView;
  readonly text: RankingText;
  readonly selectedIds: readonly string[];
  /** Unit the keys stand on; shown while the figure has the focus. */
  readonly keyedId: string;
  /** Rows to draw: long rankings draw the ones in sight. */
  readonly first: number;
  readonly count: number;
  /** Greatest value over all years, so that bars of two years can be compared. */
  readonly largest: number;
  readonly hasRemarks: boolean;
  readonly pick: (areaId: string) => void;
}

/** Bars from zero in order of value: name, bar, value, what is missing to the target. Three columns of text and marks, few nodes a row. */
export const RankingChart = memo(function RankingChart({
  view,
  text,
  selectedIds,
  keyedId,
  first,
  count,
  largest,
  hasRemarks,
  pick,
}: RankingChartProps): ReactElement {
  const hatch = useId();
  const rows = view.rows.slice(first, first + count);
  const height = view.rows.length * rowHeight;
  const share = (n: number) =>
    largest > 0 ? Math.round((10000 * Math.max(0, n)) / largest) / 100 : 0;
  const rootShare =
    view.root.cell.value.kind === 'reported' ? share(view.root.cell.value.n) : undefined;
  const isRootInside = rootShare !== undefined && rootShare <= 100;
  const targetShare = view.target === undefined ? undefined : share(view.target.value);
  const choose = (event: React.MouseEvent<HTMLElement>) => {
    const top = event.currentTarget.getBoundingClientRect().bottom - height;
    const row = view.rows[Math.floor((event.clientY - top) / rowHeight)];
    if (row) pick(row.area.id);
  };
  return (
    <div className={s.chart} aria-hidden="true">
      <div className={s.rows} onClick={choose}>
        {isRootInside || targetShare !== undefined ? (
          <References
            root={isRootInside ? text.root : ''}
            rootShare={rootShare ?? 0}
            target={text.target}
            targetShare={targetShare}
          />
        ) : null}
        <Washes
          rows={rows}
          first={first}
          height={height}
          selectedIds={selectedIds}
          keyedId={keyedId}
        />
        <svg
          className={s.names}
          width={rankWidth + air + widestOf(view.rows.map(text.name), type)}
          height={height}
        >
          {rows.map((row, i) => (
            <text
              key={first + i}
              y={(first + i) * rowHeight + 18}
              className={selectedIds.includes(row.area.id) ? s.chosen : undefined}
            >
              <tspan x="0" className={s.rank}>
                {text.rank(row)}
              </tspan>
              <tspan x={rankWidth}>{text.name(row)}</tspan>
            </text>
          ))}
        </svg>
        <svg className={s.bars} width="100%" height={height}>
          <Hatch id={hatch} gap={5} className={s.stripe} />
          {rows.map((row, i) => (
            <Bar
              key={first + i}
              row={row}
              y={(first + i) * rowHeight}
              width={row.n === undefined ? 0 : share(row.n)}
              isChosen={selectedIds.includes(row.area.id)}
              isBelow={
                view.target !== undefined && row.n !== undefined && row.n < view.target.value
              }
              hatch={hatch}
            />
          ))}
          {isRootInside ? (
            <line className={s.root} x1={`${rootShare}%`} x2={`${rootShare}%`} y1="0" y2={height} />
          ) : null}
          {targetShare === undefined ? null : (
            <line
              className={s.target}
              x1={`${targetShare}%`}
              x2={`${targetShare}%`}
              y1="0"
              y2={height}
            />
          )}
        </svg>
        <svg className={s.values} width={air + widestOf([text.widest, '…'], type)} height={height}>
          {rows.map((row, i) => (
            <text
              key={first + i}
              x="100%"
              y={(first + i) * rowHeight + 18}
              className={selectedIds.includes(row.area.id) ? s.chosen : undefined}
            >
              {text.value(row)}
            </text>
          ))}
        </svg>
        {hasRemarks ? (
          <svg
            className={s.remarks}
            width={air + widestOf(view.rows.map(text.remark), type)}
            height={height}
          >
            {rows.map((row, i) => (
              <text
                key={first + i}
                x="100%"
                y={(first + i) * rowHeight + 18}
                className={
                  view.target !== undefined && row.n !== undefined && row.n < view.target.value
                    ? s.lacking
                    : undefined
                }
              >
                {text.remark(row)}
              </text>
            ))}
          </svg>
        ) : null}
      </div>
    </div>
  );
});

interface BarProps {
  readonly row: RankingRow;
  readonly y: number;
  readonly width: number;
  readonly isChosen: boolean;
  readonly isBelow: boolean;
  readonly hatch: string;
}

const Bar = memo(function Bar({ row, y, width, isChosen, isBelow, hatch }: BarProps): ReactElement {
  const fill = row.n === undefined ? s.missing : isBelow ? s.below : isChosen ? s.strong : s.bar;
  return (
    <>
      <rect
        className={`${fill} ${row.illustrative ? s.illustrative : ''}`}
        width={`${row.n === undefined ? 4 : width}%`}
        y={y + 6}
        height="14"
      />
      {row.illustrative ? (
        <rect fill={`url(#${hatch})`} width={`${width}%`} y={y + 6} height="14" />
      ) : null}
    </>
  );
});

interface WashesProps {
  readonly rows: readonly RankingRow[];
  readonly first: number;
  readonly height: number;
  readonly selectedIds: readonly string[];
  readonly keyedId: string;
}

/** Bands behind the chosen rows, as wide as the list and no wider. */
function Washes({ rows, first, height, selectedIds, keyedId }: WashesProps): ReactElement | null {
  const chosen = rows.flatMap((row, i) => (selectedIds.includes(row.area.id) ? [first + i] : []));
  const keyed = rows.findIndex((row) => row.area.id === keyedId);
  return chosen.length === 0 && keyed < 0 ? null : (
    <svg className={s.washes} width="100%" height={height}>
      {chosen.map((at) => (
        <rect key={at} className={s.wash} width="100%" y={at * rowHeight} height={rowHeight} />
      ))}
      {keyed < 0 ? null : (
        <rect className={s.keyed} width="100%" y={(first + keyed) * rowHeight} height={rowHeight} />
      )}
    </svg>
  );
}

interface ReferencesProps {
  readonly root: string;
  readonly rootShare: number;
  readonly target: string;
  readonly targetShare: number | undefined;
}

/** Names of the two lines above the bars; they stand on different sides when they are near. */
function References({ root, rootShare, target, targetShare }: ReferencesProps): ReactElement {
  const isTargetLeft = targetShare !== undefined && targetShare <= rootShare;
  return (
    <svg className={s.references} width="100%" height="20">
      {root === '' ? null : (
        <text
          x={`${rootShare}%`}
          y="13"
          dx={targetShare === undefined ? 0 : isTargetLeft ? 4 : -4}
          className={
            targetShare === undefined
              ? rootShare > 70
                ? s.end
                : s.middle
              : isTargetLeft
                ? s.start
                : s.end
          }
        >
          {root}
        </text>
      )}
      {targetShare === undefined ? null : (
        <text
          x={`${targetShare}%`}
          y="13"
          dx={root === '' ? 0 : isTargetLeft ? -4 : 4}
          className={`${s.strongName} ${root === '' ? s.middle : isTargetLeft ? s.end : s.start}`}
        >
          {target}
        </text>
      )}
    </svg>
  );
}
