import { memo } from 'react';
import type { ReactElement } from 'react';
import { isFiniteNumber } from '#lib/is-finite-number.ts';
import type { ValueAxis } from '#views/axis.ts';
import type { TimeAxis } from '#views/time-axis.ts';
import type { ValueMatrix } from '#views/value-matrix.ts';
import { contextPath, lonePointsPath } from './trend-geometry.ts';
import s from './small-multiples.module.css';

const height = 74;

interface SmallMultiplesProps {
  readonly matrix: ValueMatrix;
  readonly names: readonly string[];
  readonly axis: ValueAxis;
  readonly time: TimeAxis;
  readonly value: (n: number) => string;
  /** Address of the figure of a unit in a period. */
  readonly address: (areaId: string, period: string) => string;
  readonly ends: readonly [string, string];
}

/** One panel a unit on one scale, the others in grey behind it. */
export const SmallMultiples = memo(function SmallMultiples({
  matrix,
  names,
  axis,
  time,
  value,
  address,
  ends,
}: SmallMultiplesProps): ReactElement {
  const all = contextPath(matrix, time, axis, height);
  const lonely = lonePointsPath(matrix, time, axis, height);
  const width = matrix.periods.length;
  return (
    <div className={s.grid} aria-hidden="true">
      {matrix.areaIds.map((id, row) => {
        const values = matrix.values.subarray(row * width, (row + 1) * width);
        const own: ValueMatrix = {
          ...matrix,
          areaIds: [id],
          values,
          illustrative: matrix.illustrative.subarray(row * width, (row + 1) * width),
        };
        const lastAt = values.findLastIndex(isFiniteNumber);
        const last = values[lastAt];
        return (
          <div key={id} className={s.panel}>
            <p>
              <b>{names[row]}</b>{' '}
              {last === undefined ? (
                <span>{'…'}</span>
              ) : (
                <span className={s.value} data-so={address(id, matrix.periods[lastAt] ?? '')}>
                  {value(last)}
                </span>
              )}
            </p>
            <svg
              viewBox={`0 0 1000 ${height}`}
              width="100%"
              height={height}
              preserveAspectRatio="none"
            >
              <path d={all} className={s.others} />
              <path d={lonely} className={s.otherPoints} />
              <path
                d={contextPath(own, time, axis, height)}
                className={own.illustrative.includes(1) ? s.madeUp : s.own}
              />
              <path d={lonePointsPath(own, time, axis, height)} className={s.points} />
            </svg>
          </div>
        );
      })}
      <p className={s.ends}>
        <span>{ends[0]}</span> <span>{ends[1]}</span>
      </p>
    </div>
  );
});
