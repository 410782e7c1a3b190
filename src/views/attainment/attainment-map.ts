import type { MapArea, MapView, Tone } from '#views/map-view.ts';
import type { CommuneRow } from './attainment-view.ts';

/** Fill of "not attained". */
export const noneTone: Tone = 'a2';

/** Fills of the levels, lowest first; the highest is always the darkest. */
export const levelTones = (levels: number): readonly Tone[] =>
  levels === 1 ? ['b5'] : levels === 2 ? ['b2', 'b5'] : ['b1', 'b3', 'b5'];

/** Communes shaded by their level in one programme. */
export function toAttainmentMap(communes: readonly CommuneRow[], programmeId: string): MapView {
  const areas = communes.map(({ area, outcomes, inputs }): MapArea => {
    const outcome = outcomes.find(({ programme }) => programme.id === programmeId);
    const levels = outcome?.levels ?? [];
    const n =
      !outcome || outcome.state === 'noData'
        ? undefined
        : outcome.attained
          ? levels.indexOf(outcome.attained) + 1
          : 0;
    return {
      area,
      ref: {
        indicatorId: programmeId,
        areaId: area.id,
        period: '',
        level: '',
        category: '',
        counting: '',
      },
      n,
      shade: n ?? 'not-collected',
      tone: n === undefined ? undefined : n === 0 ? noneTone : levelTones(levels.length)[n - 1],
      rank: undefined,
      illustrative: inputs?.isIllustrative === true,
    };
  });
  return {
    style: 'choropleth',
    areas,
    limits: [],
    tones: [],
    counts: [],
    target: undefined,
    missing: areas.filter(({ n }) => n === undefined).length,
    hasIllustrative: areas.some(({ illustrative }) => illustrative),
    largest: 0,
  };
}
