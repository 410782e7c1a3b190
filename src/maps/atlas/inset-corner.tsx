import type { ReactElement } from 'react';
import type { GeoInset } from '#geo/geo-sheet.ts';
import s from './atlas.module.css';

/** Size of a frame in units of the drawing: its name has to be read on a phone. */
const width = 262;
const head = 38;
const height = 128;

/** Hoàng Sa and Trường Sa in a corner of a map of the country that shows only a part of it: no such map is without them. */
export function InsetCorner({
  insets,
  right,
  bottom,
}: {
  readonly insets: readonly GeoInset[];
  readonly right: number;
  readonly bottom: number;
}): ReactElement {
  return (
    <g className={s.corner}>
      {insets.map(({ id, name, frame, points }, i) => {
        const x = right - width - 2;
        const y = bottom - 2 - (insets.length - i) * height;
        const scale = Math.min(width / frame.width, (height - head) / frame.height);
        const left = x + (width - frame.width * scale) / 2;
        return (
          <g key={id}>
            <rect x={x} y={y} width={width} height={height} />
            <text x={x + width / 2} y={y + 28}>
              {name}
            </text>
            {points.map(([px, py]) => (
              <circle
                key={`${px},${py}`}
                cx={left + (px - frame.x) * scale}
                cy={y + head + (py - frame.y) * scale}
                r="2.6"
              />
            ))}
          </g>
        );
      })}
    </g>
  );
}
