import type { OutlineFormat } from './outline-file.ts';
import type { Stated } from './outline-state.ts';
import type { Joining } from './join-units.ts';
import type { ReportedOutlineProblem } from './outline-problem.ts';
import type { Simplified } from './choose-detail.ts';

/** Whether the file may be saved: an error keeps it out, a warning is to be looked at. */
export type OutlineVerdict = 'accepted' | 'accepted-with-warnings' | 'refused';

/** Area of a unit as the file draws it and as the package had it. */
export interface AreaBesideKnown {
  readonly areaId: string;
  readonly km2: number;
  /** Undefined where the package has no shape of it. */
  readonly known: number | undefined;
}

/** What is said of a file of boundaries: the same document on the page, on the command line and in the package. */
export interface OutlineReport {
  readonly format: 'siso-boundary-report/1';
  readonly package: string;
  readonly file: {
    readonly name: string;
    readonly bytes: number;
    readonly format: OutlineFormat | '';
    readonly encoding: string;
    readonly system: string;
  };
  readonly layers: readonly string[];
  readonly layer: string;
  readonly columns: readonly string[];
  readonly verdict: OutlineVerdict;
  readonly counts: {
    readonly shapes: number;
    readonly points: number;
    readonly joined: number;
    readonly notJoined: number;
    readonly leftOut: number;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
  };
  readonly stated: Stated;
  readonly join: Joining | undefined;
  readonly areas: readonly AreaBesideKnown[];
  readonly simplified: Omit<Simplified, 'lines'> | undefined;
  readonly problems: readonly ReportedOutlineProblem[];
}
