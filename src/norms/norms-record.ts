import type { Area } from '#domain/area.ts';
import type { Localized } from '#domain/localized.ts';
import type { CertificateRow, HardshipRow, RowOrigin, UpgradeRow } from './norms.ts';
import type { Rules } from './rules.ts';

/** Inputs of one commune on one date; one entry for each of the record's keys. */
export interface RecordInputs extends Omit<RowOrigin, 'line'> {
  readonly areaId: string;
  readonly date: string;
  /** People counted, people in question, line of the file. */
  readonly parts: readonly (readonly [n: number, d: number, line: number] | null)[];
}

/** A level that a decision recognised. */
export interface Recognised {
  readonly areaId: string;
  readonly programmeId: string;
  /** Index of the level, -1 for "not attained". */
  readonly levelAt: number;
  /** Calendar year it was recognised for. */
  readonly year: string;
  /** Of the decision; '' where the package does not know it. */
  readonly number: string;
  readonly date: string;
  readonly authority: Localized;
  readonly sourceId: string;
  readonly noteId: string;
}

/** Classes of one kind in one unit and school year, by size. */
export interface RecordClasses extends Omit<RowOrigin, 'line'> {
  readonly areaId: string;
  readonly period: string;
  readonly kind: string;
  /** Pupils in the class, and how many such classes. */
  readonly sizes: readonly (readonly [size: number, classes: number])[];
}

/** Counts of one school level in a unit, from one way of counting; null where nobody has the figure. */
export interface LevelFigures {
  readonly areaId: string;
  readonly level: string;
  readonly pupils: number | null;
  readonly classes: number | null;
  readonly teachers: number | null;
  readonly rooms: number | null;
  readonly isIllustrative: boolean;
}

/** Those counts in the school year a package opens on. */
export interface LevelTable {
  readonly period: string;
  /** Day by whose rules they are judged: 30 September of its first year. */
  readonly date: string;
  readonly counting: string;
  readonly rows: readonly LevelFigures[];
}

/** Everything that pages on rules need, as one piece of a published package. */
export interface NormsRecord {
  /** null in a package without rules. */
  readonly rules: Rules | null;
  /** Communes that are judged: those in force on a date with inputs. */
  readonly communes: readonly Area[];
  /** Whether the package has their shapes. */
  readonly hasCommuneMap: boolean;
  /** `input|age band`, in the order of the parts. */
  readonly inputKeys: readonly string[];
  readonly inputs: readonly RecordInputs[];
  readonly hardship: readonly HardshipRow[];
  readonly recognised: readonly Recognised[];
  readonly classSizes: readonly RecordClasses[];
  readonly certificates: readonly CertificateRow[];
  readonly upgrades: readonly UpgradeRow[];
  readonly levels: LevelTable | null;
}

/** One name for an input in one age band. */
export const inputKey = (input: string, ageBand: string): string => `${input}|${ageBand}`;
