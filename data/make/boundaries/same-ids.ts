import type { Topology } from 'topojson-specification';

import type { Problem } from './coverage-problems.ts';
import { topologyUnits } from './topology-units.ts';

/** Every wanted id drawn once and nothing else. */
export function sameIds(topology: Topology, object: string, wanted: readonly string[]): Problem[] {
  const drawn = topologyUnits(topology, object).map((unit) => unit.id);
  const missing = wanted.filter((id) => !drawn.includes(id));
  const foreign = drawn.filter((id, i) => !wanted.includes(id) || drawn.indexOf(id) !== i);
  return [
    ...missing.map((place): Problem => ({
      check: 'count',
      place,
      detail: `missing from ${object}`,
    })),
    ...foreign.map((place): Problem => ({
      check: 'identity',
      place,
      detail: `unknown or double in ${object}`,
    })),
  ];
}
