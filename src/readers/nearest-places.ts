import type { Area } from '#domain/area.ts';
import { editDistance, nearLimit } from './edit-distance.ts';
import type { PlaceIndex } from './place-index.ts';
import { placeKey } from './place-index.ts';
import { placePhrases } from './place-words.ts';

/** The areas whose names are nearest to a text, whatever type it says; at most three, best first. */
export function nearestPlaces(index: PlaceIndex, text: string): Area[] {
  const distances = new Map<Area, number>();
  const keys = new Set(placePhrases(text).map(({ bare }) => placeKey(bare)));
  for (const key of keys) {
    const limit = nearLimit(key.length);
    for (const [nameKey, names] of index.byName) {
      const distance = editDistance(key, nameKey, limit);
      if (distance > limit) continue;
      for (const { area } of names) {
        distances.set(area, Math.min(distance, distances.get(area) ?? distance));
      }
    }
  }
  return [...distances]
    .toSorted(([a, one], [b, two]) => one - two || a.order - b.order)
    .slice(0, 3)
    .map(([area]) => area);
}

/** Whether a text is a slip away from a name of the area: one letter, or marks that are wrong. */
export function isNearName(index: PlaceIndex, area: Area, text: string): boolean {
  const keys = placePhrases(text).map(({ bare }) => placeKey(bare));
  return [...index.byName].some(
    ([nameKey, names]) =>
      names.some((name) => name.area === area) &&
      keys.some((key) => key.length > 3 && editDistance(key, nameKey, 1) <= 1),
  );
}
