import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { PackageContext } from '#domain/package-context.ts';
import type { Lists } from '#register/load-register.ts';
import { toArea, toId } from '#register/register-area.ts';
import type { RegisterUnit } from '#register/unit-register.ts';
import { findUnit } from '#register/unit-register.ts';
import type { AddedArea, AddedIndicator, Additions } from './additions.ts';
import { knownId, toAreas } from './new-context.ts';
import { ownIndicator } from './own-indicator.ts';

/** A package with the units and indicators that a person added. What it has already stays as it is. */
export function growContext(
  context: PackageContext,
  { addedAreas = [], addedIndicators = [] }: Additions,
  lists: Lists,
): PackageContext {
  if (addedAreas.length === 0 && addedIndicators.length === 0) return context;
  let areas = context.areas;
  for (const added of addedAreas) areas = [...areas, ...areasFor(added, areas, lists)];
  return {
    ...context,
    areas,
    indicators: withIndicators(context.indicators, addedIndicators, lists.catalogue),
  };
}

function areasFor(added: AddedArea, known: readonly Area[], lists: Lists): Area[] {
  if (added.from === 'hand') {
    const isKnown = known.some(
      ({ name, level }) => name.vi === added.name && level === added.level,
    );
    return isKnown ? [] : [areaByHand(added, known)];
  }
  const unit = findUnit(lists.units, added.code, added.level, added.validFrom);
  if (!unit || knownId(unit, known) !== '') return [];
  return toAreas([{ unit, parent: parentOf(unit, lists.units) }], known);
}

/** The unit above one of the list, in force on its first day or its last. */
export function parentOf(
  unit: RegisterUnit,
  units: readonly RegisterUnit[],
): RegisterUnit | undefined {
  const above = unit.level === 'district' ? 'province' : undefined;
  return units.find(
    ({ code, level, validFrom, validTo }) =>
      code === unit.parentCode &&
      level !== 'commune' &&
      (above === undefined || level === above) &&
      (unit.validTo === '' || validFrom <= unit.validTo) &&
      (validTo === '' || unit.validFrom <= validTo),
  );
}

function areaByHand(added: Extract<AddedArea, { from: 'hand' }>, known: readonly Area[]): Area {
  const { name, code, level, parentId, validFrom, validTo, reason } = added;
  const unit = { code: code || toId(name), name, level, parentCode: '', validFrom, validTo };
  const taken = new Set(known.map(({ id }) => id));
  const order = Math.max(0, ...known.map((area) => area.order)) + 1;
  const area = toArea({ unit, parent: undefined }, parentId, order, taken);
  return { ...area, officialCode: code, note: { vi: reason, en: reason } };
}

/** Adds indicators together with those that their ratios are made of. */
function withIndicators(
  known: readonly Indicator[],
  added: readonly AddedIndicator[],
  catalogue: readonly Indicator[],
): Indicator[] {
  const byId = new Map(known.map((indicator) => [indicator.id, indicator]));
  const listed = new Map(catalogue.map((indicator) => [indicator.id, indicator]));
  const take = (indicator: Indicator | undefined) => {
    if (!indicator || byId.has(indicator.id)) return;
    byId.set(indicator.id, indicator);
    if (!indicator.formula) return;
    take(listed.get(indicator.formula.numerator));
    take(listed.get(indicator.formula.denominator));
  };
  for (const item of added)
    take(item.from === 'catalogue' ? listed.get(item.id) : ownIndicator(item));
  return [...byId.values()];
}
