import { memo } from 'react';
import type { ReactElement } from 'react';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import s from './map-figure.module.css';

/** Hoàng Sa and Trường Sa at their true places, each in a labelled frame. */
export const MapInsets = memo(function MapInsets({
  sheet,
}: {
  readonly sheet: GeoSheet;
}): ReactElement | null {
  if (sheet.insets.length === 0) return null;
  return (
    <g>
      {sheet.insets.map((inset) => (
        <g key={inset.id}>
          <rect
            className={s.frame}
            x={inset.frame.x}
            y={inset.frame.y}
            width={inset.frame.width}
            height={inset.frame.height}
          />
          {inset.points.map(([x, y]) => (
            <circle key={`${x},${y}`} cx={x} cy={y} r="3.5" className={s.island} />
          ))}
          <text
            x={inset.frame.x + inset.frame.width / 2}
            y={inset.frame.y - 8}
            className={s.insetName}
          >
            {inset.name}
          </text>
        </g>
      ))}
    </g>
  );
});
