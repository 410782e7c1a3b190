/** Columns of every observations file, in file order. */
export const observationColumns = [
  'area_id',
  'period',
  'indicator_id',
  'series_id',
  'school_level',
  'dimension',
  'category',
  'value',
  'numerator',
  'denominator',
  'status',
  'missing',
  'qualifier',
  'precision',
  'reference_date',
  'source_id',
  'note_id',
] as const;

export type ObservationRow = Readonly<Record<(typeof observationColumns)[number], string>>;

/** Columns that together name one observation. */
export const observationKey = [
  'area_id',
  'period',
  'indicator_id',
  'series_id',
  'school_level',
  'dimension',
  'category',
] as const;

/** An illustrative row: the given cells, status `illustrative`, source `siso-split`, everything else empty. */
export function illustrativeRow(cells: Partial<ObservationRow>): ObservationRow {
  return {
    area_id: '',
    period: '',
    indicator_id: '',
    series_id: '',
    school_level: '',
    dimension: '',
    category: '',
    value: '',
    numerator: '',
    denominator: '',
    status: 'illustrative',
    missing: '',
    qualifier: '',
    precision: '',
    reference_date: '',
    source_id: 'siso-split',
    note_id: '',
    ...cells,
  };
}

/** An illustrative row without a value, of kind `not-collected`. */
export function missingRow(cells: Partial<ObservationRow>): ObservationRow {
  return illustrativeRow({ missing: 'not-collected', ...cells });
}
