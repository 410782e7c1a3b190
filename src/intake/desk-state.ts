import type { Unstated } from './compare/compare-cells.ts';
import type { CellFix } from './fixes.ts';
import type { Preset } from './mapping.ts';
import type { Acceptance } from './take-in.ts';

/** Everything a person has done with a file so far; with the file itself it gives the same report again. */
export interface DeskState {
  readonly preset: Preset;
  readonly fixes: readonly CellFix[];
  readonly accepted: readonly Acceptance[];
  /** What happens to published figures that the file does not have; they stay unless a person says otherwise. */
  readonly unstated?: Unstated;
}
