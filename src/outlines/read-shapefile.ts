import type { Feature, Geometry } from 'geojson';
import { parseDbf, parseShp } from 'shpjs';
import { decodeText, repairText } from '#sheets/text/decode-text.ts';
import type { ZipArchive } from '#sheets/zip/zip-archive.ts';
import { readPrj } from './coordinate-system.ts';
import type { CoordinateSystem, OutlineLayer } from './outline-file.ts';
import { outlineLimits } from './outline-file.ts';
import { refuse } from './outline-problem.ts';
import { layerOf } from './read-geojson.ts';
import { checkDbf, checkShp } from './shapefile-sizes.ts';

/** Layers of an archive and how their words were written. */
export interface ShapefileReading {
  readonly layers: readonly OutlineLayer[];
  readonly encoding: string;
}

/** Names of the Shapefiles of an archive without ".shp"; what a Mac puts beside them is none. */
export const shapefilesOf = (names: readonly string[]): string[] =>
  names
    .filter((name) => name.endsWith('.shp') && !name.startsWith('__macosx/'))
    .map((name) => name.slice(0, -'.shp'.length));

/** Every Shapefile of an archive. Without a .prj nobody can say where it lies, unless its numbers can only be degrees. */
export function readShapefiles(archive: ZipArchive): ShapefileReading {
  let encoding = '';
  const layers = shapefilesOf(archive.names).map((stem) => {
    const shp = archive.read(`${stem}.shp`) ?? new Uint8Array();
    const dbf = archive.read(`${stem}.dbf`);
    if (dbf === undefined) throw refuse('shapefile-part-missing', { part: '.dbf' });
    checkShp(shp);
    const struck = checkDbf(dbf);
    const words = readWords(dbf, archive.read(`${stem}.cpg`));
    encoding ||= words.encoding;
    const prj = archive.read(`${stem}.prj`);
    const system: CoordinateSystem =
      prj === undefined
        ? { kind: 'degrees', name: '', isStated: false }
        : readPrj(new TextDecoder('windows-1252').decode(prj));
    // Rows that were struck out have no area any more, and are told with the others that have none.
    const features = parseShp(shp).map((geometry, row) =>
      featureOf(struck.has(row) ? null : geometry, words.rows[row]),
    );
    return layerOf(stem.split('/').at(-1)?.slice(0, 60) ?? '', features, system);
  });
  return { layers, encoding };
}

const featureOf = (
  geometry: Geometry | null,
  properties: Readonly<Record<string, unknown>> | undefined,
): Feature => ({ type: 'Feature', geometry: geometry as Geometry, properties: properties ?? {} });

/**
 * Rows of a .dbf in Unicode. The .cpg is believed where the bytes bear it out; old fonts (TCVN3, VNI) and windows-1258
 * name no code page that a browser knows, and are recognised as in any other file.
 */
function readWords(
  dbf: Uint8Array,
  cpg: Uint8Array | undefined,
): { readonly rows: readonly Record<string, unknown>[]; readonly encoding: string } {
  const said = cpg === undefined ? '' : new TextDecoder('windows-1252').decode(cpg).trim();
  const utf8 = parseDbf(dbf, 'utf-8');
  const isUtf8 = !JSON.stringify(utf8).includes('\uFFFD');
  const whole = isUtf8 ? utf8 : parseDbf(dbf, 'windows-1252');
  const texts = [...new Set(whole.flatMap(textsOf))];
  const joined = texts.join('\n');
  const read = isUtf8
    ? repairText(joined, 'UTF-8')
    : /1258/.test(said)
      ? { text: joinedAs(texts), encoding: 'windows-1258' }
      : decodeText(bytesOf(joined));
  const lines = read.text.split('\n');
  if (lines.length !== texts.length) return { rows: whole, encoding: read.encoding };
  const meant = new Map(texts.map((text, at) => [text, lines[at] ?? text]));
  const rows = whole.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        meant.get(key) ?? key,
        typeof value === 'string' ? (meant.get(value) ?? value) : plainOf(value),
      ]),
    ),
  );
  return { rows, encoding: read.encoding };
}

const textsOf = (row: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(row).flatMap(([key, value]) => [
    oneLine(key),
    ...(typeof value === 'string' ? [oneLine(value)] : []),
  ]);

const oneLine = (text: string): string => text.slice(0, outlineLimits.textLength);

/** A number that is none and a date are nothing that a unit is known by. */
const plainOf = (value: unknown): unknown =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** Text decoded as windows-1252 back to the bytes it came from. */
const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => toByte.get(sign) ?? sign.charCodeAt(0));

const toByte: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(new Uint8Array([byte])),
    byte,
  ]),
);

const joinedAs = (texts: readonly string[]): string =>
  texts
    .map((text) => new TextDecoder('windows-1258').decode(bytesOf(text)).normalize('NFC'))
    .join('\n');
