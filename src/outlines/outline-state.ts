import type { AreaLevel } from '#domain/area.ts';

/** Units that shapes can be joined to. */
export type OutlineLevel = Exclude<AreaLevel, 'national'>;

/** Everything a person has said of a file of boundaries; with the file itself it gives the same report again. */
export interface OutlineState {
  /** Layer of the file; the first one where nothing is said. */
  readonly layer?: string;
  /** The file has latitude before longitude. */
  readonly isSwapped?: boolean;
  readonly level?: OutlineLevel;
  /** Column with codes or ids, and column with names; '' for none. */
  readonly codeColumn?: string;
  readonly nameColumn?: string;
  /** Unit of a shape by its number in the file; '' leaves the shape out. */
  readonly choices: Readonly<Record<string, string>>;
  /** Units whose shapes are parts of one unit, as islands are. */
  readonly merged: readonly string[];
  /** Size in m2 of the detail that is left out; undefined lets the program choose by the size of the file. */
  readonly leastDetail?: number | undefined;
  readonly stated: Stated;
}

/** What only the person can say: when the boundaries were valid, from whom they are, and what may be done with them. */
export interface Stated {
  readonly vintage: string;
  readonly source: string;
  readonly licence: string;
}

/** A file that nobody has said anything of. */
export const untouched: OutlineState = {
  choices: {},
  merged: [],
  stated: { vintage: '', source: '', licence: '' },
};
