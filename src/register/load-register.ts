import type { Indicator } from '#domain/indicator.ts';
import type { RegisterUnit } from './unit-register.ts';
import { parseUnits } from './unit-register.ts';

/** The lists that new packages are made from. They are large and fetched only when somebody adds something. */
export interface Lists {
  readonly units: readonly RegisterUnit[];
  /** Whether communes are among the units. */
  readonly hasCommunes: boolean;
  readonly catalogue: readonly Indicator[];
}

/** Provinces and districts since 2004, communes since 2013, all in force from 1 July 2025; the sector's indicators. */
export async function loadLists(withCommunes: boolean): Promise<Lists> {
  const [{ default: upper }, { default: catalogue }] = await Promise.all([
    import('./upper-units.json', { with: { type: 'json' } }),
    import('./indicators.json', { with: { type: 'json' } }),
  ]);
  const above = [
    ...parseUnits(upper.provinces, 'province'),
    ...parseUnits(upper.districts, 'district'),
  ];
  const units = withCommunes ? [...above, ...(await loadCommunes())] : above;
  return { units, hasCommunes: withCommunes, catalogue: catalogue as unknown as Indicator[] };
}

async function loadCommunes(): Promise<RegisterUnit[]> {
  const { default: list } = await import('./communes.json', { with: { type: 'json' } });
  return parseUnits(list.communes, 'commune');
}
