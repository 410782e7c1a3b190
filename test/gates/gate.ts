/** Tests by how they ended. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** What running a gate's command showed. */
export type CommandRun = {
  readonly exitCode: number;
  readonly output: string;
  readonly seconds: number;
};

/** What a gate found: its counts, a few words for the summary, and what to print when it failed. */
export type Finding = { readonly counts: Counts; readonly note: string; readonly output: string };

/** A check of the whole repository. */
export type Gate = {
  /** Word to name it by on the command line. */
  readonly id: string;
  readonly title: string;
  /** Gates of one group all run; a later group runs only when no earlier one failed. */
  readonly group: 'source' | 'data' | 'tests' | 'site' | 'journeys';
  readonly check: () => Promise<Finding>;
};

/** A gate after its turn; `not run` when an earlier group failed. */
export type GateResult = {
  readonly title: string;
  readonly outcome: 'passed' | 'failed' | 'not run';
  readonly seconds: number;
  readonly note: string;
  readonly counts: Counts;
};
