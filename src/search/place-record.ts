/** A small place, old or new, and the unit whose page tells of it. */
export interface PlaceRecord {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** Unit page to go to; '' for the overview. */
  readonly unitId: string;
  readonly unitVi: string;
  readonly unitEn: string;
  readonly keys: readonly string[];
  /** Official code and the days it was valid from and to, each '' where open: a code means nothing without them. */
  readonly code: string;
  readonly from: string;
  readonly to: string;
  /** Ids of the places it was made of. */
  readonly madeOf: readonly string[];
}
