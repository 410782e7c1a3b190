import { problem } from '#snapshot/problem.ts';
import type { Check } from './check-input.ts';
import { periodDates } from './period-dates.ts';

/**
 * A unit has no figures of a time after its end; before its beginning only figures that say they were recomputed
 * for it (status "derived").
 */
export const areaValidity: Check = (input) =>
  input.figures.flatMap(({ areaId, period, meta, place }) => {
    const area = input.areas.get(areaId);
    if (!area) return [];
    const { from, to } = periodDates(period);
    const at = { ...place, column: 'area_id', value: areaId };
    if (area.validTo !== '' && from > area.validTo) {
      return [problem('error', 'area-abolished', at, { period, date: area.validTo })];
    }
    if (area.validFrom === '' || to >= area.validFrom || meta.status === 'derived') return [];
    return [problem('warning', 'area-not-in-force', at, { period, date: area.validFrom })];
  });
