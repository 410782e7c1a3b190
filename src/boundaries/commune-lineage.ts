/** A small unit with its dates, the units it was made of and the unit above it whose figures are shown. */
export interface DatedUnit {
  readonly id: string;
  readonly madeOf: readonly string[];
  /** The reported unit that it lay in; '' where none is in the package. */
  readonly unitId: string;
}

/** A unit of today with all that it was made of. */
export interface CommuneLineage<T extends DatedUnit> {
  readonly unit: T;
  readonly parts: readonly T[];
  /** Reported units whose territory it holds some of; more than one means that it cuts across them. */
  readonly reportedIds: readonly string[];
}

/** The units of today that were made of others, in the order given. */
export function communeLineages<T extends DatedUnit>(
  units: readonly T[],
): readonly CommuneLineage<T>[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units
    .filter((unit) => unit.madeOf.length > 0)
    .map((unit) => {
      const parts = unit.madeOf.flatMap((id) => byId.get(id) ?? []);
      const reportedIds = new Set(parts.map((part) => part.unitId).filter((id) => id !== ''));
      return { unit, parts, reportedIds: [...reportedIds] };
    });
}

/** The unit of today that an id stands for: its own, or the one that an old unit went into. */
export function lineageOf<T extends DatedUnit>(
  lineages: readonly CommuneLineage<T>[],
  id: string,
): CommuneLineage<T> | undefined {
  return (
    lineages.find(({ unit }) => unit.id === id) ??
    lineages.find(({ unit }) => unit.madeOf.includes(id))
  );
}
