import type { Indicator } from '#domain/indicator.ts';
import type { AddedIndicator } from './additions.ts';

type OwnIndicator = Extract<AddedIndicator, { from: 'hand' }>;

/** Name of the clock of indicators that are counted by calendar year. */
const clocks = {
  'school-year': { vi: 'Theo năm học', en: 'By school year' },
  calendar: { vi: 'Theo năm dương lịch', en: 'By calendar year' },
} as const;

/**
 * An indicator that staff described themselves. Counts add up over units; over school levels nothing is assumed; a share
 * or an average is the ratio of sums of its parts, and where it is only printed it does not add up.
 */
export function ownIndicator(own: OwnIndicator): Indicator {
  const { id, name, unit, quantity, numeratorId, denominatorId, clock } = own;
  const isCount = quantity === 'count';
  const hasParts = !isCount && numeratorId !== '' && denominatorId !== '';
  const areas = isCount ? 'sum' : hasParts ? 'ratio-of-sums' : 'not-additive';
  return {
    id,
    name,
    short: name,
    definition: name,
    theme: 'own',
    unit: quantity === 'share' ? { vi: '%', en: '%' } : unit,
    kind: isCount ? 'count' : quantity === 'share' ? 'ratio' : 'average',
    page: true,
    formula: hasParts
      ? {
          type: 'ratio',
          numerator: numeratorId,
          denominator: denominatorId,
          multiplier: quantity === 'share' ? 100 : 1,
        }
      : null,
    aggregation: { areas, levels: hasParts ? 'ratio-of-sums' : 'not-additive' },
    clock: clocks[clock],
    direction: 'neutral',
    decimals: isCount ? 0 : 1,
    plausible: quantity === 'share' ? { min: 0, max: 100 } : null,
    officialCode: '',
    verified: '',
    source: '',
    cautions: [],
  };
}
