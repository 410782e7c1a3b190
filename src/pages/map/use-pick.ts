import { withView } from '#url/link.ts';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';

/** Most units that stand out at once. */
const mostChosen = 4;

/**
 * Chooses a unit or lets it go, in the link; gives what is read out.
 * @param canEnter whether choosing a chosen unit shows its communes instead
 */
export function usePick(words: Words, canEnter: boolean): (areaId: string) => string {
  const route = useRoute();
  const { go } = useSite();
  const { areas } = useDataset();
  return (areaId) => {
    const { areaIds } = route.view;
    const area = areas.get(areaId);
    const unit = area ? words.of(area.name) : '';
    if (!areaIds.includes(areaId)) {
      const next = [...areaIds.slice(1 - mostChosen), areaId];
      go(withView(route, { areaIds: next }), 'replace');
      return words.m.unitChosen({ unit });
    }
    if (canEnter) {
      go(withView(route, { inside: areaId, frame: '', filter: '' }));
      return unit;
    }
    go(withView(route, { areaIds: areaIds.filter((id) => id !== areaId) }), 'replace');
    return words.m.unitLetGo({ unit });
  };
}
