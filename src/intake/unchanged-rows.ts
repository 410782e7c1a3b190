import Papa from 'papaparse';
import { stateOf } from './compare/compare-cells.ts';
import type { IntakeCell } from './intake-cell.ts';
import type { Value } from '#domain/value.ts';
import { missingKinds } from '#domain/value.ts';

/**
 * Names of the rows of a table of observations that a file gives anew with the same figure and the same parts.
 * @param cells figures of the file by the name of their row
 * @param nameOf name of a row of the table
 */
export function unchangedRows(
  text: string,
  cells: ReadonlyMap<string, IntakeCell>,
  nameOf: (row: Readonly<Record<string, string>>) => string,
): string[] {
  const { data } = Papa.parse<Record<string, string>>(text, {
    delimiter: ',',
    newline: '\n',
    header: true,
    skipEmptyLines: true,
  });
  return data.flatMap((row) => {
    const name = nameOf(row);
    const cell = cells.get(name);
    const value = valueOf(row);
    if (!cell || !value) return [];
    const before = {
      value,
      numerator: numberOf(row['numerator']),
      denominator: numberOf(row['denominator']),
    };
    return stateOf(before, cell) === 'unchanged' ? [name] : [];
  });
}

const numberOf = (text = ''): number | undefined => (text === '' ? undefined : Number(text));

function valueOf(row: Readonly<Record<string, string>>): Value | undefined {
  const n = numberOf(row['value']);
  if (n !== undefined) return { kind: 'reported', n };
  const kind = missingKinds.find((item) => item === row['missing']);
  return kind === undefined ? undefined : { kind };
}
