import { isSchoolLevel } from '#domain/school-level.ts';
import type { Block } from '#table/cube.ts';
import type { BlockHeader } from './wire.ts';

/** Most bytes of unpacked columns kept: some thirty blocks of 160 areas, or every block of a province's districts. */
const keptBytes = 2_500_000;

/** Blocks that are unpacked now, the one unpacked longest ago first, and what their columns take. */
const open = new Map<PackedBlock, number>();
let openBytes = 0;

/** A block that is unpacked when one of its columns is read; the packed bytes stay, so an old one can be let go and unpacked anew. */
export class PackedBlock implements Block {
  readonly indicatorId: string;
  readonly seriesId: string;
  readonly level: Block['level'];
  readonly category: string;
  private readonly unpack: () => Block;
  private unpacked: Block | undefined;

  constructor(head: BlockHeader, unpack: () => Block) {
    this.indicatorId = head.i;
    this.seriesId = head.s;
    this.level = isSchoolLevel(head.l) ? head.l : '';
    this.category = head.c;
    this.unpack = unpack;
  }

  private get columns(): Block {
    if (this.unpacked) return this.unpacked;
    const block = this.unpack();
    this.unpacked = block;
    const bytes = sizeOf(block);
    open.set(this, bytes);
    openBytes += bytes;
    for (const [old, size] of open) {
      if (openBytes <= keptBytes || old === this) break;
      old.unpacked = undefined;
      open.delete(old);
      openBytes -= size;
    }
    return block;
  }

  get kind(): Uint8Array {
    return this.columns.kind;
  }

  get value(): Float64Array {
    return this.columns.value;
  }

  get numerator(): Float64Array | undefined {
    return this.columns.numerator;
  }

  get denominator(): Float64Array | undefined {
    return this.columns.denominator;
  }

  get meta(): Uint16Array {
    return this.columns.meta;
  }

  get line(): Uint32Array {
    return this.columns.line;
  }
}

const sizeOf = (block: Block): number =>
  [block.kind, block.value, block.numerator, block.denominator, block.meta, block.line].reduce(
    (sum, column) => sum + (column?.byteLength ?? 0),
    0,
  );
