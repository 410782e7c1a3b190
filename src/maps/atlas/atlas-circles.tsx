import { memo, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { GeoShape } from '#geo/geo-sheet.ts';
import type { AtlasMark, CircleAmount } from './atlas-mark.ts';
import { spreadCircles } from '#geo/spread-circles.ts';
import s from './atlas.module.css';

interface AtlasCirclesProps {
  readonly shapes: readonly GeoShape[];
  readonly marks: ReadonlyMap<string, AtlasMark>;
  readonly prefix: string;
  readonly k: number;
}

/** Circles in proportion to amounts, the large ones below the small ones. */
export const AtlasCircles = memo(function AtlasCircles({
  shapes,
  marks,
  prefix,
  k,
}: AtlasCirclesProps): ReactElement {
  const circles = useMemo(() => {
    const wanted = shapes.flatMap((shape) => {
      const mark = marks.get(shape.areaId);
      return mark?.r === undefined || mark.r === 0 ? [] : [{ shape, mark, r: mark.r }];
    });
    wanted.sort((a, b) => b.r - a.r);
    const placed = spreadCircles(
      wanted.map(({ shape, r }) => ({ x: shape.x * k, y: shape.y * k, r })),
    );
    return wanted.map((item, i) => ({
      ...item,
      x: (placed[i]?.x ?? 0) / k,
      y: (placed[i]?.y ?? 0) / k,
      isMoved: (placed[i]?.moved ?? 0) > item.r,
    }));
  }, [shapes, marks, k]);
  return (
    <>
      {circles.map(({ shape, x, y, isMoved }) =>
        isMoved ? (
          <path key={shape.areaId} className={s.leader} d={`M${shape.x} ${shape.y}L${x} ${y}`} />
        ) : null,
      )}
      {circles.map(({ shape, mark, r, x, y }) => (
        <g
          key={shape.areaId}
          transform={`translate(${x} ${y}) scale(${1 / k})`}
          className={mark.isFaded ? s.faded : undefined}
        >
          <circle
            r={r}
            className={`${s.circle} ${s[mark.fill]} ${mark.pattern === 'illustrative' ? s.madeUp : ''}`}
            data-area={shape.areaId}
          />
          {mark.pattern === 'older' ? (
            <circle r={r} className={s.overlay} fill={`url(#${prefix}older)`} />
          ) : null}
        </g>
      ))}
    </>
  );
});

const margin = 14;

/** Height of the strip under a map that holds the circles to measure by. */
export const keyHeight = ([largest]: readonly CircleAmount[]): number =>
  largest ? Math.ceil(2 * largest.r + 2 * margin) : 0;

/** Circles of round amounts in the scale of the map above, whatever the width of the screen. */
export function CircleKey({
  amounts,
  y,
}: {
  readonly amounts: readonly CircleAmount[];
  readonly y: number;
}): ReactElement {
  const middle = y + keyHeight(amounts) / 2;
  const widths = amounts.map(({ r, text }) => 2 * r + 40 + text.length * 19);
  return (
    <g>
      {amounts.map(({ r, text }, i) => {
        const centre = widths.slice(0, i).reduce((sum, width) => sum + width, 4) + r;
        return (
          <g key={text}>
            <circle className={s.ring} cx={centre} cy={middle} r={r} />
            <text className={s.key} x={centre + r + 8} y={middle} dominantBaseline="central">
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
