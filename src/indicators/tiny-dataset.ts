import type { Area } from '#domain/area.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Localized } from '#domain/localized.ts';
import type {
  PackageContext,
  PackageMeta,
  PublishedFigure,
  Series,
  SeriesEvent,
  Target,
} from '#domain/package-context.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import type { MissingKind, ObservationStatus, Qualifier } from '#domain/value.ts';
import { reported } from '#domain/value.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import { buildCube } from '#table/cube-builder.ts';
import type { Dataset } from './dataset.ts';
import { toDataset } from './dataset.ts';

// For tests only: a made-up place "whole" with the units a to d, counted by an office and split by hand.

/** One observation; what is left out is the pupils of the whole, counted by the office. */
export interface TinyRow {
  readonly area?: string;
  readonly period?: string;
  readonly indicator?: string;
  readonly series?: string;
  readonly level?: SchoolLevel;
  readonly category?: string;
  /** A number, or the kind of its absence. */
  readonly value: number | MissingKind;
  readonly parts?: readonly [numerator: number | undefined, denominator: number | undefined];
  readonly status?: ObservationStatus;
  readonly qualifier?: Qualifier;
  readonly precision?: number;
  readonly date?: string;
  readonly noteId?: string;
}

/** Everything about the tiny package that a test wants otherwise. */
export interface TinyParts {
  readonly rows: readonly TinyRow[];
  readonly meta?: Partial<PackageMeta>;
  readonly context?: Partial<PackageContext>;
  /** Fields that replace those of an indicator, by its id. */
  readonly indicators?: Readonly<Record<string, Partial<Indicator>>>;
}

/** A dataset of a few hand-written rows. */
export function tinyDataset({ rows, meta, context, indicators = {} }: TinyParts): Dataset {
  const areas = ['whole', 'a', 'b', 'c', 'd'].map(tinyArea);
  const made: PackageContext = {
    meta: { ...tinyMeta, ...meta },
    areas,
    indicators: tinyIndicators.map((indicator) => ({ ...indicator, ...indicators[indicator.id] })),
    series: tinySeries,
    sources: [],
    notes: [],
    noteLinks: [],
    events: [],
    targets: [],
    published: [],
    crosswalk: [],
    ...context,
  };
  const cube = buildCube(
    rows.map(toObservation),
    made.areas.map((area) => area.id),
  );
  return toDataset(made, cube);
}

const both = (text: string): Localized => ({ vi: text, en: text });

function tinyArea(id: string, order: number): Area {
  return {
    id,
    officialCode: '',
    name: both(id),
    short: both(id),
    type: id === 'whole' ? 'province' : 'district',
    level: id === 'whole' ? 'province' : 'district',
    parentId: id === 'whole' ? '' : 'whole',
    validFrom: '',
    validTo: '',
    predecessorIds: [],
    successorIds: [],
    boundarySet: 'one',
    order,
    aliases: [],
    note: both(''),
  };
}

const tinyMeta: PackageMeta = {
  id: 'tiny',
  title: both('tiny'),
  description: '',
  snapshot: { id: 't', date: '2025-01-01', state: 'draft', preparedBy: '', approvedBy: '' },
  rootAreaId: 'whole',
  unitLevel: 'district',
  defaultPeriod: '2024-2025',
  defaultIndicatorId: 'pupils',
  defaultLevel: '',
  mapBoundary: '',
  headline: ['pupils'],
  licences: [],
};

function tinyIndicator(id: string, more: Partial<Indicator>): Indicator {
  return {
    id,
    name: both(id),
    short: both(id),
    definition: both(''),
    theme: '',
    unit: both('things'),
    kind: 'count',
    page: true,
    formula: null,
    aggregation: { areas: 'sum', levels: 'sum' },
    clock: both(''),
    direction: 'neutral',
    decimals: 0,
    plausible: null,
    officialCode: '',
    verified: '',
    source: '',
    cautions: [],
    ...more,
  };
}

const ratio = (numerator: string, denominator: string, multiplier: number): Partial<Indicator> => ({
  kind: 'ratio',
  formula: { type: 'ratio', numerator, denominator, multiplier },
  aggregation: { areas: 'ratio-of-sums', levels: 'ratio-of-sums' },
  decimals: 1,
});

/** Counts, an average of them, a percentage with parts and one without. */
const tinyIndicators: readonly Indicator[] = [
  tinyIndicator('pupils', {}),
  tinyIndicator('classes', {}),
  tinyIndicator('schools', { aggregation: { areas: 'sum', levels: 'not-additive' } }),
  tinyIndicator('standard', { aggregation: { areas: 'sum', levels: 'not-additive' } }),
  tinyIndicator('class-size', { ...ratio('pupils', 'classes', 1), direction: 'lower' }),
  tinyIndicator('standard-rate', {
    ...ratio('standard', 'schools', 100),
    unit: both('%'),
    direction: 'higher',
  }),
  tinyIndicator('solid-rate', {
    kind: 'ratio',
    unit: both('%'),
    decimals: 1,
    aggregation: { areas: 'ratio-of-sums', levels: 'ratio-of-sums' },
  }),
  tinyIndicator('rank', {
    kind: 'index',
    aggregation: { areas: 'not-additive', levels: 'not-additive' },
  }),
];

function tinyOneSeries(id: string, order: number, more: Partial<Series> = {}): Series {
  return {
    id,
    name: both(id),
    publisher: both(''),
    definition: both(''),
    nature: 'published',
    ofSeriesId: '',
    joinable: true,
    order,
    ...more,
  };
}

const tinySeries: readonly Series[] = [
  tinyOneSeries('office', 1),
  tinyOneSeries('ministry', 2),
  tinyOneSeries('press', 3, { joinable: false }),
  tinyOneSeries('office-split', 4, { nature: 'illustrative', ofSeriesId: 'office' }),
  tinyOneSeries('invented', 5, { nature: 'illustrative' }),
];

function toObservation(row: TinyRow, i: number): ObservationRow {
  const series = row.series ?? 'office';
  const isMadeUp = tinySeries.find(({ id }) => id === series)?.nature === 'illustrative';
  return {
    areaId: row.area ?? 'whole',
    period: row.period ?? '2024-2025',
    indicatorId: row.indicator ?? 'pupils',
    seriesId: series,
    level: row.level ?? '',
    category: row.category ?? '',
    value: typeof row.value === 'number' ? reported(row.value) : { kind: row.value },
    numerator: row.parts?.[0],
    denominator: row.parts?.[1],
    status: row.status ?? (isMadeUp ? 'illustrative' : 'final'),
    qualifier: row.qualifier ?? '',
    precision: row.precision ?? 0,
    referenceDate: row.date ?? '',
    sourceId: 'book',
    noteId: row.noteId ?? '',
    file: 'observations.csv',
    line: i + 2,
  };
}

/** A figure as printed, for the whole in 2024-2025 unless told otherwise. */
export function tinyPrinted(id: string, more: Partial<PublishedFigure>): PublishedFigure {
  return {
    id,
    areaId: 'whole',
    period: '2024-2025',
    indicatorId: 'pupils',
    level: '',
    printedText: '',
    printedValue: '',
    printedNumerator: '',
    printedDenominator: '',
    decimals: 0,
    sourceId: 'book',
    note: both(''),
    ...more,
  };
}

/** A target of the whole. */
export function tinyTarget(indicatorId: string, dueDate: string, value: number): Target {
  return {
    id: `${indicatorId}-${dueDate}`,
    areaId: 'whole',
    indicatorId,
    level: '',
    dueDate,
    value,
    type: 'reach',
    asPrinted: String(value),
    sourceId: 'book',
    note: both(''),
  };
}

/** A break in the series of everything in the package. */
export function tinyEvent(id: string, date: string, kind: SeriesEvent['kind']): SeriesEvent {
  const any = { areaId: '', indicatorId: '', seriesId: '' };
  return { id, date, kind, ...any, title: both(id), text: both('') };
}
