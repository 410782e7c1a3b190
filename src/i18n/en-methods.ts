import type { viMethods } from './vi-methods.ts';

/** Texts of the page on methods alone, in English. */
export const enMethods: typeof viMethods = {
  methodsCountingsHint: 'Two counting methods are never joined into one line',
  methodsSources: 'Sources',
  methodsFiles: 'Files of the data snapshot',
  methodsFilesHint: 'CSV and JSON as received, with SHA-256 hashes in datapackage.json',
  methodsParquet: 'All observations in one Parquet file',
  methodsParquetHint:
    '(sorted by indicator, level, period, unit; opens in DuckDB, Python, R). The CSV files above remain the original.',
  methodsBoundary: 'Map',
  methodsEvents: 'Dates of change',
  columnSource: 'Source',
  columnPublisher: 'Publisher',
  columnDate: 'Date',
};
