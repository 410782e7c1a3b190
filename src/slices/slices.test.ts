import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MissingKind, Value } from '#domain/value.ts';
import { missingKinds, observationStatuses, qualifiers, reported } from '#domain/value.ts';
import { schoolLevels } from '#domain/school-level.ts';
import type { Block } from '#table/cube.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import { buildCube } from '#table/cube-builder.ts';
import { decodeSlice } from './decode.ts';
import { encodeSlice } from './encode.ts';
import type { Slice } from './slice.ts';
import { decimalsOf } from './wire.ts';

const areaIds = ['a', 'b', 'c', 'd'];
const periods = ['2019', '2020-2021', '2021-2022', '2023-2024', '2024-07', '2024-12-31'];

/** A printed number: up to four decimals, of either sign; never -0, which nobody prints. */
const printedNumber = fc
  .tuple(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => (digits === 0 ? 0 : digits / 10 ** decimals));

const part = fc.option(printedNumber, { nil: undefined });

const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: printedNumber.map(reported) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<MissingKind[]>(...missingKinds).map((kind): Value => ({ kind })),
  },
);

/** Rows as the reader of a package hands them over: parts stand only beside a figure. */
const row: fc.Arbitrary<ObservationRow> = fc
  .record({
    areaId: fc.constantFrom(...areaIds),
    period: fc.constantFrom(...periods),
    indicatorId: fc.constantFrom('pupils', 'standard-rate'),
    seriesId: fc.constantFrom('office', 'press'),
    level: fc.constantFrom(...schoolLevels),
    category: fc.constantFrom('', 'ownership:public'),
    value,
    numerator: part,
    denominator: part,
    status: fc.constantFrom(...observationStatuses),
    qualifier: fc.constantFrom(...qualifiers),
    precision: fc.constantFrom(0, 1000),
    referenceDate: fc.constantFrom('', '2024-09-30'),
    sourceId: fc.constantFrom('book', 'báo'),
    noteId: fc.constant(''),
    file: fc.constant('observations.csv'),
    line: fc.integer({ min: 2, max: 30_000 }),
  })
  .map((made) =>
    made.value.kind === 'reported'
      ? made
      : { ...made, numerator: undefined, denominator: undefined },
  );

const cellOf = (made: ObservationRow): string =>
  [made.areaId, made.period, made.indicatorId, made.seriesId, made.level, made.category].join('|');

const slice: fc.Arbitrary<Slice> = fc
  .uniqueArray(row, { selector: cellOf, maxLength: 40 })
  .map((rows) => ({ snapshotId: 'thử-1', context: undefined, cube: buildCube(rows, areaIds) }));

const encoder = new TextEncoder();

/** Rows of one area: five figures and one gap. */
function smallRows(change: Partial<ObservationRow> = {}): ObservationRow[] {
  return periods.map((period, i) => ({
    areaId: 'a',
    period,
    indicatorId: 'standard-rate',
    seriesId: 'office',
    level: 'primary',
    category: '',
    value: i === 2 ? { kind: 'withheld' } : reported(70 + i / 10),
    numerator: i === 2 || i === 3 ? undefined : 400 + i,
    denominator: i === 2 ? undefined : 594,
    status: 'final',
    qualifier: '',
    precision: 0,
    referenceDate: '',
    sourceId: 'book',
    noteId: '',
    file: 'observations.csv',
    line: i + 2,
    ...change,
  }));
}

function smallSlice(snapshotId = 's'): Slice {
  return { snapshotId, context: undefined, cube: buildCube(smallRows(), areaIds) };
}

/** Bytes with another header in front, as a faulty or a later writer might make them. */
function withHeader(header: unknown): Uint8Array {
  const head = encoder.encode(JSON.stringify(header));
  const out = new Uint8Array(4 + head.length);
  new DataView(out.buffer).setUint32(0, head.length, true);
  out.set(head, 4);
  return out;
}

const plain = (block: Block): Block => ({
  indicatorId: block.indicatorId,
  seriesId: block.seriesId,
  level: block.level,
  category: block.category,
  kind: block.kind,
  value: block.value,
  numerator: block.numerator,
  denominator: block.denominator,
  meta: block.meta,
  line: block.line,
});

/** The slice with every block unpacked, the last first: blocks do not depend on each other. */
function unpacked(bytes: Uint8Array): Slice {
  const read = decodeSlice(bytes);
  if (!read.ok) throw new Error(read.error);
  const { cube, ...rest } = read.value;
  const blocks = cube.blocks.toReversed().map(plain).toReversed();
  return { ...rest, cube: { ...cube, blocks } };
}

describe('a slice comes back as it was', () => {
  it('with every kind of cell, parts missing one by one, decimals and signs', () => {
    fc.assert(
      fc.property(slice, (made) => {
        expect(unpacked(encodeSlice(made))).toEqual(made);
      }),
      { numRuns: 300 },
    );
  });

  it('again and again, when more is open than is kept', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `area-${i}`);
    const rows = Array.from({ length: 16 }, (_, i) =>
      many.flatMap((areaId) => smallRows({ areaId, indicatorId: `indicator-${i}` })),
    ).flat();
    const cube = buildCube(rows, many);
    const back = decodeSlice(encodeSlice({ snapshotId: 's', context: undefined, cube }));
    if (!back.ok) throw new Error(back.error);
    const { blocks } = back.value.cube;
    const first = blocks.map(plain);
    expect([first, blocks.map(plain)]).toEqual([cube.blocks, cube.blocks]);
    expect(blocks[0]?.value).not.toBe(first[0]?.value); // let go and unpacked anew
  });

  it('whatever the length of its header', () => {
    // 256 lengths in a row: every value of the first byte of the file
    const refused = Array.from({ length: 256 }, (_, i) => 'x'.repeat(i + 1)).filter(
      (snapshotId) => !decodeSlice(encodeSlice(smallSlice(snapshotId))).ok,
    );
    expect(refused.map((snapshotId) => encodeSlice(smallSlice(snapshotId))[0])).toEqual([]);
  });

  it('inside a bigger buffer, as a network library hands it over', () => {
    const bytes = encodeSlice(smallSlice());
    const wide = new Uint8Array(bytes.length + 20).fill(7);
    wide.set(bytes, 11);
    expect(unpacked(wide.subarray(11, 11 + bytes.length))).toEqual(smallSlice());
  });

  it('without a single row', () => {
    const empty: Slice = { snapshotId: 's', context: undefined, cube: buildCube([], areaIds) };
    expect(unpacked(encodeSlice(empty))).toEqual(empty);
  });
});

describe('bytes that are not a slice', () => {
  const problemOf = (bytes: Uint8Array) => {
    const result = decodeSlice(bytes);
    return result.ok ? 'read' : result.error;
  };

  it('nothing, and pages of a server', () => {
    expect(problemOf(new Uint8Array(0))).toBe('empty');
    expect(problemOf(encoder.encode('<!doctype html><title>404</title>'))).toBe('markup');
    expect(problemOf(encoder.encode('{"error":"not found"}'))).not.toBe('read');
    expect(problemOf(encoder.encode('area_id,period\na,2024\n'))).toBe('not-a-slice');
  });

  it('cut anywhere: a problem, never a shorter table', () => {
    const bytes = encodeSlice(smallSlice());
    const found = Array.from({ length: bytes.length }, (_, length) =>
      problemOf(bytes.subarray(0, length)),
    );
    expect(found.filter((problem) => problem === 'read')).toEqual([]);
    expect(found[0]).toBe('empty');
    const headEnd = 4 + new DataView(bytes.buffer).getUint32(0, true);
    expect(new Set(found.slice(headEnd))).toEqual(new Set(['cut-off']));
    expect(new Set(found.slice(5, headEnd))).toEqual(new Set(['cut-off']));
  });

  it('with something after the end', () => {
    const bytes = encodeSlice(smallSlice());
    expect(problemOf(Uint8Array.of(...bytes, 0))).toBe('not-a-slice');
  });

  it('one byte changed is a problem or other content, never an exception', () => {
    const bytes = encodeSlice(smallSlice());
    const thrown: number[] = [];
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      try {
        decodeSlice(changed);
      } catch {
        thrown.push(at);
      }
    }
    expect(thrown).toEqual([]);
  });

  it('a header without its lists', () => {
    expect(problemOf(withHeader({ format: 1, blocks: [{}] }))).toBe('not-a-slice');
  });

  it('made by a newer version, in this shape or another', () => {
    const axes = { snapshotId: 's', areaIds: [], periods: [], metas: [] };
    expect(problemOf(withHeader({ format: 2, ...axes, blocks: [] }))).toBe('newer-format');
    expect(problemOf(withHeader({ format: 2, columns: {} }))).toBe('newer-format');
  });
});

describe('decimals of a printed number', () => {
  it.each([
    [235731, 0],
    [72.2, 1],
    [98.85, 2],
    [-0.0001, 4],
    [0, 0],
  ])('%d has %d', (n, decimals) => {
    expect(decimalsOf(n)).toBe(decimals);
  });

  it('a number that nobody prints is a bug of the caller', () => {
    expect(() => decimalsOf(1 / 3)).toThrow('too many decimals');
    expect(() => decimalsOf(1e-10)).toThrow('too many decimals');
  });
});
