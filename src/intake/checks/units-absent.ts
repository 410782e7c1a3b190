import type { Area } from '#domain/area.ts';
import type { PackageMeta } from '#domain/package-context.ts';
import { parsePeriod } from '#domain/period.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import type { IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';

/** A table with at least this part of all units was meant to have all of them. */
const nearlyAll = 0.7;

/** Units named in the sentence; the rest is counted. */
const named = 5;

/** The units that a table has of one indicator at one time. */
export interface UnitTable {
  readonly sheet: string;
  readonly period: string;
  readonly units: ReadonlySet<string>;
}

/**
 * Coverage: a table of nearly all units of a time in which some are missing, without a row that says why.
 * @param faulty tables with cells that could not be read: what is missing there is not known yet
 */
export function unitsAbsent(
  cells: readonly IntakeCell[],
  areas: ReadonlyMap<string, Area>,
  meta: Pick<PackageMeta, 'rootAreaId' | 'unitLevel'>,
  faulty: ReadonlySet<string>,
): IntakeProblem[] {
  const tables = new Map<string, UnitTable & { readonly units: Set<string> }>();
  for (const { sheet, period, indicatorId, areaId } of cells) {
    if (faulty.has(sheet) || areas.get(areaId)?.level !== meta.unitLevel) continue;
    const name = `${sheet}|${period}|${indicatorId}`;
    const table = tables.get(name);
    if (table) table.units.add(areaId);
    else tables.set(name, { sheet, period, units: new Set([areaId]) });
  }
  return tellAbsent([...tables.values()], areas, meta);
}

/** Tells the units that tables of nearly all units lack; the same units of one sheet once. */
export function tellAbsent(
  tables: readonly UnitTable[],
  areas: ReadonlyMap<string, Area>,
  { rootAreaId, unitLevel }: Pick<PackageMeta, 'rootAreaId' | 'unitLevel'>,
): IntakeProblem[] {
  const told = new Set<string>();
  const ofLevel = [...areas.values()].filter(
    ({ parentId, level }) => parentId === rootAreaId && level === unitLevel,
  );
  return tables.flatMap(({ sheet, period, units }): IntakeProblem[] => {
    const date = countDay(period);
    const all = ofLevel.filter(
      ({ validFrom, validTo }) =>
        (validFrom === '' || validFrom <= date) && (validTo === '' || date <= validTo),
    );
    const absent = all.filter(({ id }) => !units.has(id));
    const isNearlyAll = units.size >= all.length * nearlyAll && units.size >= 4;
    const text = absent.map(({ name }) => name.vi);
    const name = `${sheet}|${text.join('|')}`;
    if (date === '' || absent.length === 0 || !isNearlyAll || told.has(name)) return [];
    told.add(name);
    const more = text.length > named ? ` (+${text.length - named})` : '';
    const facts = { units: text.slice(0, named).join(', ') + more, period };
    const place = { sheet, row: 0, column: -1 };
    return [intakeProblem('warning', 'units-absent', place, '', facts)];
  });
}

/** Day on which the units of a school year or a year are taken; '' for other periods. */
function countDay(period: string): string {
  const read = parsePeriod(period);
  if (read?.kind === 'school-year') return `${read.start}-09-30`;
  return read?.kind === 'year' ? `${period}-12-31` : '';
}
