import { communesOf, inputCounts, referenceDate } from './attainment-rows.ts';
import { classCounts, classYear } from './class-size-rows.ts';
import { csvText } from './csv-text.ts';

const origin = { status: 'illustrative', source_id: 'siso-split' };

/** First and last day of the invented hardship status: the list of that time, and the end of the communes. */
const hardshipDays = { valid_from: '2021-06-04', valid_to: '2025-06-30' };

/** Texts of the invented tables that rules are applied to, by file name. */
export function ruledCsv(folder: string): ReadonlyMap<string, string> {
  return new Map([
    [
      'attainment-inputs.csv',
      csvText(
        [
          'area_id',
          'reference_date',
          'input_id',
          'age_band',
          'numerator',
          'denominator',
          'status',
          'source_id',
          'note_id',
        ],
        inputCounts(folder).map(({ areaId, input, ageBand, numerator, denominator }) => ({
          ...origin,
          area_id: areaId,
          reference_date: referenceDate,
          input_id: input,
          age_band: ageBand,
          numerator: String(numerator),
          denominator: String(denominator),
          note_id: 'split-attainment',
        })),
      ),
    ],
    [
      'hardship.csv',
      csvText(
        ['area_id', 'valid_from', 'valid_to', 'hardship', 'status', 'source_id', 'note_id'],
        communesOf(folder).map(({ id, isHardship }) => ({
          ...origin,
          ...hardshipDays,
          area_id: id,
          hardship: String(isHardship),
          note_id: 'split-hardship',
        })),
      ),
    ],
    [
      'class-sizes.csv',
      csvText(
        ['area_id', 'period', 'kind', 'size', 'classes', 'status', 'source_id', 'note_id'],
        classCounts(folder).map(({ areaId, kind, size, classes }) => ({
          ...origin,
          area_id: areaId,
          period: classYear,
          kind,
          size: String(size),
          classes: String(classes),
          note_id: 'split-class-sizes',
        })),
      ),
    ],
  ]);
}
