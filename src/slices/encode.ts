import type { Block, Cube } from '#table/cube.ts';
import type { Slice } from './slice.ts';
import { sliceFormat } from './slice.ts';
import type { BlockHeader, SliceHeader } from './wire.ts';
import { decimalsOf, reportedCode } from './wire.ts';
import { ByteWriter } from './varint.ts';

/**
 * Packs a slice: a JSON header and, for each block, runs of cell kinds, then whole-number differences along the years.
 * Numbers are stored exactly, as whole multiples of 10^-decimals.
 */
export function encodeSlice(slice: Slice): Uint8Array<ArrayBuffer> {
  const payload = new ByteWriter();
  const blocks = slice.cube.blocks.map((block) => encodeBlock(block, slice.cube, payload));
  const header: SliceHeader = {
    format: sliceFormat,
    snapshotId: slice.snapshotId,
    areaIds: slice.cube.areaIds,
    periods: slice.cube.periods,
    metas: slice.cube.metas,
    blocks,
    ...(slice.context ? { context: slice.context } : {}),
    ...(slice.attachments ? { attachments: slice.attachments } : {}),
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const body = payload.toBytes();
  const out = new Uint8Array(4 + head.length + body.length);
  new DataView(out.buffer).setUint32(0, head.length, true);
  out.set(head, 4);
  out.set(body, 4 + head.length);
  return out;
}

function encodeBlock(block: Block, cube: Cube, out: ByteWriter): BlockHeader {
  const begins = out.length;
  const cells = reportedCells(block);
  const decimals = Math.max(0, ...cells.map((cell) => decimalsOf(block.value[cell] ?? 0)));
  writeRuns(block.kind, out);
  writeNumbers(block.value, cells, decimals, cube.periods.length, out);
  const hasParts = block.numerator !== undefined && block.denominator !== undefined;
  if (block.numerator && block.denominator) {
    writePart(block.numerator, cells, cube.periods.length, out);
    writePart(block.denominator, cells, cube.periods.length, out);
  }
  const present = presentCells(block);
  writeRuns(
    present.map((cell) => block.meta[cell] ?? 0),
    out,
  );
  let previous = 0;
  for (const cell of present) {
    out.int((block.line[cell] ?? 0) - previous);
    previous = block.line[cell] ?? 0;
  }
  return {
    i: block.indicatorId,
    s: block.seriesId,
    l: block.level,
    c: block.category,
    decimals,
    hasParts,
    bytes: out.length - begins,
  };
}

const reportedCells = (block: Block): number[] =>
  [...block.kind.keys()].filter((cell) => block.kind[cell] === reportedCode);
const presentCells = (block: Block): number[] =>
  [...block.kind.keys()].filter((cell) => block.kind[cell] !== 0);

function writeRuns(values: ArrayLike<number>, out: ByteWriter): void {
  let start = 0;
  for (let i = 1; i <= values.length; i++) {
    if (i < values.length && values[i] === values[start]) continue;
    out.uint(values[start] ?? 0);
    out.uint(i - start);
    start = i;
  }
}

function writeNumbers(
  values: Float64Array,
  cells: readonly number[],
  decimals: number,
  width: number,
  out: ByteWriter,
): void {
  let previous = 0;
  let area = -1;
  for (const cell of cells) {
    if (Math.floor(cell / width) !== area) {
      area = Math.floor(cell / width);
      previous = 0;
    }
    const scaled = Math.round((values[cell] ?? 0) * 10 ** decimals);
    out.int(scaled - previous);
    previous = scaled;
  }
}

/** Parts may be missing one by one: a flag run list, then the numbers that are there. */
function writePart(
  column: Float64Array,
  cells: readonly number[],
  width: number,
  out: ByteWriter,
): void {
  writeRuns(
    cells.map((cell) => (Number.isNaN(column[cell]) ? 0 : 1)),
    out,
  );
  const given = cells.filter((cell) => !Number.isNaN(column[cell]));
  const decimals = Math.max(0, ...given.map((cell) => decimalsOf(column[cell] ?? 0)));
  out.uint(decimals);
  writeNumbers(column, given, decimals, width, out);
}
