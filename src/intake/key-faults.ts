import { parsePeriod } from '#domain/period.ts';
import { isSchoolLevel } from '#domain/school-level.ts';
import type { CellPlace, IntakeProblem } from './intake-problem.ts';
import { intakeProblem } from './intake-problem.ts';
import type { KeyParts } from './mapping.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is wrong with the key of a column that somebody gave by hand or in a file of answers: nothing may be dropped in silence. */
export function keyFaults(
  key: KeyParts,
  place: CellPlace,
  vocabulary: Vocabulary,
): IntakeProblem[] {
  const { indicatorId, period, level, areaId, category, seriesId } = key;
  const faults: IntakeProblem[] = [];
  if (indicatorId !== undefined && !vocabulary.indicators.has(indicatorId))
    faults.push(intakeProblem('error', 'indicator-unknown', place, indicatorId, { nearest: '' }));
  if (period !== undefined && parsePeriod(period) === undefined)
    faults.push(
      intakeProblem('error', 'period-not-read', place, period, { reason: '', suggestion: '' }),
    );
  if (level !== undefined && !isSchoolLevel(level))
    faults.push(intakeProblem('error', 'level-unknown', place, level, {}));
  if (areaId !== undefined && !vocabulary.areas.has(areaId))
    faults.push(intakeProblem('error', 'area-unknown', place, areaId, { nearest: '' }));
  if (category !== undefined && category !== '' && !/^[^:|]+:[^:|]+$/.test(category))
    faults.push(intakeProblem('error', 'category-unknown', place, category, {}));
  if (seriesId !== undefined && vocabulary.series(seriesId) === undefined)
    faults.push(intakeProblem('error', 'series-unknown', place, seriesId, {}));
  return faults;
}
