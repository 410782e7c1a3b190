/** What the app needs of a table it knows: columns that must be there, columns of numbers, and what cells refer to. */
export interface KnownTable {
  readonly required: readonly string[];
  /** Columns read as numbers. */
  readonly numbers: readonly string[];
  /** Columns that name a row of another list; a cell may hold several where `isList`. */
  readonly references: readonly Reference[];
}

/** A column whose cells must stand in the key column of another resource, or in the list of indicators. */
export interface Reference {
  readonly column: string;
  readonly resource: string;
  readonly isList?: boolean;
}

/** Key column of each list that others refer to. */
export const keyColumns: ReadonlyMap<string, string> = new Map([
  ['areas', 'area_id'],
  ['indicators', 'id'],
  ['series', 'series_id'],
  ['sources', 'source_id'],
  ['notes', 'note_id'],
]);

/** Resources without which there is nothing to show. */
export const neededResources = ['areas', 'indicators', 'series', 'sources', 'observations'];

const area: Reference = { column: 'area_id', resource: 'areas' };
const indicator: Reference = { column: 'indicator_id', resource: 'indicators' };
const series: Reference = { column: 'series_id', resource: 'series' };
const source: Reference = { column: 'source_id', resource: 'sources' };
const note: Reference = { column: 'note_id', resource: 'notes' };

const observations: KnownTable = {
  required: ['area_id', 'period', 'indicator_id', 'series_id', 'value', 'status', 'missing'],
  numbers: ['value', 'numerator', 'denominator', 'precision'],
  references: [area, indicator, series, source, note],
};

const tables: ReadonlyMap<string, KnownTable> = new Map([
  [
    'areas',
    {
      required: ['area_id', 'name_vi', 'name_en', 'short_vi', 'type', 'level', 'parent_id'],
      numbers: ['sort_order'],
      references: [
        { column: 'parent_id', resource: 'areas' },
        { column: 'predecessor_ids', resource: 'areas', isList: true },
        { column: 'successor_ids', resource: 'areas', isList: true },
      ],
    },
  ],
  [
    'series',
    {
      required: ['series_id', 'name_vi', 'name_en', 'nature'],
      numbers: ['sort_order'],
      references: [{ column: 'of_series_id', resource: 'series' }],
    },
  ],
  ['sources', { required: ['source_id', 'title', 'publisher'], numbers: [], references: [] }],
  ['notes', { required: ['note_id', 'text_vi', 'text_en'], numbers: [], references: [] }],
  ['note-links', { required: ['note_id'], numbers: [], references: [note, area, indicator] }],
  [
    'events',
    {
      required: ['event_id', 'date', 'kind', 'title_vi', 'title_en'],
      numbers: [],
      references: [area, indicator, series],
    },
  ],
  [
    'targets',
    {
      required: ['target_id', 'area_id', 'indicator_id', 'due_date', 'value', 'type'],
      numbers: ['value'],
      references: [area, indicator, source],
    },
  ],
  [
    'published',
    {
      required: ['published_id', 'area_id', 'period', 'indicator_id', 'printed_value', 'source_id'],
      numbers: ['printed_value', 'printed_numerator', 'printed_denominator', 'decimals'],
      references: [area, indicator, source],
    },
  ],
  [
    'crosswalk',
    {
      required: ['old_area_id', 'new_area_id', 'relation', 'share'],
      numbers: ['share', 'new_share'],
      references: [
        { column: 'old_area_id', resource: 'areas' },
        { column: 'new_area_id', resource: 'areas' },
        source,
      ],
    },
  ],
  [
    'census-2019-age',
    {
      required: ['area_id', 'age_from', 'age_to', 'population'],
      numbers: ['age_from', 'age_to', 'population'],
      references: [area, source],
    },
  ],
  [
    'attainment-inputs',
    {
      required: ['area_id', 'reference_date', 'input_id', 'numerator', 'denominator', 'status'],
      numbers: ['numerator', 'denominator'],
      references: [area, source, note],
    },
  ],
  [
    'hardship',
    {
      required: ['area_id', 'valid_from', 'hardship', 'status'],
      numbers: [],
      references: [area, source, note],
    },
  ],
  ['decisions', { required: ['source_id', 'date'], numbers: [], references: [source] }],
  [
    'class-sizes',
    {
      required: ['area_id', 'period', 'kind', 'size', 'classes', 'status'],
      numbers: ['size', 'classes'],
      references: [area, source, note],
    },
  ],
  [
    'certificates',
    {
      required: ['school', 'area_id', 'granted_on'],
      numbers: ['level'],
      references: [area, source, note],
    },
  ],
  [
    'teacher-upgrades',
    {
      required: ['area_id', 'school_level', 'reference_date', 'required', 'upgraded'],
      numbers: ['required', 'upgraded'],
      references: [area, source, note],
    },
  ],
]);

/** Tables that only rules are applied to. */
export const ruledResources: readonly string[] = [
  'attainment-inputs',
  'hardship',
  'decisions',
  'class-sizes',
  'certificates',
  'teacher-upgrades',
];

/** Whether a resource holds observations: `observations`, or `observations-` and any ending. */
export const isObservations = (name: string): boolean => /^observations(-|$)/.test(name);

/** What the app needs of a resource; undefined for resources it only checks against their own schema. */
export function knownTable(name: string): KnownTable | undefined {
  return isObservations(name) ? observations : tables.get(name);
}
