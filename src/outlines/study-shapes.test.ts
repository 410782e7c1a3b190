import { describe, expect, it } from 'vitest';
import type { Point } from './outline-file.ts';
import { neighbourPairs } from './shape-topology.ts';
import { studyShapes } from './study-shapes.ts';
import { box, layerOfShapes } from './tiny-shapes.ts';

const study = (...shapes: Point[][][][]) => {
  const found = studyShapes(layerOfShapes(...shapes), false, () => false);
  if (!found) throw new Error('degrees are always read');
  return found;
};

// At 22° north, on the WGS84 ellipsoid: a hundredth of a degree is 1.10739 km north (M = 6 344 878 m) and
// 1.03264 km east (N cos phi = 5 916 590 m), by hand.
const cell = 1.10739 * 1.03264;

describe('shapes side by side', () => {
  it('without fault have none, and know their neighbours', () => {
    const found = study([[box(104, 22, 104.01, 22.01)]], [[box(104.01, 22, 104.02, 22.01)]]);
    expect(found.overlaps.overlaps).toEqual([]);
    expect(found.gaps?.gaps).toEqual([]);
    expect(found.crossings).toEqual([]);
    expect([...neighbourPairs(found.lines)]).toEqual(['0|1']);
    expect(found.km2[0]).toBeCloseTo(cell, 3);
  });

  it('that lie over one another are told with the area and the place', () => {
    // The second begins a tenth of a cell too far west.
    const found = study([[box(104, 22, 104.01, 22.01)]], [[box(104.009, 22, 104.02, 22.01)]]);
    const [overlap, ...more] = found.overlaps.overlaps;
    expect(more).toEqual([]);
    expect(overlap?.ha).toBeCloseTo(cell * 10, 2);
    expect(overlap).toMatchObject({ a: 0, b: 1, lon: 104.0095, lat: 22.005 });
  });

  it('with a hole between them are told of the gap and of those beside it', () => {
    // Four shapes round a middle cell that nobody has.
    const [w, s, e, n] = [104, 22, 104.03, 22.03];
    const found = study(
      [[box(w, s, e, s + 0.01)]],
      [[box(w, s + 0.02, e, n)]],
      [[box(w, s + 0.01, w + 0.01, s + 0.02)]],
      [[box(e - 0.01, s + 0.01, e, s + 0.02)]],
    );
    const [gap, ...more] = found.gaps?.gaps ?? [];
    expect(more).toEqual([]);
    expect(gap?.ha).toBeCloseTo(cell * 100, 0);
    expect(gap).toMatchObject({ lon: 104.015, lat: 22.015, beside: [0, 1, 2, 3] });
    expect(found.overlaps.overlaps).toEqual([]);
  });

  it('have gap and overlap at once where two drawings of one border cross', () => {
    // The border runs straight in one file and as a zigzag of 0.001 degree in the other: one triangle each way.
    const left: Point[] = box(104, 22, 104.01, 22.04);
    const right: Point[] = [
      [104.01, 22],
      [104.02, 22],
      [104.02, 22.04],
      [104.01, 22.04],
      [104.011, 22.03],
      [104.009, 22.01],
      [104.01, 22],
    ];
    const found = study([[left]], [[right]]);
    // One triangle: base 0.02 degree along the border, 0.001 high.
    const triangle = (cell * 2 * 0.1 * 100) / 2;
    expect(found.overlaps.overlaps[0]?.ha).toBeCloseTo(triangle, 1);
    expect(found.gaps?.gaps[0]?.ha).toBeCloseTo(triangle, 1);
  });

  it('the same shape twice, and one within another, lie over one another wholly', () => {
    const outer = box(104, 22, 104.03, 22.03);
    const twice = study([[outer]], [[outer]]);
    expect(twice.overlaps.overlaps[0]?.ha).toBeCloseTo(cell * 900, 0);
    const within = study([[outer]], [[box(104.01, 22.01, 104.02, 22.02)]]);
    expect(within.overlaps.overlaps[0]?.ha).toBeCloseTo(cell * 100, 0);
  });

  it('a town in the hole of another overlaps nothing', () => {
    const town = box(104.01, 22.01, 104.02, 22.02);
    const found = study([[box(104, 22, 104.03, 22.03), town]], [[town]]);
    expect(found.overlaps.overlaps).toEqual([]);
    expect(found.gaps?.gaps).toEqual([]);
    expect(found.km2[0]).toBeCloseTo(cell * 8, 2);
    expect([...neighbourPairs(found.lines)]).toEqual(['0|1']);
  });

  it('share a border also where only one of them has a corner', () => {
    const tall = box(104, 22, 104.01, 22.02);
    const found = study(
      [[tall]],
      [[box(104.01, 22, 104.02, 22.01)]],
      [[box(104.01, 22.01, 104.02, 22.02)]],
    );
    expect([...neighbourPairs(found.lines)].toSorted()).toEqual(['0|1', '0|2', '1|2']);
    expect(found.gaps?.gaps).toEqual([]);
  });

  it('pieces thinner than a pen line are counted together', () => {
    // 0.00001 degree is 1.0326 m wide, 0.0005 degree 55.37 m high: 57 m2.
    const found = study([[box(104, 22, 104.01, 22.0005)]], [[box(104.00999, 22, 104.02, 22.0005)]]);
    expect(found.overlaps.overlaps).toEqual([]);
    expect(found.overlaps.ignored.count).toBe(1);
    expect(found.overlaps.ignored.ha).toBeCloseTo(1.0326 * 55.37 * 1e-4, 4);
  });
});

describe('rings', () => {
  it('are closed, turned as maps need them, and left out when they have no area', () => {
    const open = box(104, 22, 104.01, 22.01).slice(0, -1);
    const clockwise = box(104.01, 22, 104.02, 22.01).toReversed();
    const flat: Point[] = [
      [104, 22],
      [104.01, 22],
      [104, 22],
    ];
    const found = study([[open]], [[clockwise]], [[flat], [box(104.03, 22, 104.04, 22.01)]]);
    expect(found.shapes.map(({ closed, turned }) => [closed, turned])).toEqual([
      [1, 1],
      [0, 0],
      [0, 1],
    ]);
    expect(found.shapes[2]?.broken).toEqual([3]);
    expect(found.km2[2]).toBeCloseTo(cell, 3);
  });

  it('that cut through themselves are found where they do', () => {
    const bow: Point[] = [
      [104, 22],
      [104.01, 22.01],
      [104.01, 22],
      [104, 22.008],
      [104, 22],
    ];
    const found = study([[bow]]);
    expect(found.crossings).toHaveLength(1);
    // y = x and y = 0.008 - 0.8 x meet at 0.00444.
    expect(found.crossings[0]?.at).toEqual([104_004_444, 22_004_444]);
  });
});
