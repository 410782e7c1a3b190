import type { PackageContext } from '#domain/package-context.ts';
import type { AreaLevel } from '#domain/area.ts';
import type { Localized } from '#domain/localized.ts';
import { foldText } from '#lib/fold.ts';
import { loadLists } from '#register/load-register.ts';
import type { RegisterUnit } from '#register/unit-register.ts';
import { parentOf } from './grow-context.ts';
import type { ReportHead } from './intake-report.ts';
import { knownId } from './new-context.ts';

/** A unit of the national list that may be added. */
export interface UnitChoice {
  readonly code: string;
  readonly level: AreaLevel;
  readonly validFrom: string;
  readonly validTo: string;
  readonly name: string;
  readonly parentName: string;
}

/** A text of the file that no unit of the package bears, and the units of the list that bear it. */
export interface UnknownPlace {
  readonly text: string;
  readonly units: readonly UnitChoice[];
}

/** What may be added to a package: wholes of a new one, units by the texts that are not known, indicators. */
export interface AdditionChoices {
  readonly wholes: readonly UnitChoice[];
  readonly places: readonly UnknownPlace[];
  readonly indicators: readonly { readonly id: string; readonly name: Localized }[];
}

const unknownPlaces: ReadonlySet<string> = new Set([
  'area-unknown',
  'area-outside',
  'area-not-in-force',
]);

/** Units offered for one text at most. */
const offered = 12;

/** Name of a unit as it is looked up: folded, and without its type. */
const namesOf = (name: string): string[] => {
  const folded = foldText(name);
  const bare = folded.replace(
    /^(?:tinh|thanh pho|tp|thi xa|tx|thi tran|tt|quan|huyen|phuong|xa|dac khu) /,
    '',
  );
  return bare === folded || bare === '' ? [folded] : [folded, bare];
};

/**
 * Collects what the import page offers for what a file names and the package does not have. Units come from the
 * national list by name or code; nothing is chosen here.
 */
export async function proposeAdditions(
  report: Pick<ReportHead, 'problems'> | undefined,
  context: PackageContext | undefined,
  withCommunes: boolean,
): Promise<AdditionChoices> {
  const { units, catalogue } = await loadLists(withCommunes);
  const toChoice = (unit: RegisterUnit): UnitChoice => {
    const { code, level, validFrom, validTo, name } = unit;
    return { code, level, validFrom, validTo, name, parentName: parentOf(unit, units)?.name ?? '' };
  };
  const areas = context?.areas ?? [];
  const free = units.filter((unit) => knownId(unit, areas) === '');
  const byName = new Map<string, RegisterUnit[]>();
  const push = (key: string, unit: RegisterUnit) => {
    const list = byName.get(key);
    if (list) list.push(unit);
    else byName.set(key, [unit]);
  };
  for (const unit of free) for (const key of [unit.code, ...namesOf(unit.name)]) push(key, unit);
  const texts = new Set(
    (report?.problems ?? []).filter(({ rule }) => unknownPlaces.has(rule)).map((p) => p.value),
  );
  const places = [...texts].map((text): UnknownPlace => {
    const keys = [text.trim(), ...namesOf(text)];
    const found = keys.map((key) => byName.get(key) ?? []).find((list) => list.length > 0) ?? [];
    return { text, units: found.slice(0, offered).map(toChoice) };
  });
  const known = new Set(context?.indicators.map(({ id }) => id));
  return {
    wholes: units.filter(({ level }) => level === 'province').map(toChoice),
    places,
    indicators: catalogue
      .filter(({ id, page }) => page && !known.has(id))
      .map(({ id, name }) => ({ id, name })),
  };
}
