import type { CoordinateSystem, SystemTrouble } from './outline-file.ts';

/** From VN-2000 to WGS84: the seven parameters of decision 05/2007/QĐ-BTNMT, good to about two metres whichever way the turn is read. */
const fromVn2000 =
  '+towgs84=-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278';

const isVn2000 = (name: string): boolean => /vn[\s_-]*2000|viet\s?nam[\s_-]*2000/i.test(name);
const isWgs84 = (name: string): boolean => /wgs[\s_-]*(?:19)?84/i.test(name);

/** Degrees on WGS84, which is what a file without a word on it must be in. */
export const unstatedSystem: CoordinateSystem = { kind: 'degrees', name: '', isStated: false };

/**
 * The coordinate system of a Shapefile from the text of its .prj (WKT 1). Only what is understood to the last parameter
 * is converted: degrees or a transverse Mercator plane, on VN-2000 or WGS84. Anything else is told, never guessed.
 */
export function readPrj(text: string): CoordinateSystem {
  const wkt = text.replace(/^\uFEFF/, '').trim();
  const name = /^\s*(?:PROJCS|GEOGCS)\s*\[\s*"([^"]{0,200})"/i.exec(wkt)?.[1] ?? '';
  const unknown = (why: SystemTrouble): CoordinateSystem => ({
    kind: 'unknown',
    name: name === '' ? wkt.slice(0, 60) : name,
    why,
  });
  const isPlane = /^PROJCS\s*\[/i.test(wkt);
  if (wkt.length > 5000 || !(isPlane || /^GEOGCS\s*\[/i.test(wkt))) return unknown('unreadable');
  const datum = `${/GEOGCS\s*\[\s*"([^"]*)"/i.exec(wkt)?.[1] ?? ''} ${/DATUM\s*\[\s*"([^"]*)"/i.exec(wkt)?.[1] ?? ''}`;
  const shift = isVn2000(datum) ? ` ${fromVn2000}` : isWgs84(datum) ? '' : undefined;
  if (shift === undefined) return unknown('datum');
  if (numberAfter(wkt, 'PRIMEM') !== 0) return unknown('parameter');
  if (!isPlane) {
    const definition = `+proj=longlat +ellps=WGS84${shift} +no_defs`;
    return shift === ''
      ? { kind: 'degrees', name, isStated: true }
      : { kind: 'projected', name, definition };
  }
  const projection = /PROJECTION\s*\[\s*"([^"]*)"/i.exec(wkt)?.[1] ?? '';
  if (!/^(?:transverse_mercator|gauss_kruger)$/i.test(projection)) return unknown('projection');
  const given = new Map(
    [...wkt.matchAll(/PARAMETER\s*\[\s*"([^"]*)"\s*,\s*([-+.\deE]+)\s*\]/gi)].map(
      ([, key = '', value = '']) => [key.toLowerCase(), Number(value)] as const,
    ),
  );
  // The unit of the plane is the last one: that of the degrees stands inside GEOGCS.
  const unit = [...wkt.matchAll(/UNIT\s*\[\s*"[^"]*"\s*,\s*([-+.\deE]+)/gi)].at(-1)?.[1];
  const plane = {
    lat: given.get('latitude_of_origin') ?? 0,
    lon: given.get('central_meridian') ?? Number.NaN,
    scale: given.get('scale_factor') ?? Number.NaN,
    east: given.get('false_easting') ?? Number.NaN,
    north: given.get('false_northing') ?? Number.NaN,
  };
  return Number(unit) === 1 && isPlausible(plane)
    ? { kind: 'projected', name, definition: `${planeText(plane)}${shift} +units=m +no_defs` }
    : unknown('parameter');
}

interface Plane {
  readonly lat: number;
  readonly lon: number;
  readonly scale: number;
  readonly east: number;
  readonly north: number;
}

const isPlausible = ({ lat, lon, scale, east, north }: Plane): boolean =>
  lat === 0 &&
  lon >= 99 &&
  lon <= 118 &&
  scale > 0.999 &&
  scale <= 1 &&
  Number.isFinite(east) &&
  Number.isFinite(north);

const planeText = ({ lat, lon, scale, east, north }: Plane): string =>
  `+proj=tmerc +lat_0=${lat} +lon_0=${lon} +k=${scale} +x_0=${east} +y_0=${north} +ellps=WGS84`;

function numberAfter(wkt: string, word: string): number {
  const found = new RegExp(`${word}\\s*\\[\\s*"[^"]*"\\s*,\\s*([-+.\\deE]+)`, 'i').exec(wkt)?.[1];
  return found === undefined ? 0 : Number(found);
}

/** Zones of UTM over the country on WGS84 and VN-2000; meridians of provinces have their numbers from many lists, and are not guessed. */
const listed: ReadonlyMap<number, string> = new Map([
  [
    3405,
    `${planeText({ lat: 0, lon: 105, scale: 0.9996, east: 500_000, north: 0 })} ${fromVn2000}`,
  ],
  [
    3406,
    `${planeText({ lat: 0, lon: 111, scale: 0.9996, east: 500_000, north: 0 })} ${fromVn2000}`,
  ],
  [32_648, planeText({ lat: 0, lon: 105, scale: 0.9996, east: 500_000, north: 0 })],
  [32_649, planeText({ lat: 0, lon: 111, scale: 0.9996, east: 500_000, north: 0 })],
]);

/** The coordinate system that an older GeoJSON names under "crs"; newer ones are in degrees and say nothing. */
export function readCrsMember(value: unknown): CoordinateSystem {
  if (value === undefined || value === null) return unstatedSystem;
  const { properties } = value as { readonly properties?: { readonly name?: unknown } };
  const name = typeof properties?.name === 'string' ? properties.name.slice(0, 200) : '';
  if (/(?:CRS84|EPSG:{1,2}4326)$/i.test(name)) return { kind: 'degrees', name, isStated: true };
  const code = Number(/EPSG:{1,2}(\d+)$/i.exec(name)?.[1]);
  if (code === 4756) {
    const definition = `+proj=longlat +ellps=WGS84 ${fromVn2000} +no_defs`;
    return { kind: 'projected', name, definition };
  }
  const plane = listed.get(code);
  return plane === undefined
    ? { kind: 'unknown', name, why: name === '' ? 'unreadable' : 'not-listed' }
    : { kind: 'projected', name, definition: `${plane} +units=m +no_defs` };
}
