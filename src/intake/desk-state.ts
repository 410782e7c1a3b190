import type { CellFix } from './fixes.ts';
import type { Preset } from './mapping.ts';
import type { Acceptance } from './take-in.ts';

/** Everything a person has done with a file so far; with the file itself it gives the same report again. */
export interface DeskState {
  readonly preset: Preset;
  readonly fixes: readonly CellFix[];
  readonly accepted: readonly Acceptance[];
}
