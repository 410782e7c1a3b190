import type { AreaLevel } from '#domain/area.ts';
import type { Localized } from '#domain/localized.ts';
import type { SchoolLevel } from '#domain/school-level.ts';

/** A package that does not exist yet, begun from a file. */
export interface NewPackage {
  /** Name of its folder and of its part of every link: `da-nang`. */
  readonly id: string;
  readonly title: Localized;
  /** The province or the country that the package is about, from the list of units. */
  readonly whole: { readonly code: string; readonly level: AreaLevel; readonly validFrom: string };
  /** Units that are compared. */
  readonly unitLevel: AreaLevel;
  /** Who publishes the figures. */
  readonly publisher: Localized;
  readonly licence?: string;
}

/** A unit that a package did not have: from the national list, or by hand with the reason why it is not in the list. */
export type AddedArea =
  | {
      readonly from: 'register';
      readonly code: string;
      readonly level: AreaLevel;
      readonly validFrom: string;
    }
  | {
      readonly from: 'hand';
      readonly name: string;
      readonly code: string;
      readonly level: AreaLevel;
      readonly parentId: string;
      readonly validFrom: string;
      readonly validTo: string;
      readonly reason: string;
    };

/** An indicator that a package did not have: from the sector's list, or one's own. */
export type AddedIndicator =
  | { readonly from: 'catalogue'; readonly id: string }
  | {
      readonly from: 'hand';
      readonly id: string;
      readonly name: Localized;
      readonly unit: Localized;
      /** A share is in percent; an average is one count over another. */
      readonly quantity: 'count' | 'share' | 'average';
      /** Indicators that a share or an average is computed from; '' when it is only printed. */
      readonly numeratorId: string;
      readonly denominatorId: string;
      readonly clock: 'school-year' | 'calendar';
    };

/** What words of a file stand for, where the readers do not know them. */
export interface Meaning {
  readonly indicatorId?: string;
  readonly level?: SchoolLevel;
  /** `dimension:category`; the name of an own category is its code. */
  readonly category?: string;
}

/** What a person adds to a package so that a file fits; kept with the other answers. */
export interface Additions {
  readonly newPackage?: NewPackage;
  readonly addedAreas?: readonly AddedArea[];
  readonly addedIndicators?: readonly AddedIndicator[];
  /** Meanings by the folded text of the file. */
  readonly meanings?: readonly (readonly [text: string, meaning: Meaning])[];
  /** Notes of the file as readers of both languages get them, by the text that stands there. */
  readonly noteTexts?: readonly (readonly [text: string, shown: Localized])[];
}

/** Whether a text may be the id of a package: small letters, digits, single hyphens. */
export const isPackageId = (text: string): boolean =>
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text) && text.length <= 40;
