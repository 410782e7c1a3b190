import { memo, useId, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import type { GeoSheet, GeoShape } from '#geo/geo-sheet.ts';
import type { SheetBox } from '#geo/sheet-box.ts';
import { InsetCorner } from './inset-corner.tsx';
import { MapInsets } from '#maps/map-insets.tsx';
import { AtlasCircles, CircleKey, keyHeight } from './atlas-circles.tsx';
import { AtlasLabels } from './atlas-labels.tsx';
import type { AtlasMark, CircleAmount } from './atlas-mark.ts';
import { AtlasPatterns } from './patterns.tsx';
import { useZoom } from './use-zoom.ts';
import type { Frame } from './zoom-frame.ts';
import { boxOf } from './zoom-frame.ts';
import s from './atlas.module.css';

interface AtlasMapProps {
  readonly sheet: GeoSheet;
  /** The part of the sheet that the map is of. */
  readonly box: SheetBox;
  readonly frame: Frame;
  readonly setFrame: (frame: Frame) => void;
  readonly marks: ReadonlyMap<string, AtlasMark>;
  /** Empty where land is filled. */
  readonly amounts: readonly CircleAmount[];
  readonly selectedIds: readonly string[];
  /** Unit under the pointer here or in another figure. */
  readonly activeId: string;
  /** Unit the keys stand on; shown while the figure has the focus. */
  readonly keyedId: string;
  readonly pick: (areaId: string) => void;
}

/** Width of the drawing; sheets and parts of them are stretched to it. */
const drawn = 1000;

/** Units filled by class or with circles by amount, magnified as the frame says; strokes, letters, circles and patterns keep their size. */
export function AtlasMap(props: AtlasMapProps): ReactElement {
  const { sheet, box, frame, setFrame, marks, amounts, selectedIds, activeId, keyedId, pick } =
    props;
  const prefix = useId();
  const map = useRef<SVGSVGElement>(null);
  const plane = useRef<SVGGElement>(null);
  useZoom(map, plane, { frame, box, change: setFrame });
  const seen = useMemo(() => boxOf(frame, box), [frame, box]);
  const height = Math.round((drawn * box.height) / box.width);
  const k = drawn / seen.width;
  const part = useMemo(() => ({ seen, k, height }), [seen, k, height]);
  const choose = (event: React.MouseEvent<SVGSVGElement>) => {
    const areaId = event.target instanceof Element ? event.target.getAttribute('data-area') : null;
    if (areaId !== null) pick(areaId);
  };
  const outlineOf = (id: string) => sheet.shapes.find((shape) => shape.areaId === id)?.d;
  const keyed = outlineOf(keyedId);
  const active = outlineOf(activeId);
  return (
    <svg
      ref={map}
      className={`${s.map} ${frame.k > 1 ? s.zoomed : ''}`}
      viewBox={`0 0 ${drawn} ${height + keyHeight(amounts)}`}
      onClick={choose}
      aria-hidden="true"
    >
      <svg
        width={drawn}
        height={height}
        viewBox={`${seen.x} ${seen.y} ${seen.width} ${seen.height}`}
      >
        <AtlasPatterns prefix={prefix} k={k} />
        <g ref={plane}>
          {sheet.shapes.map((shape) => {
            const mark = marks.get(shape.areaId);
            const isFilled = mark !== undefined && mark.r === undefined && mark.fill !== '';
            return (
              <Shape
                key={shape.areaId}
                shape={shape}
                fill={isFilled ? mark.fill : 'plain'}
                isFaded={mark?.isFaded === true && mark.r === undefined}
              />
            );
          })}
          <Overlays shapes={sheet.shapes} marks={marks} prefix={prefix} />
          <g className={s.lines}>
            <path className={s.borders} d={sheet.borders} />
            <path d={sheet.outline} />
          </g>
          <MapInsets sheet={sheet} />
          <AtlasCircles shapes={sheet.shapes} marks={marks} prefix={prefix} k={k} />
          <g className={s.lines}>
            {sheet.shapes
              .filter((shape) => selectedIds.includes(shape.areaId))
              .map((shape) => (
                <path key={shape.areaId} className={s.chosen} d={shape.d} />
              ))}
            {active === undefined ? null : <path className={s.active} d={active} />}
            {keyed === undefined ? null : (
              <>
                <path className={`${s.keyed} ${s.halo}`} d={keyed} />
                <path className={s.keyed} d={keyed} />
              </>
            )}
          </g>
          <AtlasLabels
            sheet={sheet}
            marks={marks}
            part={part}
            selectedIds={selectedIds}
            activeId={activeId}
          />
        </g>
      </svg>
      {frame.k > 1 ? <InsetCorner insets={sheet.insets} right={drawn} bottom={height} /> : null}
      <CircleKey amounts={amounts} y={height} />
    </svg>
  );
}

const Shape = memo(function Shape({
  shape,
  fill,
  isFaded,
}: {
  readonly shape: GeoShape;
  readonly fill: string;
  readonly isFaded: boolean;
}): ReactElement {
  return (
    <path
      d={shape.d}
      className={`${s.shape} ${s[fill]} ${isFaded ? s.faded : ''}`}
      data-area={shape.areaId}
    />
  );
});

interface OverlaysProps {
  readonly shapes: readonly GeoShape[];
  readonly marks: ReadonlyMap<string, AtlasMark>;
  readonly prefix: string;
}

/** Patterns over the units of a kind, one path for each. */
const Overlays = memo(function Overlays({ shapes, marks, prefix }: OverlaysProps): ReactElement {
  const paths = useMemo(() => {
    const found = new Map<string, string>();
    for (const shape of shapes) {
      const mark = marks.get(shape.areaId);
      // A unit with a circle shows the pattern in it; land that nobody speaks of is not collected.
      const pattern = mark ? mark.pattern : 'not-collected';
      if (pattern === undefined || mark?.r !== undefined) continue;
      const name = `${pattern} ${mark?.isFaded === true ? s.faded : ''}`;
      found.set(name, (found.get(name) ?? '') + shape.d);
    }
    return [...found].map(([name, d]) => ({ name, pattern: name.split(' ')[0] ?? '', d }));
  }, [shapes, marks]);
  return (
    <>
      {paths.map(({ name, pattern, d }) => (
        <path
          key={name}
          className={`${s.overlay} ${name.slice(pattern.length)}`}
          fill={`url(#${prefix}${pattern})`}
          d={d}
        />
      ))}
    </>
  );
});
