import type { ViewState } from '#url/route.ts';
import type { AttainmentView } from '#views/attainment/attainment-view.ts';

/** What is chosen on the page; '' for "all" or "none". */
export interface PageChoices {
  readonly programmeId: string;
  readonly districtId: string;
  readonly communeId: string;
}

/** Programme drawn when none is chosen: the one whose levels differ most between communes. */
function mixedProgramme({ rules, communes }: AttainmentView): string {
  const kinds = (id: string): number =>
    new Set(
      communes.map(
        ({ outcomes }) => outcomes.find(({ programme }) => programme.id === id)?.attained?.key,
      ),
    ).size;
  const sorted = rules.programmes.toSorted((a, b) => kinds(b.id) - kinds(a.id));
  return sorted[0]?.id ?? '';
}

/** Choices of the link, as far as the page has them. A chosen commune also opens its district's list. */
export function toChoices(state: ViewState, view: AttainmentView): PageChoices {
  const { areaIds, indicatorId } = state;
  const isProgramme = view.rules.programmes.some(({ id }) => id === indicatorId);
  return {
    programmeId: isProgramme ? indicatorId : mixedProgramme(view),
    districtId: areaIds.find((id) => view.districts.some(({ areaId }) => areaId === id)) ?? '',
    communeId: areaIds.findLast((id) => view.communes.some(({ area }) => area.id === id)) ?? '',
  };
}

/** Units of the link for a choice of district and commune. */
export const chosenIds = ({
  districtId,
  communeId,
}: Pick<PageChoices, 'districtId' | 'communeId'>): readonly string[] =>
  [districtId, communeId].filter((id) => id !== '');
