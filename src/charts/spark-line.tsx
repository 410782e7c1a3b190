import type { ReactElement } from 'react';
import type { SparkPoint } from '#views/area-view.ts';
import s from './spark-line.module.css';

const width = 112;
const height = 26;

/** A line the size of a word: runs of one series joined, gaps left open, the last point marked. */
export function SparkLine({
  points,
  isMadeUp,
}: {
  readonly points: readonly SparkPoint[];
  readonly isMadeUp: boolean;
}): ReactElement | null {
  const known = points.flatMap((point) => (point.n === undefined ? [] : [point.n]));
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  const step = points.length > 1 ? (width - 8) / (points.length - 1) : 0;
  const x = (i: number) => Math.round(4 + i * step);
  const y = (n: number) => Math.round((4 + (1 - (n - low) / span) * (height - 8)) * 10) / 10;
  let path = '';
  points.forEach((point, i) => {
    if (point.n !== undefined) path += `${point.joins ? 'L' : 'M'}${x(i)} ${y(point.n)}`;
  });
  const lonely = points
    .map((point, i) =>
      point.n === undefined || point.joins || points[i + 1]?.joins === true
        ? ''
        : `M${x(i)} ${y(point.n)}h.1`,
    )
    .join('');
  const last = points.findLastIndex((point) => point.n !== undefined);
  return (
    <svg width={width} height={height} className={isMadeUp ? s.madeUp : s.spark} aria-hidden="true">
      <path d={path} />
      <path d={lonely} className={s.points} />
      <circle cx={x(last)} cy={y(points[last]?.n ?? low)} r="2.75" />
    </svg>
  );
}
