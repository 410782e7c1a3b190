import type { TinyParts } from '#indicators/tiny-dataset.ts';
import { tinyDataset } from '#indicators/tiny-dataset.ts';
import type { Scope, ScopeChoices } from './scope.ts';
import { resolveScope } from './scope.ts';

// For tests only.

/** A reader who asked for nothing in particular. */
export const noChoices: ScopeChoices = {
  period: '',
  comparePeriod: '',
  areaIds: [],
  level: '',
  category: '',
  counting: '',
  publishedOnly: false,
};

/** The scope of one indicator over a few hand-written rows. */
export function tinyScope(
  indicatorId: string,
  parts: TinyParts,
  asked: Partial<ScopeChoices> = {},
): Scope {
  const scope = resolveScope(tinyDataset(parts), indicatorId, { ...noChoices, ...asked });
  if (!scope) throw new Error(`no such indicator: ${indicatorId}`);
  return scope;
}
