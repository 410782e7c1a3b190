import { memo, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { GeoShape } from '#geo/geo-sheet.ts';
import type { AtlasMark } from './atlas-mark.ts';
import { placeLabels } from './label-places.ts';
import s from './atlas.module.css';

interface AtlasLabelsProps {
  readonly shapes: readonly GeoShape[];
  readonly marks: ReadonlyMap<string, AtlasMark>;
  readonly k: number;
  readonly selectedIds: readonly string[];
  readonly activeId: string;
}

/** Names and values where they fit; chosen units always. */
export const AtlasLabels = memo(function AtlasLabels({
  shapes,
  marks,
  k,
  selectedIds,
  activeId,
}: AtlasLabelsProps): ReactElement {
  const labels = useMemo(
    () =>
      placeLabels(
        shapes.flatMap((shape) => {
          const mark = marks.get(shape.areaId);
          const isKept = selectedIds.includes(shape.areaId) || shape.areaId === activeId;
          if (!mark || (mark.isFaded && !isKept)) return [];
          const { areaId: id, x, y, room } = shape;
          return [{ id, x, y, room, name: mark.name, value: mark.value, isKept }];
        }),
        k,
      ),
    [shapes, marks, k, selectedIds, activeId],
  );
  return (
    <g className={s.labels}>
      {labels.map(({ id, x, y, name, value, isKept, isWide, isNarrow }) => (
        <g
          key={id}
          className={inkOn(marks.get(id))}
          transform={`translate(${x} ${y}) scale(${1 / k})`}
        >
          {isWide ? (
            <>
              <text y="-4" className={`${s.wide} ${isKept ? s.strong : ''}`}>
                {name}
              </text>
              <text y="19" className={`${s.wide} ${s.strong}`}>
                {value}
              </text>
            </>
          ) : null}
          {isNarrow ? (
            <text y="12" className={`${s.narrow} ${s.strong}`}>
              {isKept ? `${name} ${value}` : value}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
});

/** Ink that can be read on a filled unit; around circles and on mixed colours letters have a rim of paper. */
const inkOn = (mark: AtlasMark | undefined): string | undefined =>
  mark === undefined || mark.r !== undefined ? s.rim : (s[`on-${mark.fill}`] ?? s.rim);
