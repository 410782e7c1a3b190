import { Hatch } from '#ui/hatch.tsx';
import { Fragment, memo, useId } from 'react';
import type { ReactElement } from 'react';
import s from './bar-rows.module.css';

/** One bar, or a stack of them. */
export interface BarItem {
  readonly id: string;
  readonly rank: string;
  readonly name: string;
  /** Undefined where there is no number; then `value` says why. */
  readonly n: number | undefined;
  /** Parts of a stacked bar in percent of the whole bar; empty for a plain bar. */
  readonly shares: readonly number[];
  readonly value: string;
  readonly address: string;
  readonly isMadeUp: boolean;
  readonly isChosen: boolean;
}

interface BarRowsProps {
  readonly items: readonly BarItem[];
  readonly min: number;
  readonly max: number;
  /** A thin line through all bars: the whole. */
  readonly root: number | undefined;
  readonly rootName: string;
  readonly hasRanks: boolean;
  readonly keyedId: string;
}

/** One rectangle of a bar, in percent of the width. */
interface Piece {
  readonly x: number;
  readonly width: number;
  readonly className: string | undefined;
}

const rowHeight = 27;

const fills = [s.p0, s.p1, s.p2, s.p3, s.p4, s.p5];

/** Bars from zero, one unit a row: place, name, bar, value. Falls go to the left of zero. */
export const BarRows = memo(function BarRows({
  items,
  min,
  max,
  root,
  rootName,
  hasRanks,
  keyedId,
}: BarRowsProps): ReactElement {
  const span = max - min || 1;
  const at = (n: number) => Math.round((10000 * (n - min)) / span) / 100;
  const zero = at(0);
  const hatch = useId();
  const missing = useId();
  const pieces = (item: BarItem): readonly Piece[] => {
    if (item.shares.length > 0) {
      let x = 0;
      return item.shares.map((width, i) => {
        const piece = { x, width, className: `${s.part} ${fills[i % fills.length]}` };
        x += width;
        return piece;
      });
    }
    if (item.n === undefined) return [];
    const end = at(item.n);
    const className = item.n < 0 ? s.down : s.up;
    return [{ x: Math.min(zero, end), width: Math.abs(end - zero), className }];
  };
  return (
    <div className={`${s.chart} ${hasRanks ? s.ranked : ''}`} aria-hidden="true">
      <svg className={s.patterns} width="0" height="0">
        <Hatch id={hatch} gap={5} className={s.stripe} />
        <Hatch id={missing} gap={4} className={s.gap} />
      </svg>
      {root === undefined ? null : (
        <svg className={s.rootName} width="100%" height="20">
          <text
            x={`${at(root)}%`}
            y="14"
            textAnchor={at(root) > 60 ? 'end' : 'start'}
            className={s.rootText}
          >
            {rootName}
          </text>
        </svg>
      )}
      {items.map((item) => (
        <div
          key={item.id}
          className={`${s.row} ${item.isChosen ? s.chosen : ''} ${item.id === keyedId ? s.keyed : ''}`}
        >
          {hasRanks ? <span className={s.rank}>{item.rank}</span> : null}
          <span className={s.name}>{item.name}</span>
          <svg className={s.plot} width="100%" height={rowHeight}>
            {pieces(item).map(({ x, width, className }) => (
              <Fragment key={x}>
                <rect x={`${x}%`} width={`${width}%`} y="6" height="15" className={className} />
                {item.isMadeUp ? (
                  <rect x={`${x}%`} width={`${width}%`} y="6" height="15" fill={`url(#${hatch})`} />
                ) : null}
              </Fragment>
            ))}
            {item.n === undefined && item.shares.length === 0 ? (
              <rect x={`${zero}%`} width="22" y="6" height="15" fill={`url(#${missing})`} />
            ) : null}
            {min < 0 ? (
              <line className={s.zero} x1={`${zero}%`} x2={`${zero}%`} y1="0" y2={rowHeight} />
            ) : null}
            {root === undefined ? null : (
              <line
                className={s.root}
                x1={`${at(root)}%`}
                x2={`${at(root)}%`}
                y1="0"
                y2={rowHeight}
              />
            )}
          </svg>
          <span
            className={item.n === undefined && item.shares.length === 0 ? s.why : s.value}
            data-so={item.address}
          >
            {item.value}
          </span>
        </div>
      ))}
    </div>
  );
});
