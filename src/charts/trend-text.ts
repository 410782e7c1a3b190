import type { ValueAxis } from '#views/axis.ts';
import type { TrendLine, TrendPoint } from '#views/trend-view.ts';

/** Height of the plot of a trend in pixels. */
export const plotHeight = 300;

/** Names of the colours a line may take; context lines have none. */
export type LineTone = 'd1' | 'd2' | 'd3' | 'd4' | 'ink';

/** What a trend chart has to be told in words; charts know no language. */
export interface TrendText {
  readonly axisTitle: (axis: ValueAxis) => string;
  readonly tick: (n: number) => string;
  readonly lineName: (line: TrendLine) => string;
  readonly pointValue: (point: TrendPoint) => string;
  readonly tone: (line: TrendLine, index: number) => LineTone;
  readonly targetName: (value: number) => string;
  readonly eventName: (id: string) => string;
}
