import { departmentRows, nsoRows } from './count-rows.ts';
import { csvText } from './csv-text.ts';
import { learningRows } from './learning-rows.ts';
import { observationColumns } from './observation-row.ts';
import { readPackageInputs } from './package-inputs.ts';
import { seededSpread } from './seeded-spread.ts';
import { standardRows } from './standard-rows.ts';

/** Seed of every artificial spread. Another seed gives other, equally invented, district figures. */
const seed = 20250220;

/** The text of observations-illustrative.csv, made from the published files in the package folder. */
export function illustrativeCsv(folder: string): string {
  const inputs = readPackageInputs(folder);
  const department = departmentRows(inputs, seededSpread(seed + 1));
  return csvText(observationColumns, [
    ...nsoRows(inputs, seededSpread(seed)),
    ...department.rows,
    ...standardRows(inputs, department.schools, seededSpread(seed + 2)),
    ...learningRows(inputs),
  ]);
}
