import type { Result } from '#lib/result.ts';
import { fail, ok } from '#lib/result.ts';
import { isSchoolLevel } from '#domain/school-level.ts';
import type { Block } from '#table/cube.ts';
import type { Slice } from './slice.ts';
import { sliceFormat } from './slice.ts';
import { ByteReader } from './varint.ts';
import type { BlockHeader, SliceHeader } from './wire.ts';
import { PackedBlock } from './packed-block.ts';
import { reportedCode } from './wire.ts';

/** Why bytes are not a slice that this version can read. */
export type SliceProblem = 'empty' | 'markup' | 'not-a-slice' | 'cut-off' | 'newer-format';

/**
 * The slice in bytes made by `encodeSlice`. Each block is unpacked when a figure of it is first asked for, because a
 * page reads a few blocks of the many it holds. Nothing is half read: the header names the length of every block, and
 * bytes that end early are a problem, not a shorter table. Content is what SHA-256 vouches for, checked before.
 */
export function decodeSlice(bytes: Uint8Array): Result<Slice, SliceProblem> {
  const read = readHeader(bytes);
  if (!read.ok) return read;
  const { header, payload } = read.value;
  let begins = 0;
  const blocks = header.blocks.map((head) => {
    const own = payload.subarray(begins, (begins += head.bytes));
    return new PackedBlock(head, () => readBlock(head, header, new ByteReader(own)));
  });
  if (begins > payload.length) return fail('cut-off');
  if (begins < payload.length) return fail('not-a-slice');
  const { snapshotId, areaIds, periods, metas, context, attachments } = header;
  return ok({
    snapshotId,
    context,
    ...(attachments ? { attachments } : {}),
    cube: { areaIds, periods, metas, blocks },
  });
}

function readHeader(
  bytes: Uint8Array,
): Result<{ readonly header: SliceHeader; readonly payload: Uint8Array }, SliceProblem> {
  if (bytes.length === 0) return fail('empty');
  if (bytes.length < 4) return fail('cut-off');
  const headLength = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(
    0,
    true,
  );
  const beginsLikeHeader = bytes[4] === 0x7b;
  if (!beginsLikeHeader)
    return fail(bytes.length === 4 ? 'cut-off' : bytes[0] === 0x3c ? 'markup' : 'not-a-slice'); // "<": an error page in place of data
  if (headLength > bytes.length - 4) return fail('cut-off');
  const parsed = parseHeader(bytes.subarray(4, 4 + headLength));
  if (parsed === undefined) return fail('not-a-slice');
  if (typeof parsed.format === 'number' && parsed.format > sliceFormat) return fail('newer-format');
  if (!isHeader(parsed)) return fail('not-a-slice');
  return ok({ header: parsed, payload: bytes.subarray(4 + headLength) });
}

function parseHeader(bytes: Uint8Array): Partial<SliceHeader> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether every list a reader walks is there. */
function isHeader(header: Partial<SliceHeader>): header is SliceHeader {
  const lists = [header.areaIds, header.periods, header.metas, header.blocks];
  const isBlock = (block: unknown): boolean =>
    typeof block === 'object' && block !== null && 'i' in block && 'bytes' in block;
  return (
    header.format === sliceFormat &&
    typeof header.snapshotId === 'string' &&
    lists.every(Array.isArray) &&
    (header.blocks ?? []).every(isBlock)
  );
}

function readBlock(head: BlockHeader, header: SliceHeader, reader: ByteReader): Block {
  const width = header.periods.length;
  const size = header.areaIds.length * width;
  const kind = Uint8Array.from(readRuns(size, reader));
  const cells: number[] = [];
  const present: number[] = [];
  kind.forEach((code, cell) => {
    if (code === reportedCode) cells.push(cell);
    if (code !== 0) present.push(cell);
  });
  const value = new Float64Array(size).fill(Number.NaN);
  readNumbers(value, cells, head.decimals, width, reader);
  const numerator = head.hasParts ? readPart(size, cells, width, reader) : undefined;
  const denominator = head.hasParts ? readPart(size, cells, width, reader) : undefined;
  const meta = new Uint16Array(size);
  readRuns(present.length, reader).forEach((number, i) => (meta[present[i] ?? 0] = number));
  const line = new Uint32Array(size);
  let previous = 0;
  for (const cell of present) line[cell] = previous += reader.int();
  const level = isSchoolLevel(head.l) ? head.l : '';
  return {
    indicatorId: head.i,
    seriesId: head.s,
    level,
    category: head.c,
    kind,
    value,
    numerator,
    denominator,
    meta,
    line,
  };
}

function readRuns(length: number, reader: ByteReader): number[] {
  const out: number[] = [];
  while (out.length < length) {
    const value = reader.uint();
    const run = reader.uint();
    if (run === 0 || out.length + run > length) throw new RangeError('run does not fit');
    for (let i = 0; i < run; i++) out.push(value);
  }
  return out;
}

function readNumbers(
  into: Float64Array,
  cells: readonly number[],
  decimals: number,
  width: number,
  reader: ByteReader,
): void {
  const scale = 10 ** decimals;
  let previous = 0;
  let area = -1;
  for (const cell of cells) {
    if (Math.floor(cell / width) !== area) {
      area = Math.floor(cell / width);
      previous = 0;
    }
    previous += reader.int();
    into[cell] = previous / scale;
  }
}

function readPart(
  size: number,
  cells: readonly number[],
  width: number,
  reader: ByteReader,
): Float64Array {
  const column = new Float64Array(size).fill(Number.NaN);
  const flags = readRuns(cells.length, reader);
  const given = cells.filter((_, i) => flags[i] === 1);
  readNumbers(column, given, reader.uint(), width, reader);
  return column;
}
