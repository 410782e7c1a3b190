import { Hatch } from '#ui/hatch.tsx';
import { memo, useId } from 'react';
import type { ReactElement } from 'react';
import type { GeoSheet, GeoShape } from '#geo/geo-sheet.ts';
import type { MapArea, MapView } from '#views/map-view.ts';
import { MapInsets } from './map-insets.tsx';
import s from './map-figure.module.css';

/** What a map has to be told in words. */
export interface MapText {
  readonly name: (area: MapArea) => string;
  readonly value: (area: MapArea) => string;
}

interface MapFigureProps {
  readonly view: MapView;
  readonly sheet: GeoSheet;
  readonly text: MapText;
  readonly selectedIds: readonly string[];
  /** Unit the keys stand on; shown while the figure has the focus. */
  readonly keyedId: string;
  readonly pick: (areaId: string) => void;
}

/** Units shaded by class or with circles by amount. Outlines never change; a change of year changes class names only. */
export function MapFigure({
  view,
  sheet,
  text,
  selectedIds,
  keyedId,
  pick,
}: MapFigureProps): ReactElement {
  const id = useId();
  const byId = new Map(view.areas.map((area) => [area.area.id, area]));
  const choose = (event: React.MouseEvent<SVGSVGElement>) => {
    const areaId = event.target instanceof Element ? event.target.getAttribute('data-area') : null;
    if (areaId !== null) pick(areaId);
  };
  const chosen = sheet.shapes.filter((shape) => selectedIds.includes(shape.areaId));
  const keyed = sheet.shapes.find((shape) => shape.areaId === keyedId);
  const isCircles = view.style === 'circles';
  return (
    <svg
      className={s.map}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      onClick={choose}
      aria-hidden="true"
    >
      <Hatch id={`${id}m`} gap={11} className={s.hatch} />
      <Hatch id={`${id}s`} gap={9} className={s.stripe} />
      {sheet.shapes.map((shape) => {
        const area = byId.get(shape.areaId);
        return (
          <Shape
            key={shape.areaId}
            shape={shape}
            tone={isCircles || !area ? 'plain' : (area.tone ?? 'missing')}
          />
        );
      })}
      <Overlay shapes={sheet.shapes} byId={byId} kind="missing" fill={`url(#${id}m)`} />
      {isCircles ? (
        <Circles view={view} shapes={sheet.shapes} byId={byId} />
      ) : (
        <Overlay shapes={sheet.shapes} byId={byId} kind="illustrative" fill={`url(#${id}s)`} />
      )}
      <path className={s.borders} d={sheet.borders} />
      <path className={s.outline} d={sheet.outline} />
      <MapInsets sheet={sheet} />
      {chosen.map((shape) => (
        <path key={shape.areaId} className={s.chosen} d={shape.d} />
      ))}
      {keyed ? (
        <g className={s.keyed}>
          <path className={s.halo} d={keyed.d} />
          <path d={keyed.d} />
        </g>
      ) : null}
      <Labels
        shapes={sheet.shapes}
        byId={byId}
        text={text}
        selectedIds={selectedIds}
        isCircles={isCircles}
        largest={view.largest}
      />
    </svg>
  );
}

const Shape = memo(function Shape({
  shape,
  tone,
}: {
  readonly shape: GeoShape;
  readonly tone: string;
}): ReactElement {
  return <path d={shape.d} className={s[tone]} data-area={shape.areaId} />;
});

interface OverlayProps {
  readonly shapes: readonly GeoShape[];
  readonly byId: ReadonlyMap<string, MapArea>;
  readonly kind: 'missing' | 'illustrative';
  readonly fill: string;
}

/** Stripes over all units of a kind as one path. */
function Overlay({ shapes, byId, kind, fill }: OverlayProps): ReactElement | null {
  const matching = shapes.filter((shape) => {
    const area = byId.get(shape.areaId);
    return kind === 'missing'
      ? area?.n === undefined
      : area?.illustrative === true && area.n !== undefined;
  });
  return matching.length === 0 ? null : (
    <path className={s.overlay} fill={fill} d={matching.map((shape) => shape.d).join('')} />
  );
}

interface CirclesProps {
  readonly view: MapView;
  readonly shapes: readonly GeoShape[];
  readonly byId: ReadonlyMap<string, MapArea>;
}

/** Area of a circle is proportional to its amount; the scale is the same in all years. */
function Circles({ view, shapes, byId }: CirclesProps): ReactElement {
  const widest = shapes.length > 40 ? 40 : 70;
  return (
    <g>
      {shapes.map((shape) => {
        const area = byId.get(shape.areaId);
        if (area?.n === undefined || view.largest === 0) return null;
        const r = Math.max(3, Math.round(widest * Math.sqrt(Math.max(0, area.n) / view.largest)));
        return (
          <circle
            key={shape.areaId}
            cx={shape.x}
            cy={shape.y}
            r={r}
            className={area.illustrative ? s.madeUpCircle : s.circle}
            data-area={shape.areaId}
          />
        );
      })}
    </g>
  );
}

interface LabelsProps {
  readonly shapes: readonly GeoShape[];
  readonly byId: ReadonlyMap<string, MapArea>;
  readonly text: MapText;
  readonly selectedIds: readonly string[];
  readonly isCircles: boolean;
  readonly largest: number;
}

/** Name and value where they fit; on a phone the rank, keyed to the list below. Many small units are named when chosen. */
function Labels({ shapes, byId, text, selectedIds, isCircles }: LabelsProps): ReactElement {
  const isCrowded = shapes.length > 24;
  return (
    <g className={s.labels}>
      {shapes.map((shape) => {
        const area = byId.get(shape.areaId);
        const isChosen = selectedIds.includes(shape.areaId);
        if (!area || (isCrowded && !isChosen)) return null;
        const ink = isCircles ? s.onPaper : (s[`on-${area.tone ?? 'missing'}`] ?? s.onPaper);
        return (
          <g key={shape.areaId} className={`${ink} ${isChosen ? s.chosenLabel : ''}`}>
            <text x={shape.x} y={shape.y - 6} className={s.wideLabel}>
              {text.name(area)}
            </text>
            <text x={shape.x} y={shape.y + 20} className={`${s.wideLabel} ${s.value}`}>
              {text.value(area)}
            </text>
            <text x={shape.x} y={shape.y + 14} className={s.narrowLabel}>
              {area.rank ?? (area.n === undefined ? '…' : '')}
            </text>
          </g>
        );
      })}
    </g>
  );
}
