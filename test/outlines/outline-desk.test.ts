import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';
import { hashOf, knownShapesOf, packageWithOutlines } from '#outlines/outline-package.ts';
import type { OutlineState } from '#outlines/outline-state.ts';
import { readPublishable } from '#publish/publishable.ts';
import { filesSource } from '#snapshot/files-source.ts';
import { laoCaiDistricts, packageShapes } from '../support/outline-files.ts';
import { deskOf, rulesOf, said } from './outline-desk-of.ts';
import { unpack } from './unpack.ts';

type File = ReturnType<typeof laoCaiDistricts>;

const lines = 'data/lao-cai/boundaries/lao-cai-2024.topo.json';
const moved = (file: File, change: (point: readonly number[]) => number[]): File => ({
  ...file,
  features: file.features.map((feature) => ({
    ...feature,
    geometry:
      feature.geometry.type === 'Polygon'
        ? {
            ...feature.geometry,
            coordinates: feature.geometry.coordinates.map((ring) => ring.map(change)),
          }
        : feature.geometry,
  })),
});
const judged = async (file: object, state: OutlineState = said, packageId = 'lao-cai') =>
  (await deskOf(packageId, 'x.geojson', JSON.stringify(file))).desk.judge(state);
const renamed = (code: string, properties: Record<string, string>) => {
  const file = laoCaiDistricts();
  const found = file.features.find((feature) => feature.properties['MA_HUYEN'] === code);
  if (found) found.properties = properties;
  return file;
};

describe('there and back', () => {
  it.each([
    ['lao-cai', lines, 'districts', 9],
    ['lao-cai', lines, 'communes', 151],
    ['viet-nam', 'data/viet-nam/boundaries/viet-nam-63.topo.json', 'provinces', 63],
  ])(
    'the shapes of %s, %s, %s join all units with the same areas',
    async (id, file, layer, count) => {
      const { report } = await judged(packageShapes(file, layer), said, id);
      expect(report.verdict).toBe('accepted');
      expect(report.counts).toMatchObject({ shapes: count, joined: count, errors: 0, warnings: 0 });
      for (const { km2, known = 0 } of report.areas)
        expect(Math.abs(km2 - known)).toBeLessThan(0.001 * known + 0.02);
    },
  );

  it('a file converted from VN-2000 by other means lies within two metres', async () => {
    const file = new Uint8Array(readFileSync('test/fixtures/outlines/tcvn3-vn2000.zip'));
    const { desk } = await deskOf('lao-cai', 'x.zip', file);
    const own = await deskOf('lao-cai', 'x.geojson', JSON.stringify(laoCaiDistricts()));
    const [a, b] = [desk.ready(said), own.desk.ready(said)];
    expect(a?.report.verdict).toBe('accepted');
    expect(rulesOf(a?.report.problems ?? [])).toEqual([
      'note system-converted',
      'note encoding-converted',
    ]);
    const points = (study = a?.study) =>
      study?.shapes.flatMap(({ polygons }) => polygons.flat().flatMap((ring) => ring.slice(1))) ??
      [];
    const others = points(b?.study);
    let most = 0;
    for (const [x, y] of points()) {
      // Steps of 11 cm.
      const nearest = others.reduce(
        (least, [u, v]) => Math.min(least, Math.hypot(x - u, y - v)),
        Infinity,
      );
      most = Math.max(most, nearest);
    }
    expect(most * 0.11).toBeLessThan(2);
  });
});

describe('a file that lies elsewhere', () => {
  it('with latitude first is asked about, and right once that is said', async () => {
    const file = moved(laoCaiDistricts(), ([lon = 0, lat = 0]) => [lat, lon]);
    const { report, sketch } = await judged(file);
    expect(rulesOf(report.problems)).toEqual(['error axes-swapped']);
    expect(sketch).toBeUndefined();
    expect((await judged(file, { ...said, isSwapped: true })).report.verdict).toBe('accepted');
  });

  it('with the meridian of another province is refused', async () => {
    const parts = unpack(new Uint8Array(readFileSync('test/fixtures/outlines/tcvn3-vn2000.zip')));
    const prj = new TextDecoder().decode(parts['huyen/huyen.prj']).replace('104.75', '105.75');
    const file = zipSync({ ...parts, 'huyen/huyen.prj': new TextEncoder().encode(prj) });
    const { report } = (await deskOf('lao-cai', 'x.zip', file)).desk.judge(said);
    expect(report.verdict).toBe('refused');
    const [far] = report.problems.filter(({ rule }) => rule === 'far-from-known');
    // One degree at 22.4° north is 102.8 km.
    expect(far).toMatchObject({ severity: 'error', feature: 0 });
    const { km } = (far?.params ?? { km: 0 }) as { km: number };
    expect(Math.abs(km - 102.8)).toBeLessThan(1);
  });

  it.each([
    ['DATUM["D_Indian_1960"', 'datum'],
    ['PROJECTION["Lambert_Conformal_Conic"]', 'projection'],
    ['UNIT["Foot_US",0.3048006096012192]]', 'parameter'],
  ])('in a system that is not known is not drawn: %s', async (words, why) => {
    const parts = unpack(new Uint8Array(readFileSync('test/fixtures/outlines/tcvn3-vn2000.zip')));
    const prj = new TextDecoder()
      .decode(parts['huyen/huyen.prj'])
      .replace(/GCS_VN_2000/, words.startsWith('DATUM') ? 'GCS_Indian_1960' : 'GCS_VN_2000')
      .replace(
        new RegExp(
          `${words.slice(0, words.indexOf('["'))}\\["(?!Degree)[^\\]]*${words.startsWith('DATUM') ? '"' : '\\]+'}`,
        ),
        words,
      );
    const file = zipSync({ ...parts, 'huyen/huyen.prj': new TextEncoder().encode(prj) });
    const { report, sketch } = (await deskOf('lao-cai', 'x.zip', file)).desk.judge(said);
    expect(report.problems[0]).toMatchObject({ rule: 'system-unknown', params: { why } });
    expect(sketch).toBeUndefined();
  });

  it('is refused outside the country', async () => {
    const file = moved(laoCaiDistricts(), ([lon = 0, lat = 0]) => [lon - 30, lat]);
    expect(rulesOf((await judged(file)).report.problems)).toContain('error outside-country');
  });
});

describe('joining', () => {
  it('asks where nothing fits, takes a hand’s answer, and leaves out what is not wanted', async () => {
    const file = renamed('085', { MA_HUYEN: '', TEN_HUYEN: 'Khu phía bắc' });
    const { report } = await judged(file);
    expect(rulesOf(report.problems)).toEqual(['error not-joined', 'warning unit-without-shape']);
    expect(report.join?.unitsWithout).toEqual(['bac-ha']);
    const byHand = await judged(file, { ...said, choices: { '5': 'bac-ha' } });
    expect(byHand.report.verdict).toBe('accepted');
    const without = await judged(file, { ...said, choices: { '5': '' } });
    expect(rulesOf(without.report.problems)).toEqual([
      'warning unit-without-shape',
      'note left-out',
    ]);
  });

  it.each([
    ['a slip of a letter', 'Huyện Bắc Haa', 'bac-ha'],
    ['a unit of another level', 'Thị trấn Bắc Hà', 'bac-ha'],
  ])('proposes the nearest: %s', async (_, name, id) => {
    const { report } = await judged(renamed('085', { MA_HUYEN: '', TEN_HUYEN: name }));
    expect(report.join?.features[4]).toMatchObject({ areaId: '', candidates: [id] });
  });

  it.each([
    ['without type and marks', 'bac ha'],
    ['with the old type', 'Huyện Sa Pa', '088', 'sa-pa'],
    ['an old spelling', 'Xi Ma Cai', '084', 'si-ma-cai'],
  ])('knows %s', async (_, name, code = '085', id = 'bac-ha') => {
    const { report } = await judged(renamed(code, { MA_HUYEN: '', TEN_HUYEN: name }));
    expect(report.join?.features.find((feature) => feature.name === name)?.areaId).toBe(id);
  });

  it('tells code and name of two units', async () => {
    const file = renamed('085', { MA_HUYEN: '085', TEN_HUYEN: 'Huyện Bát Xát' });
    const { report } = await judged(file);
    expect(rulesOf(report.problems)).toContain('warning code-and-name-differ');
    expect(report.join?.features[4]?.candidates).toEqual(['bat-xat', 'bac-ha']);
  });

  it('two shapes of one unit are asked about, and put together when that is said', async () => {
    const file = renamed('085', { MA_HUYEN: '084', TEN_HUYEN: 'Huyện Si Ma Cai' });
    const { report } = await judged(file);
    expect(rulesOf(report.problems)).toContain('error unit-doubled');
    const { desk, files, context } = await deskOf('lao-cai', 'x.geojson', JSON.stringify(file));
    const state = { ...said, merged: ['si-ma-cai'] };
    const ready = desk.ready(state);
    if (!ready) throw new Error('still refused');
    const next = packageWithOutlines(files, context, ready, state, by);
    const shapes = knownShapesOf(next)?.shapes;
    const before = knownShapesOf(files)?.shapes;
    const sum = (before?.get('si-ma-cai')?.km2 ?? 0) + (before?.get('bac-ha')?.km2 ?? 0);
    expect(shapes?.get('si-ma-cai')?.km2).toBeCloseTo(sum, 1);
  });

  it('a code is joined on its day only: 15 was Yên Bái and is Lào Cai', async () => {
    const file = packageShapes('data/viet-nam/boundaries/viet-nam-63.topo.json', 'provinces');
    const [lao, yen] = ['10', '15'].map((code) =>
      file.features.find((feature) => feature.properties['MA_HUYEN'] === code),
    );
    if (!lao || !yen) throw new Error('both are there');
    const only = {
      ...file,
      features: [lao, yen].map((feature) => ({
        ...feature,
        properties: { ma: feature.properties['MA_HUYEN'] },
      })),
    };
    const on = async (vintage: string) => {
      const state = { ...said, stated: { ...said.stated, vintage } };
      const { report } = await judged(only, state, 'viet-nam');
      return report.join?.features.map(({ areaId, why }) => areaId || why);
    };
    expect(await on('2024-12-31')).toEqual(['lao-cai', 'yen-bai']);
    // After the reform code 10 is nobody's, and 15 is the new province, which this shape is not: its area says so.
    expect(await on('2025-08-01')).toEqual(['not-in-force', 'lao-cai-2025-07']);
    expect(await on('')).toEqual(['lao-cai', 'ambiguous']);
  });

  it('a unit chosen by hand must have existed on that day', async () => {
    const state = {
      ...said,
      stated: { ...said.stated, vintage: '2025-08-01' },
      choices: { '5': 'bac-ha' },
    };
    const { report } = await judged(laoCaiDistricts(), state);
    expect(rulesOf(report.problems)).toContain('error unit-not-in-force');
  });
});

const by = {
  date: '2026-11-22',
  preparedBy: 'Phòng Kế hoạch',
  state: 'checked',
  fileName: 'huyen.geojson',
  fileHash: hashOf(new Uint8Array()),
} as const;

describe('saving', () => {
  it('makes a package that is read, checked and drawn, with the words of whoever brought the lines', async () => {
    const { desk, files, context } = await deskOf(
      'lao-cai',
      'huyen.geojson',
      JSON.stringify(laoCaiDistricts()),
    );
    const ready = desk.ready(said);
    if (!ready) throw new Error('refused');
    const next = packageWithOutlines(files, context, ready, said, by);
    const found = await readPublishable(filesSource(next));
    if (!found.ok) throw new Error(found.error.kind);
    const sheet = found.value.sheets.get('boundaries-own-2026-11-22');
    expect(sheet).toMatchObject({
      approximate: false,
      vintage: '2024-12-31',
      boundarySet: 'pre-2025-07',
    });
    expect(sheet?.shapes).toHaveLength(9);
    expect(sheet?.label.vi).toBe('Ranh giới theo Sở Nội vụ, Phòng Kế hoạch đưa vào');
    expect(sheet?.attribution.en).toContain('Licence: CC-BY-4.0');
    // The communes of the old file stay, and say what they are.
    expect(found.value.communeSheet?.shapes).toHaveLength(151);
    expect(found.value.communeSheet?.approximate).toBe(true);
    const record = JSON.parse(new TextDecoder().decode(next.get('own-2026-11-22.json'))) as object;
    expect(record).toMatchObject({ preparedBy: 'Phòng Kế hoạch', state: said });

    // The next ones take the place of these; nothing is left over.
    const again = packageWithOutlines(next, context, ready, said, { ...by, date: '2026-12-01' });
    const own = [...again.keys()].filter((path) => path.startsWith('boundaries/'));
    expect(own.toSorted()).toEqual([
      'boundaries/lao-cai-2024.topo.json',
      'boundaries/own-2026-12-01.topo.json',
    ]);
    expect((await readPublishable(filesSource(again))).ok).toBe(true);
  });

  it('communes take the place of the communes only', async () => {
    const file = JSON.stringify(packageShapes(lines, 'communes'));
    const { desk, files, context } = await deskOf('lao-cai', 'xa.geojson', file);
    const ready = desk.ready(said);
    if (!ready) throw new Error('refused');
    const found = await readPublishable(
      filesSource(packageWithOutlines(files, context, ready, said, by)),
    );
    if (!found.ok) throw new Error(found.error.kind);
    expect(found.value.communeSheet?.approximate).toBe(false);
    expect([...found.value.sheets.values()][0]?.approximate).toBe(true);
  });

  it('the national map keeps Hoàng Sa and Trường Sa', async () => {
    const file = packageShapes('data/viet-nam/boundaries/viet-nam-63.topo.json', 'provinces');
    const { desk, files, context } = await deskOf('viet-nam', 'tinh.geojson', JSON.stringify(file));
    const ready = desk.ready(said);
    if (!ready) throw new Error('refused');
    const found = await readPublishable(
      filesSource(packageWithOutlines(files, context, ready, said, by)),
    );
    if (!found.ok) throw new Error(found.error.kind);
    const sheet = found.value.sheets.get('boundaries-own-2026-11-22');
    expect(sheet?.insets.map(({ name, points }) => [name, points.length])).toEqual([
      ['Quần đảo Hoàng Sa', 17],
      ['Quần đảo Trường Sa', 36],
    ]);
    // The 34 provinces are put together from these.
    expect(found.value.sheets.size).toBe(2);
  });

  it('a package without a map gets one', async () => {
    const file = laoCaiDistricts();
    const { context } = await deskOf('da-nang', 'x.geojson', JSON.stringify(file));
    const units = context.areas.filter(({ level }) => level === 'district').slice(0, 7);
    const seven = {
      ...file,
      features: file.features.slice(0, units.length).map((feature, at) => ({
        ...feature,
        properties: { ten: units[at]?.name.vi ?? '' },
      })),
    };
    const state = { ...said, stated: { ...said.stated, vintage: '2021-06-30' } };
    const { desk, files } = await deskOf('da-nang', 'x.geojson', JSON.stringify(seven));
    const ready = desk.ready(state);
    if (!ready) throw new Error('refused');
    const found = await readPublishable(
      filesSource(packageWithOutlines(files, context, ready, state, by)),
    );
    expect(found.ok && found.value.sheets.size).toBe(1);
  });
});
