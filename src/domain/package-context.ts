import type { Area, AreaLevel } from './area.ts';
import type { Indicator } from './indicator.ts';
import type { Localized } from './localized.ts';
import type { SchoolLevel } from './school-level.ts';

/** A way of counting. Values of two series are never joined by a line. */
export interface Series {
  readonly id: string;
  readonly name: Localized;
  readonly publisher: Localized;
  readonly definition: Localized;
  readonly nature: 'published' | 'illustrative';
  /** For illustrative series: the published series whose totals it splits. */
  readonly ofSeriesId: string;
  /** False for single points that each have their own definition. */
  readonly joinable: boolean;
  readonly order: number;
}

/** Where figures come from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly licence: string;
  readonly note: Localized;
}

/** A footnote and the cells it belongs to; empty fields mean any. */
export interface Note {
  readonly id: string;
  readonly text: Localized;
}

export interface NoteLink {
  readonly noteId: string;
  readonly areaId: string;
  readonly indicatorId: string;
  readonly level: SchoolLevel;
  readonly from: string;
  readonly to: string;
}

/** Something that breaks a series: a boundary reform, a new definition, a revision. */
export interface SeriesEvent {
  readonly id: string;
  readonly date: string;
  readonly kind: 'boundary' | 'definition' | 'revision';
  readonly areaId: string;
  readonly indicatorId: string;
  readonly seriesId: string;
  readonly title: Localized;
  readonly text: Localized;
}

/**
 * Where a unit's territory went in a reform. `whole`: all of it went into the new unit; `part`: some of it, with `share`
 * as the stated part of what it counted, or undefined where no source states one; `newShare` is the other way round, the
 * stated part of what the new unit counts that is of the old one. Units are named by id, never by code.
 */
export interface CrosswalkLink {
  readonly oldAreaId: string;
  readonly newAreaId: string;
  readonly relation: 'whole' | 'part';
  readonly share: number | undefined;
  readonly newShare?: number | undefined;
  readonly date: string;
  readonly sourceId: string;
}

/** A plan value. */
export interface Target {
  readonly id: string;
  readonly areaId: string;
  readonly indicatorId: string;
  readonly level: SchoolLevel;
  readonly dueDate: string;
  readonly value: number;
  readonly type: 'reach' | 'keep' | 'at-most' | 'count';
  readonly asPrinted: string;
  readonly sourceId: string;
  readonly note: Localized;
}

/** A figure exactly as a source printed it; numbers are kept as decimal text. */
export interface PublishedFigure {
  readonly id: string;
  readonly areaId: string;
  readonly period: string;
  readonly indicatorId: string;
  readonly level: SchoolLevel;
  readonly printedText: string;
  readonly printedValue: string;
  readonly printedNumerator: string;
  readonly printedDenominator: string;
  readonly decimals: number;
  readonly sourceId: string;
  readonly note: Localized;
}

/** One version of a package. */
export interface Snapshot {
  readonly id: string;
  readonly date: string;
  readonly state: 'draft' | 'checked' | 'published';
  readonly preparedBy: string;
  readonly approvedBy: string;
}

/** What the package says of itself under its own key in datapackage.json. */
export interface PackageMeta {
  readonly id: string;
  readonly title: Localized;
  readonly description: string;
  readonly snapshot: Snapshot;
  readonly rootAreaId: string;
  readonly unitLevel: AreaLevel;
  readonly defaultPeriod: string;
  readonly defaultIndicatorId: string;
  /** School level to open on where an indicator has no figure for all levels together; may be ''. */
  readonly defaultLevel: SchoolLevel;
  /** Name of the boundary resource drawn on maps. */
  readonly mapBoundary: string;
  readonly headline: readonly string[];
  readonly licences: readonly string[];
}

/** Everything of a package but its observations: read once, needed by every page. */
export interface PackageContext {
  readonly meta: PackageMeta;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  readonly sources: readonly Source[];
  readonly notes: readonly Note[];
  readonly noteLinks: readonly NoteLink[];
  readonly events: readonly SeriesEvent[];
  readonly targets: readonly Target[];
  readonly published: readonly PublishedFigure[];
  readonly crosswalk: readonly CrosswalkLink[];
}
