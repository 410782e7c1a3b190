import type { Localized } from './localized.ts';

/** Levels of administrative units. The district tier ended on 1 July 2025. */
export type AreaLevel = 'national' | 'province' | 'district' | 'commune';

/** All levels, from the widest. */
export const areaLevels: readonly AreaLevel[] = ['national', 'province', 'district', 'commune'];

/**
 * An administrative unit in force from a date. `id` is the product's own: official codes are re-used
 * (15 was Yên Bái and is now Lào Cai), so a code means nothing without its date.
 */
export interface Area {
  readonly id: string;
  readonly officialCode: string;
  /** Full name with its type: "Huyện Bắc Hà". */
  readonly name: Localized;
  /** Name for maps and charts: "Bắc Hà", "TP Lào Cai" or "Lào Cai city". */
  readonly short: Localized;
  readonly type: string;
  readonly level: AreaLevel;
  readonly parentId: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly predecessorIds: readonly string[];
  readonly successorIds: readonly string[];
  readonly boundarySet: string;
  /** Place in the official list. */
  readonly order: number;
  readonly aliases: readonly string[];
  readonly note: Localized;
}

const typeOfUnit =
  /^(?:(?:tỉnh|thành phố|thị xã|huyện|quận|phường|xã|thị trấn)|(?:tp|tx|tt)\.?)\s+(?=\S)/i;

/** A unit's name without its type, which is what lists are sorted by: "TP Hồ Chí Minh" gives "Hồ Chí Minh". */
export const properName = (name: string): string => name.normalize('NFC').replace(typeOfUnit, '');
