import { isSchoolLevel } from '#domain/school-level.ts';
import type { Block } from '#table/cube.ts';
import type { BlockHeader } from './wire.ts';

/** A block that is unpacked when one of its columns is first read. */
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
    return (this.unpacked ??= this.unpack());
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
