import type { Area } from '#domain/area.ts';
import type { PackageContext } from '#domain/package-context.ts';
import type { Lists } from '#register/load-register.ts';
import { toArea } from '#register/register-area.ts';
import { findUnit, nation, unitsBelow } from '#register/unit-register.ts';
import type { PlacedUnit, RegisterUnit } from '#register/unit-register.ts';
import type { NewPackage } from './additions.ts';
import { isPackageId } from './additions.ts';

/** Way of counting of a package that was begun from a file. */
export const ownSeriesId = 'published';

/**
 * A package with its units and no figures yet: the whole, the units of the national list below it, and every indicator
 * of the sector. What the file does not use is left out when the package is written.
 * @throws when the id or the whole is not one that can be
 */
export function newContext(plan: NewPackage, lists: Lists): PackageContext {
  const { id, title, whole, unitLevel, publisher } = plan;
  if (!isPackageId(id)) throw new Error(`not an id of a package: ${id}`);
  const unit =
    whole.level === 'national'
      ? nation
      : findUnit(lists.units, whole.code, whole.level, whole.validFrom);
  if (!unit) throw new Error(`not in the list of units: ${whole.code}`);
  const areas = toAreas(unitsBelow(lists.units, unit, unitLevel), []);
  return {
    meta: {
      id,
      title,
      description: `${title.vi} / ${title.en}`,
      snapshot: { id, date: '', state: 'draft', preparedBy: '', approvedBy: '' },
      rootAreaId: areas[0]?.id ?? '',
      unitLevel,
      defaultPeriod: '',
      defaultIndicatorId: '',
      defaultLevel: '',
      mapBoundary: '',
      headline: [],
      licences: plan.licence === undefined ? [] : [plan.licence],
    },
    areas,
    indicators: lists.catalogue,
    series: [
      {
        id: ownSeriesId,
        name: publisher,
        publisher,
        definition: { vi: '', en: '' },
        nature: 'published',
        ofSeriesId: '',
        joinable: true,
        order: 1,
      },
    ],
    sources: [],
    notes: [],
    noteLinks: [],
    events: [],
    targets: [],
    published: [],
    crosswalk: [],
  };
}

/**
 * Units of the list as units of a package, parents before children.
 * @param known units the package has already: parents are looked for among them too
 */
export function toAreas(placed: readonly PlacedUnit[], known: readonly Area[]): Area[] {
  const taken = new Set(known.map(({ id }) => id));
  const idOf = new Map<RegisterUnit, string>();
  let order = Math.max(0, ...known.map((area) => area.order));
  return placed.map((item) => {
    order += 1;
    const parentId = item.parent ? (idOf.get(item.parent) ?? knownId(item.parent, known)) : '';
    const area = toArea(item, parentId, order, taken);
    taken.add(area.id);
    idOf.set(item.unit, area.id);
    return area;
  });
}

/** Id of a unit of the list that a package has; '' when it has not. */
export function knownId(unit: RegisterUnit, known: readonly Area[]): string {
  if (unit.level === 'national') return known.find(({ level }) => level === 'national')?.id ?? '';
  const same = known.filter(
    ({ officialCode, level }) => officialCode === unit.code && level === unit.level,
  );
  const overlapping = same.find(
    ({ validFrom, validTo }) =>
      (unit.validTo === '' || validFrom <= unit.validTo) &&
      (validTo === '' || unit.validFrom <= validTo),
  );
  return overlapping?.id ?? '';
}
