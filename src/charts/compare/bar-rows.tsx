import { memo } from 'react';
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
  return (
    <div className={`${s.chart} ${hasRanks ? s.ranked : ''}`} aria-hidden="true">
      {root === undefined ? null : (
        <p className={s.rootName}>
          <span
            className={at(root) > 60 ? s.before : undefined}
            style={at(root) > 60 ? { right: `${100 - at(root)}%` } : { left: `${at(root)}%` }}
          >
            {rootName}
          </span>
        </p>
      )}
      {items.map((item) => (
        <div
          key={item.id}
          className={`${s.row} ${item.isChosen ? s.chosen : ''} ${item.id === keyedId ? s.keyed : ''}`}
        >
          {hasRanks ? <span className={s.rank}>{item.rank}</span> : null}
          <span className={s.name}>{item.name}</span>
          <span className={s.plot}>
            {item.shares.length > 0 ? (
              item.shares.map((share, i) => (
                <i
                  key={i}
                  className={`${s.part} ${fills[i % fills.length]} ${item.isMadeUp ? s.madeUp : ''}`}
                  style={{ width: `${share}%` }}
                />
              ))
            ) : item.n === undefined ? (
              <i className={s.missing} style={{ left: `${zero}%` }} />
            ) : (
              <i
                className={`${s.bar} ${item.n < 0 ? s.down : s.up} ${item.isMadeUp ? s.madeUp : ''}`}
                style={{
                  left: `${Math.min(zero, at(item.n))}%`,
                  width: `${Math.abs(at(item.n) - zero)}%`,
                }}
              />
            )}
            {min < 0 ? <i className={s.zero} style={{ left: `${zero}%` }} /> : null}
            {root === undefined ? null : <i className={s.root} style={{ left: `${at(root)}%` }} />}
          </span>
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
