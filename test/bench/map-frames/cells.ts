import { Delaunay } from 'd3-delaunay';
import type { Area } from '#domain/area.ts';
import type { GeoSheet, GeoShape } from '#geo/geo-sheet.ts';
import type { MapArea, MapView, Tone } from '#views/map-view.ts';

/** Communes of the country since the reform of July 2025. */
export const communes = 3321;
export const years = 12;
export const tones: readonly Tone[] = ['b1', 'b2', 'b3', 'b4', 'b5'];
const size = { width: 1000, height: 1180 };

/** The same numbers on every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let s = seed; ;) {
    s = (s * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    yield s / 4_294_967_296;
  }
}

/**
 * Shapes of as many units as the country has communes: Voronoi cells of a made-up country, each side bent at three points so that a
 * shape has some 24 corners, about what simplified communes have.
 */
export function makeSheet(): GeoSheet {
  const next = numbers(7);
  const random = (): number => next.next().value;
  const points = Array.from({ length: communes }, (): [number, number] => [
    random() * size.width,
    random() * size.height,
  ]);
  const voronoi = Delaunay.from(points).voronoi([0, 0, size.width, size.height]);
  const shapes = points.map((point, i): GeoShape => {
    const ring = voronoi.cellPolygon(i) ?? [];
    const bent = ring.slice(1).flatMap((to, at) => bend(ring[at] ?? to, to));
    return {
      areaId: `c${i}`,
      d: `M${bent.map((corner) => corner.join(',')).join('L')}Z`,
      x: Math.round(point[0]),
      y: Math.round(point[1]),
      room: 5,
      neighbours: [],
    };
  });
  const text = { vi: '', en: '' };
  return {
    ...size,
    boundary: 'communes',
    shapes,
    outline: '',
    borders: '',
    insets: [],
    approximate: false,
    label: text,
    attribution: text,
    vintage: '',
    boundarySet: '',
  };
}

/** Corners between two points; both neighbours bend their common side the same way. */
function bend([ax, ay]: readonly number[], [bx, by]: readonly number[]): [number, number][] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [ax, ay, bx, by];
  return [0, 0.25, 0.5, 0.75].map((part) => {
    const x = x0 + (x1 - x0) * part;
    const y = y0 + (y1 - y0) * part;
    const aside = part === 0 ? 0 : Math.sin(x * 12.9 + y * 78.2) * 1.5;
    return [Number((x + aside).toFixed(1)), Number((y - aside).toFixed(1))];
  });
}

/** Class of each unit in each year; four fifths change from year to year. */
export function makeClasses(): readonly Uint8Array[] {
  const next = numbers(11);
  return Array.from({ length: years }, () =>
    Uint8Array.from({ length: communes }, () => Math.floor(next.next().value * tones.length)),
  );
}

/** What the map figure is given for one year. */
export function makeView(classes: Uint8Array): MapView {
  return {
    style: 'choropleth',
    areas: Array.from(classes, (shade, i): MapArea => ({
      area: { id: `c${i}` } as Area,
      ref: {} as MapArea['ref'],
      n: shade,
      shade,
      tone: tones[shade],
      rank: undefined,
      illustrative: false,
    })),
    limits: [],
    tones,
    counts: [],
    target: undefined,
    missing: 0,
    hasIllustrative: false,
    largest: 0,
  };
}
