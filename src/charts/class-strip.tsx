import { memo } from 'react';
import type { ReactElement } from 'react';
import s from './class-strip.module.css';

/** One unit on the line of values. */
export interface StripDot {
  readonly areaId: string;
  readonly n: number;
  /** Class that fills it with the colour of the map. */
  readonly fill: string | undefined;
  readonly isFaded: boolean;
}

interface ClassStripProps {
  readonly dots: readonly StripDot[];
  readonly limits: readonly number[];
  readonly low: number;
  readonly high: number;
  readonly text: (n: number) => string;
  readonly selectedIds: readonly string[];
  readonly activeId: string;
  readonly pick: (areaId: string) => void;
}

const bins = 56;
const dot = 11;

/** Units as dots on the line of values, stacked where they are alike, parted by the limits of the classes: the same line in every period. */
export const ClassStrip = memo(function ClassStrip({
  dots,
  limits,
  low,
  high,
  text,
  selectedIds,
  activeId,
  pick,
}: ClassStripProps): ReactElement {
  const span = high - low || 1;
  const share = (n: number) => (n - low) / span;
  const percent = (part: number) => `${Math.round((4 + 92 * part) * 100) / 100}%`;
  const stacked = new Map<number, number>();
  const placed = dots
    .toSorted((a, b) => a.n - b.n)
    .map((item) => {
      const bin = Math.round(share(item.n) * bins);
      const level = stacked.get(bin) ?? 0;
      stacked.set(bin, level + 1);
      return { ...item, x: percent(bin / bins), level };
    });
  const floor = Math.max(3, ...stacked.values()) * dot + 6;
  const inside = limits.filter((limit) => limit > low && limit <= high);
  const choose = (event: React.MouseEvent<SVGSVGElement>) => {
    const areaId = event.target instanceof Element ? event.target.getAttribute('data-area') : null;
    if (areaId !== null) pick(areaId);
  };
  return (
    <svg className={s.strip} height={floor + 22} onClick={choose} aria-hidden="true">
      <line className={s.axis} x1="2%" x2="98%" y1={floor} y2={floor} />
      {inside.map((limit) => (
        <line
          key={limit}
          className={s.limit}
          x1={percent(share(limit))}
          x2={percent(share(limit))}
          y1="0"
          y2={floor + 4}
        />
      ))}
      {placed.map(({ areaId, fill, isFaded, x, level }) => (
        <circle
          key={areaId}
          cx={x}
          cy={floor - dot / 2 - 1 - level * dot}
          r={dot / 2 - 0.5}
          className={`${fill ?? ''} ${isFaded ? s.faded : ''} ${
            areaId === activeId ? s.active : selectedIds.includes(areaId) ? s.on : ''
          }`}
          data-area={areaId}
        />
      ))}
      <text x="2%" y={floor + 18}>
        {text(low)}
      </text>
      <text x="98%" y={floor + 18} textAnchor="end">
        {text(high)}
      </text>
    </svg>
  );
});
