import type { PlaceRecord } from '#search/place-record.ts';
import type { Publishable } from './publishable.ts';

/** Communes, wards and other units without a page, old and new, each with the unit that tells of it. */
export function placeRecords(pack: Publishable): readonly PlaceRecord[] {
  const { context } = pack;
  const byId = new Map(context.areas.map((area) => [area.id, area]));
  const { rootAreaId, unitLevel } = context.meta;
  return context.areas
    .filter((area) => area.level === 'commune' && unitLevel !== 'commune')
    .map((area): PlaceRecord => {
      const parent = byId.get(area.parentId);
      const unit = parent?.level === unitLevel ? parent : undefined;
      const root = byId.get(rootAreaId);
      return {
        id: area.id,
        vi: area.name.vi,
        en: area.name.en,
        unitId: unit?.id ?? '',
        unitVi: (unit ?? parent ?? root)?.name.vi ?? '',
        unitEn: (unit ?? parent ?? root)?.name.en ?? '',
        keys: area.aliases,
        code: area.officialCode,
        from: area.validFrom,
        to: area.validTo,
        madeOf: area.predecessorIds,
      };
    });
}
