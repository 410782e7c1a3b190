import type { PackageContext } from '#domain/package-context.ts';
import { valueKindCodes } from '#domain/value.ts';
import type { CellMeta } from '#table/cube.ts';

/** Header of one block on the wire. */
export interface BlockHeader {
  readonly i: string;
  readonly s: string;
  readonly l: string;
  readonly c: string;
  readonly decimals: number;
  readonly hasParts: boolean;
  /** Length of the block in the payload, so that it can be unpacked on its own. */
  readonly bytes: number;
}

/** JSON header of a slice. */
export interface SliceHeader {
  readonly format: number;
  readonly snapshotId: string;
  readonly areaIds: readonly string[];
  readonly periods: readonly string[];
  readonly metas: readonly CellMeta[];
  readonly blocks: readonly BlockHeader[];
  readonly context?: PackageContext;
  readonly attachments?: Readonly<Record<string, unknown>>;
}

/** Code of a reported cell. */
export const reportedCode = valueKindCodes.indexOf('reported');

/** Decimal places that write a number exactly, at most 9: data files hold printed figures, not measurements. */
export function decimalsOf(n: number): number {
  if (Number.isInteger(n)) return 0;
  const text = String(n);
  const point = text.indexOf('.');
  if (text.includes('e') || text.length - point - 1 > 9)
    throw new Error(`too many decimals for a printed figure: ${text}`);
  return text.length - point - 1;
}
