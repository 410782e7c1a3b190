import type { PatternName } from './patterns.tsx';

/** How one unit is drawn. */
export interface AtlasMark {
  /** Name of the fill; '' for a unit without a class. */
  readonly fill: string;
  readonly pattern: PatternName | undefined;
  readonly isFaded: boolean;
  /** Radius of its circle in units of the drawing; undefined where the land is filled. */
  readonly r: number | undefined;
  readonly name: string;
  readonly value: string;
}

/** An amount to measure circles by. */
export interface CircleAmount {
  readonly r: number;
  readonly text: string;
}
