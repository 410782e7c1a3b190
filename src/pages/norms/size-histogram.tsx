import type { ReactElement } from 'react';
import type { SizeBin } from '#views/norms/size-histogram.ts';
import s from './norms.module.css';

interface SizeHistogramProps {
  readonly bins: readonly SizeBin[];
  readonly label: (bin: SizeBin) => string;
  readonly count: (classes: number) => string;
  readonly axis: string;
  readonly isMadeUp: boolean;
}

/** Height of the tallest bar and room above it and below, in pixels. */
const [tall, above, below] = [140, 20, 40];

/** Bars of classes by size from 0; those above the cap are hollow, and an ink line marks the cap. Its summary says the same in words. */
export function SizeHistogram({
  bins,
  label,
  count,
  axis,
  isMadeUp,
}: SizeHistogramProps): ReactElement {
  const most = Math.max(1, ...bins.map(({ classes }) => classes));
  const step = 100 / Math.max(1, bins.length);
  const capAt = bins.findIndex(({ isAbove }) => isAbove);
  const base = above + tall;
  return (
    <svg className={s.histogram} width="100%" height={base + below} aria-hidden="true">
      {bins.map((bin, i) => {
        const height = Math.round((tall * bin.classes) / most);
        const middle = `${(i + 0.5) * step}%`;
        return (
          <g key={bin.to}>
            <rect
              x={`${i * step + step * 0.08}%`}
              width={`${step * 0.84}%`}
              y={base - height}
              height={height}
              className={`${bin.isAbove ? s.over : s.within} ${isMadeUp ? s.dashed : ''}`}
            />
            <text x={middle} y={base - height - 5}>
              {bin.classes === 0 ? '' : count(bin.classes)}
            </text>
            <text x={middle} y={base + 16} className={s.tick}>
              {label(bin)}
            </text>
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={base} y2={base} className={s.base} />
      {capAt < 0 ? null : (
        <line x1={`${capAt * step}%`} x2={`${capAt * step}%`} y1="0" y2={base} className={s.cap} />
      )}
      <text x="100%" y={base + 34} className={s.axis}>
        {axis}
      </text>
    </svg>
  );
}
