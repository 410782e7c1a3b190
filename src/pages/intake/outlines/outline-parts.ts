import type { Words } from '#pages/parts/words.ts';
import type { Outlines, OutlineView } from './use-outlines.ts';

/** What every part of the desk is given. */
export interface OutlineParts {
  readonly words: Words;
  readonly outlines: Outlines;
  readonly view: Extract<OutlineView, { phase: 'open' }>;
}
