import type { SystemTrouble } from './outline-file.ts';

/** What can be wrong with a file of boundaries; each rule with the facts its sentence is written from. */
export interface OutlineRuleParams {
  // the file
  'file-broken': { readonly message: string };
  'file-too-large': { readonly what: 'bytes' | 'features' | 'points'; readonly limit: number };
  'shapefile-part-missing': { readonly part: string };
  'shapefile-cut-off': { readonly part: string };
  'no-areas': { readonly features: number };
  'features-without-area': { readonly count: number };
  'encoding-converted': { readonly encoding: string };
  'letters-lost': { readonly count: number };
  // where it lies
  'system-unknown': { readonly system: string; readonly why: SystemTrouble };
  'system-missing': { readonly x: number; readonly y: number };
  'system-converted': { readonly system: string };
  'axes-swapped': { readonly x: number; readonly y: number };
  'outside-country': { readonly lon: number; readonly lat: number };
  'far-from-known': { readonly km: number };
  // shapes
  'ring-broken': { readonly points: number };
  'ring-closed': { readonly count: number };
  'ring-turned': { readonly count: number };
  'ring-crosses-itself': { readonly count: number; readonly lon: number; readonly lat: number };
  overlap: PairFacts;
  gap: { readonly ha: number; readonly lon: number; readonly lat: number; readonly beside: string };
  'more-places': { readonly of: 'overlap' | 'gap'; readonly count: number; readonly ha: number };
  'slivers-ignored': { readonly count: number; readonly ha: number; readonly limit: number };
  'not-measured': { readonly pairs: number };
  'area-differs': { readonly km2: number; readonly known: number; readonly percent: number };
  // units
  'nothing-joined': { readonly features: number };
  'not-joined': { readonly count: number };
  'unit-doubled': { readonly unit: string; readonly count: number };
  'unit-without-shape': { readonly count: number; readonly units: string };
  'unit-not-in-force': { readonly unit: string; readonly from: string; readonly to: string };
  'code-and-name-differ': { readonly code: string; readonly name: string };
  'other-boundary-set': { readonly own: string; readonly published: string };
  'left-out': { readonly count: number };
  // what a person has to say
  'vintage-missing': NoFacts;
  'vintage-later': { readonly date: string };
  'source-missing': NoFacts;
  'licence-missing': NoFacts;
  // what becomes of it
  'size-over-goal': { readonly kilobytes: number; readonly goal: number };
}

/** Facts of rules whose place says it all. */
type NoFacts = Readonly<Record<string, never>>;

/** Two shapes that lie over one another. */
interface PairFacts {
  readonly ha: number;
  readonly other: string;
  readonly lon: number;
  readonly lat: number;
}

/** Stable id of a rule on boundaries. */
export type OutlineRule = keyof OutlineRuleParams;

/** A fault with its place: the number of the shape in the file, 0 for the file. An error keeps the file from being saved. */
export interface OutlineProblem<R extends OutlineRule = OutlineRule> {
  readonly severity: 'error' | 'warning' | 'note';
  readonly rule: R;
  readonly feature: number;
  /** Words that stand beside the shape, or its unit once it is joined. */
  readonly label: string;
  readonly params: OutlineRuleParams[R];
}

/** What is wrong and how to cure it, as plain text. */
export interface OutlineProblemText {
  readonly what: string;
  readonly cure: string;
}

/** A problem as reports have it: in words too. */
export interface ReportedOutlineProblem extends OutlineProblem {
  readonly vi: OutlineProblemText;
  readonly en: OutlineProblemText;
}

/** Makes a problem; the compiler sees to it that the facts are those of the rule. */
export const outlineProblem = <R extends OutlineRule>(
  severity: OutlineProblem['severity'],
  rule: R,
  params: OutlineRuleParams[R],
  at: { readonly feature: number; readonly label: string } = { feature: 0, label: '' },
): OutlineProblem<R> => ({ severity, rule, ...at, params });

/** Stops the reading of a file: thrown inside the room, caught at its door. */
export class OutlineRefusal extends Error {
  readonly problem: OutlineProblem;

  constructor(problem: OutlineProblem) {
    super(problem.rule);
    this.problem = problem;
  }
}

/** A refusal of the file as a whole. */
export const refuse = <R extends OutlineRule>(
  rule: R,
  params: OutlineRuleParams[R],
): OutlineRefusal => new OutlineRefusal(outlineProblem('error', rule, params));
