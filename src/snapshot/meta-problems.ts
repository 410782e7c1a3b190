import { parsePeriod } from '#domain/period.ts';
import type { Descriptor } from './descriptor.ts';
import { descriptorFile } from './descriptor.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { KeySets } from './references.ts';
import { isObservations, neededResources, ruledResources } from './resources.ts';

/** What the descriptor names and the package does not have. */
export function metaProblems({ resources, siso }: Descriptor, keys: KeySets): Problem[] {
  const names = new Set(resources.map(({ name }) => name));
  const at = (key: string, value: string) => ({
    file: descriptorFile,
    column: `siso.${key}`,
    value,
  });
  const known = (key: string, value: string, list: string) =>
    (list === 'resources' ? names : keys.get(list))?.has(value)
      ? []
      : [problem('error', 'meta-reference', at(key, value), { key, list })];
  return [
    ...known('rootArea', siso.rootArea, 'areas'),
    ...known('defaultIndicator', siso.defaultIndicator, 'indicators'),
    ...siso.headline.flatMap((id) => known('headline', id, 'indicators')),
    ...siso.indicatorOrder.flatMap((id) => known('indicatorOrder', id, 'indicators')),
    ...(siso.mapBoundary === '' ? [] : known('mapBoundary', siso.mapBoundary, 'resources')),
    ...(siso.communeBoundary === ''
      ? []
      : known('communeBoundary', siso.communeBoundary, 'resources')),
    ...(parsePeriod(siso.defaultPeriod)
      ? []
      : [problem('error', 'period-format', at('defaultPeriod', siso.defaultPeriod), {})]),
  ];
}

/** Lists that every package must have, or that its other tables need, and this one's descriptor does not name. */
export function missingResources({ resources }: Descriptor): Problem[] {
  const isThere = (needed: string) =>
    resources.some(({ name }) =>
      needed === 'observations' ? isObservations(name) : name === needed,
    );
  const isRuled = resources.some(({ name }) => ruledResources.includes(name));
  return [...neededResources, ...(isRuled ? ['rules'] : [])]
    .filter((name) => !isThere(name))
    .map((name) =>
      problem('error', 'resource-missing', { file: descriptorFile, column: 'resources' }, { name }),
    );
}
