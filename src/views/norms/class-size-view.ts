import type { ClassCap, Crowding } from '#norms/class-size.ts';
import { classesShort, roomsShort, toCrowding } from '#norms/class-size.ts';
import type { NormsRecord } from '#norms/norms-record.ts';
import { inForceOn } from '#norms/rule.ts';

/** How full the classes of one unit are. */
export interface ClassSizeRow {
  readonly areaId: string;
  readonly pupils: number | undefined;
  readonly classes: number | undefined;
  /** Pupils a class; undefined without both counts. */
  readonly average: number | undefined;
  /** Classes missing for the average to be within the cap: it says nothing of single classes. */
  readonly short: number | undefined;
  /** From the sizes of single classes; undefined where the package has none. */
  readonly crowding: Crowding | undefined;
  /** Rooms missing where every class has one of its own. */
  readonly rooms: number | undefined;
  readonly isIllustrative: boolean;
}

/** Classes of one level against the cap of the school year. */
export interface ClassSizeView {
  readonly cap: ClassCap;
  /** The cap as a number; classes without one are not listed here. */
  readonly limit: number;
  readonly period: string;
  readonly root: ClassSizeRow | undefined;
  /** Fullest first: by average, then by pupils above the cap. */
  readonly units: readonly ClassSizeRow[];
  /** Whether any unit has sizes of single classes. */
  readonly hasSizes: boolean;
  /** All units with sizes together. */
  readonly all: Crowding;
  readonly sizes: readonly { readonly size: number; readonly classes: number }[];
}

/** Caps that a school level's averages can be held against, on the day of the package's table. */
export function cappedLevels({ rules, levels }: NormsRecord): readonly ClassCap[] {
  if (!rules || !levels) return [];
  const found = inForceOn(rules.classSize, levels.date)?.caps ?? [];
  return found.filter(
    (cap) => cap.cap !== null && levels.rows.some(({ level }) => level === cap.level),
  );
}

/** Classes of a level in every unit; undefined where no cap was in force or the package has no counts. */
export function toClassSizeView(
  record: NormsRecord,
  level: string,
  rootId: string,
  publishedOnly: boolean,
): ClassSizeView | undefined {
  const cap = cappedLevels(record).find((item) => item.level === level);
  const { levels } = record;
  if (!cap || cap.cap === null || !levels) return undefined;
  const limit = cap.cap;
  const sizes = record.classSizes.filter(
    (item) =>
      item.kind === cap.kind &&
      item.period === levels.period &&
      !(publishedOnly && item.isIllustrative),
  );
  const rows = levels.rows
    .filter((row) => row.level === level && !(publishedOnly && row.isIllustrative))
    .map(({ areaId, pupils, classes, rooms, isIllustrative }): ClassSizeRow => {
      const own = sizes.find((item) => item.areaId === areaId);
      const isCounted = pupils !== null && classes !== null && classes > 0;
      return {
        areaId,
        pupils: pupils ?? undefined,
        classes: classes ?? undefined,
        average: isCounted ? pupils / classes : undefined,
        short: isCounted
          ? classesShort({ numerator: pupils, denominator: classes }, limit)
          : undefined,
        crowding: own && toCrowding(toCounts([own]), limit),
        rooms: classes !== null && rooms !== null ? roomsShort(classes, rooms) : undefined,
        isIllustrative,
      };
    });
  const counts = toCounts(sizes);
  const full = (row: ClassSizeRow): number => row.average ?? -1;
  const above = (row: ClassSizeRow): number => row.crowding?.pupilsAbove ?? 0;
  return {
    cap,
    limit,
    period: levels.period,
    root: rows.find(({ areaId }) => areaId === rootId),
    units: rows
      .filter(({ areaId }) => areaId !== rootId)
      .toSorted((a, b) => full(b) - full(a) || above(b) - above(a)),
    hasSizes: sizes.length > 0,
    all: sumOf(rows.flatMap(({ crowding }) => crowding ?? [])),
    sizes: counts,
  };
}

/** Sizes of several units together, smallest first. */
function toCounts(rows: NormsRecord['classSizes']): ClassSizeView['sizes'] {
  const counts = new Map<number, number>();
  for (const { sizes } of rows)
    for (const [size, classes] of sizes) counts.set(size, (counts.get(size) ?? 0) + classes);
  return [...counts]
    .map(([size, classes]) => ({ size, classes }))
    .toSorted((a, b) => a.size - b.size);
}

/** Crowding of several units: rooms are summed by unit, for a room of one is no help to another. */
function sumOf(rows: readonly Crowding[]): Crowding {
  const sum = (of: (row: Crowding) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    classes: sum((row) => row.classes),
    pupils: sum((row) => row.pupils),
    largest: Math.max(0, ...rows.map(({ largest }) => largest)),
    over: sum((row) => row.over),
    pupilsAbove: sum((row) => row.pupilsAbove),
    roomsAtLeast: sum((row) => row.roomsAtLeast),
    roomsAtMost: sum((row) => row.roomsAtMost),
  };
}
