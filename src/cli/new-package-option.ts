import type { AreaLevel } from '#domain/area.ts';
import { areaLevels } from '#domain/area.ts';
import type { NewPackage } from '#intake/additions.ts';
import { isPackageId } from '#intake/additions.ts';
import { loadLists } from '#register/load-register.ts';

/** What the command line says of a package to begin. */
export interface NewPackageOptions {
  readonly id: string;
  readonly title: string | undefined;
  readonly titleEn: string | undefined;
  /** Code of a province, with its first day after "@" where the code had several units; `00` for the country. */
  readonly whole: string | undefined;
  readonly units: string | undefined;
  readonly publisher: string | undefined;
  readonly licence: string | undefined;
}

/** First day of the units without districts. */
const reform = '2025-07-01';

/**
 * A new package as the command line describes it. A code that was of several provinces is of the one before the reform
 * of 1 July 2025 where districts are compared, and of the one after it where communes are.
 * @throws when the id, the whole or the kind of units is missing or unknown
 */
export async function newPackageFrom(options: NewPackageOptions): Promise<NewPackage> {
  const { id, title, titleEn, whole = '', units = 'district', publisher = '' } = options;
  if (!isPackageId(id)) throw new Error(`--new-package ${id}: a-z, 0-9, -`);
  const unitLevel = areaLevels.find((level) => level === units);
  if (!unitLevel || unitLevel === 'national')
    throw new Error(`--units ${units}: province, district, commune`);
  const found = await findWhole(whole, unitLevel);
  if (!found) throw new Error(`--whole ${whole}: no such province`);
  const { name, ...place } = found;
  return {
    id,
    title: { vi: title ?? `Giáo dục ${name}`, en: titleEn ?? title ?? `Education in ${name}` },
    whole: place,
    unitLevel,
    publisher: { vi: publisher || name, en: publisher || name },
    ...(options.licence === undefined ? {} : { licence: options.licence }),
  };
}

async function findWhole(whole: string, unitLevel: AreaLevel) {
  const [code = '', day] = whole.split('@');
  if (code === '00')
    return { code: '00', level: 'national' as const, validFrom: '', name: 'Việt Nam' };
  const { units } = await loadLists(false);
  const same = units.filter((unit) => unit.code === code && unit.level === 'province');
  const fits = same.filter(({ validFrom }) =>
    day === undefined ? validFrom < reform === (unitLevel === 'district') : validFrom === day,
  );
  const unit = fits.at(-1) ?? (same.length === 1 ? same[0] : undefined);
  return unit && { code, level: unit.level, validFrom: unit.validFrom, name: unit.name };
}
