import type { AreaLevel } from '#domain/area.ts';

/** One row of the national list of units: a code is of one unit only from day to day. */
export interface RegisterUnit {
  readonly code: string;
  /** Full name with its type: "Quận Hải Châu". */
  readonly name: string;
  readonly level: AreaLevel;
  /** Code of the unit right above; '' for a province. */
  readonly parentCode: string;
  /** First day, ISO; '' is before the list begins. */
  readonly validFrom: string;
  /** Last day, ISO; '' is still in force. */
  readonly validTo: string;
}

/** The country as a unit of the list; its code in the statistics office's tables. */
export const nation: RegisterUnit = {
  code: '00',
  name: 'Cả nước',
  level: 'national',
  parentCode: '',
  validFrom: '',
  validTo: '',
};

/** Reads rows `code|name|parent|from|to`; what is left off at the end is empty. */
export function parseUnits(lines: readonly string[], level: AreaLevel): RegisterUnit[] {
  return lines.map((line) => {
    const [code = '', name = '', parentCode = '', validFrom = '', validTo = ''] = line.split('|');
    return { code, name, level, parentCode, validFrom, validTo };
  });
}

/** Whether two units were in force on a day in common. */
const overlap = (a: RegisterUnit, b: RegisterUnit): boolean =>
  (a.validTo === '' || b.validFrom <= a.validTo) && (b.validTo === '' || a.validFrom <= b.validTo);

/** A unit of the list with its place in the tree of a package. */
export interface PlacedUnit {
  readonly unit: RegisterUnit;
  readonly parent: RegisterUnit | undefined;
}

/**
 * The whole and every unit below it down to a level, each after the one above it. A unit whose code went on to another
 * unit is there once for each; one that changed its name stands under the parent of its own time.
 */
export function unitsBelow(
  units: readonly RegisterUnit[],
  whole: RegisterUnit,
  lowest: AreaLevel,
): PlacedUnit[] {
  const byParent = new Map<string, RegisterUnit[]>();
  for (const unit of units) {
    const key = unit.level === 'province' ? nation.code : unit.parentCode;
    byParent.set(key, [...(byParent.get(key) ?? []), unit]);
  }
  const placed: PlacedUnit[] = [];
  const seen = new Set<RegisterUnit>();
  const visit = (unit: RegisterUnit, parent: RegisterUnit | undefined) => {
    if (seen.has(unit)) return;
    seen.add(unit);
    placed.push({ unit, parent });
    if (unit.level === lowest) return;
    for (const child of byParent.get(unit.code) ?? [])
      if (child.level !== unit.level && overlap(unit, child)) visit(child, unit);
  };
  visit(whole, undefined);
  return placed.filter(({ unit }) => isAtOrAbove(unit.level, lowest));
}

const depth: Readonly<Record<AreaLevel, number>> = {
  national: 0,
  province: 1,
  district: 2,
  commune: 3,
};

const isAtOrAbove = (level: AreaLevel, lowest: AreaLevel): boolean => depth[level] <= depth[lowest];

/** The row of a unit by code, level and first day; undefined when the list has none. */
export function findUnit(
  units: readonly RegisterUnit[],
  code: string,
  level: AreaLevel,
  validFrom: string,
): RegisterUnit | undefined {
  if (level === 'national') return nation;
  return units.find(
    (unit) => unit.code === code && unit.level === level && unit.validFrom === validFrom,
  );
}
