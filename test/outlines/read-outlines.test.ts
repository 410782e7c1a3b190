import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openOutlines } from '#outlines/open-outlines.ts';
import { holdsOutlines } from '#outlines/recognise-outlines.ts';
import { readSealedFiles } from '#sheets/read-sealed-files.ts';
import { unpack } from './unpack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const open = (content: string | Uint8Array) =>
  openOutlines('x', typeof content === 'string' ? bytes(content) : content);
const ruleOf = (content: string | Uint8Array) => {
  const opened = open(content);
  return opened.kind === 'refused' ? opened.problem.rule : opened.file.format;
};
const ring = '[[[104,22],[104.1,22],[104.1,22.1],[104,22]]]';
const collection = (geometry: string, properties = '{}') =>
  `{"type":"FeatureCollection","features":[{"type":"Feature","properties":${properties},"geometry":${geometry}}]}`;
const polygon = `{"type":"Polygon","coordinates":${ring}}`;
const fixture = (name: string) =>
  new Uint8Array(readFileSync(`test/fixtures/outlines/${name}.zip`));

describe('a file of boundaries', () => {
  it.each([
    ['GeoJSON', collection(polygon), true],
    [
      'its type last',
      `{"features":[],"x":"${'y'.repeat(200_000)}","type":"FeatureCollection"}`,
      true,
    ],
    ['TopoJSON', readFileSync('data/lao-cai/boundaries/lao-cai-2024.topo.json'), true],
    ['a zipped Shapefile', fixture('utf8-wgs84'), true],
    ['a workbook', zipSync({ 'xl/workbook.xml': bytes('<a/>') }), false],
    ['a table in JSON', '[{"type":"Feature of a school","rows":1}]', false],
    ['a CSV', 'a,b\n"type":"Feature",2\n', false],
    ['nothing', '', false],
  ])('is known by its content: %s', async (_, content, wanted) => {
    expect(await holdsOutlines(new Blob([content as Uint8Array<ArrayBuffer>]))).toBe(wanted);
  });

  it('has holes, islands, nested collections and any properties', () => {
    const opened = open(
      collection(
        `{"type":"GeometryCollection","geometries":[{"type":"MultiPolygon","coordinates":[${ring},${ring}]},{"type":"Point","coordinates":[1,2]}]}`,
        '{"__proto__":"x","TEN":"<img src=x onerror=alert(1)>","n":5,"deep":{"a":1},"bidi":"a\\u202eb"}',
      ),
    );
    if (opened.kind === 'refused') throw new Error(opened.problem.rule);
    const [feature] = opened.file.layers[0]?.features ?? [];
    expect(feature?.polygons).toHaveLength(2);
    expect(Object.fromEntries(feature?.properties ?? [])).toEqual({
      ['__proto__']: 'x',
      TEN: '<img src=x onerror=alert(1)>',
      n: '5',
      bidi: 'a b',
    });
  });

  it.each([
    ['points only', collection('{"type":"Point","coordinates":[104,22]}'), 'no-areas'],
    ['no geometry', collection('null'), 'no-areas'],
    ['no features', '{"type":"FeatureCollection","features":[]}', 'no-areas'],
    ['features that are no list', '{"type":"FeatureCollection","features":{}}', 'file-broken'],
    [
      'words for numbers',
      collection('{"type":"Polygon","coordinates":[[["a","b"]]]}'),
      'file-broken',
    ],
    [
      'no number at all',
      collection('{"type":"Polygon","coordinates":[[[1e999,22]]]}'),
      'file-broken',
    ],
    ['cut off', collection(polygon).slice(0, -20), 'file-broken'],
    ['nested without end', `{"a":${'['.repeat(200_000)}`, 'file-broken'],
    [
      'collections without end',
      collection(
        `${'{"type":"GeometryCollection","geometries":['.repeat(500)}${polygon}${']}'.repeat(500)}`,
      ),
      'no-areas',
    ],
    [
      'an arc that is not there',
      '{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[7]]}},"arcs":[[[0,0],[1,1]]]}',
      'file-broken',
    ],
    ['arcs of words', '{"type":"Topology","objects":{},"arcs":[["a"]]}', 'file-broken'],
    ['objects of nothing', '{"type":"Topology","objects":{"a":null},"arcs":[]}', 'file-broken'],
  ])('is refused with its reason: %s', (_, content, rule) => {
    expect(ruleOf(content)).toBe(rule);
  });

  it('never throws, whatever one byte of it becomes', () => {
    const whole = [fixture('tcvn3-vn2000'), bytes(collection(polygon))];
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.nat(), fc.nat(255), (file, at, byte) => {
        const spoiled = file.slice();
        spoiled[at % file.length] = byte;
        expect(['opened', 'refused']).toContain(open(spoiled).kind);
      }),
      { numRuns: 300, seed: 14 },
    );
  });
});

describe('a zipped Shapefile', () => {
  const parts = unpack(fixture('utf8-wgs84'));
  const packed = (change: Readonly<Record<string, Uint8Array | undefined>>) =>
    zipSync(
      Object.fromEntries(
        Object.entries({ ...parts, ...change }).flatMap(([name, content]) =>
          content ? [[name, content] as const] : [],
        ),
      ),
    );
  const shp = parts['huyen/huyen.shp'] ?? new Uint8Array();
  const dbf = parts['huyen/huyen.dbf'] ?? new Uint8Array();
  const patched = (file: Uint8Array, at: number, value: number, isLittle = false) => {
    const copy = file.slice();
    new DataView(copy.buffer).setInt32(at, value, isLittle);
    return copy;
  };

  it.each(['utf8-wgs84', 'tcvn3-vn2000', 'cp1258-vn2000'])('has its names whole: %s', (name) => {
    const opened = open(fixture(name));
    if (opened.kind === 'refused') throw new Error(opened.problem.rule);
    const names = opened.file.layers[0]?.features.map(({ properties }) => properties.get('TEN'));
    expect(names).toEqual([
      'Thành phố Lào Cai',
      'Huyện Bát Xát',
      'Huyện Mường Khương',
      'Huyện Si Ma Cai',
      'Huyện Bắc Hà',
      'Huyện Bảo Thắng',
      'Huyện Bảo Yên',
      'Thị xã Sa Pa',
      'Huyện Văn Bàn',
    ]);
  });

  it.each([
    ['without its .dbf', packed({ 'huyen/huyen.dbf': undefined }), 'shapefile-part-missing'],
    ['cut off', packed({ 'huyen/huyen.shp': shp.subarray(0, 700) }), 'shapefile-cut-off'],
    ['with half a table', packed({ 'huyen/huyen.dbf': dbf.subarray(0, 200) }), 'shapefile-cut-off'],
    [
      'that claims a million rows',
      packed({ 'huyen/huyen.dbf': patched(dbf, 4, 1_000_000, true) }),
      'file-too-large',
    ],
    [
      'with a record of length -4',
      packed({ 'huyen/huyen.shp': patched(shp, 104, -4) }),
      'shapefile-cut-off',
    ],
    [
      'with more points than bytes',
      packed({ 'huyen/huyen.shp': patched(shp, 148, 2_000_000, true) }),
      'file-broken',
    ],
    ['of points', packed({ 'huyen/huyen.shp': patched(shp, 32, 1, true) }), 'no-areas'],
  ])('is refused %s', (_, content, rule) => {
    expect(ruleOf(content)).toBe(rule);
  });

  it('that grows without end is stopped', () => {
    expect(ruleOf(packed({ 'huyen/huyen.shp': new Uint8Array(100_000_000) }))).toBe('file-broken');
  });

  it('is no sealed package', () => {
    expect(readSealedFiles(fixture('utf8-wgs84'))?.has('datapackage.json')).not.toBe(true);
  });
});
