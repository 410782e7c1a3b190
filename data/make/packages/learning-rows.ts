import { adults } from './cohort-weight.ts';
import { illustrativeRow, missingRow, type ObservationRow } from './observation-row.ts';
import type { PackageInputs } from './package-inputs.ts';
import { allYears } from './split-years.ts';

const filledYear = '2022-2023';
const province = 'lao-cai';

/**
 * Attendances at community learning centres by field. Lào Cai published no total, so nothing can be split: the
 * attendances of Móng Cái per person aged 15 and over are applied to the 15+ population of each district.
 */
export function learningRows(inputs: PackageInputs): readonly ObservationRow[] {
  const fields = inputs.fieldRates.map(({ category }) => category);
  return allYears.flatMap((period) =>
    period === filledYear ? filledRows(inputs) : gapRows(inputs, period, fields),
  );
}

function filledRows(inputs: PackageInputs): readonly ObservationRow[] {
  const byDistrict = inputs.districts.map(({ id, bands }) => {
    const people = adults(bands);
    return {
      id,
      values: inputs.fieldRates.map((rate) =>
        Math.round((rate.attendances * people) / rate.adults),
      ),
    };
  });
  const sums = inputs.fieldRates.map((_, index) =>
    byDistrict.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  return [
    ...byDistrict.flatMap(({ id, values }) => areaRows(inputs, id, values, 'split-clc')),
    ...areaRows(inputs, province, sums, 'split-clc-sum'),
  ];
}

function areaRows(
  inputs: PackageInputs,
  area: string,
  values: readonly number[],
  note: string,
): readonly ObservationRow[] {
  const cells = {
    area_id: area,
    period: filledYear,
    indicator_id: 'clc-participation',
    series_id: 'illustrative-clc',
    note_id: note,
  };
  const total = values.reduce((sum, value) => sum + value, 0);
  return [
    illustrativeRow({ ...cells, value: String(total) }),
    ...inputs.fieldRates.map(({ category }, index) =>
      illustrativeRow({
        ...cells,
        dimension: 'learningField',
        category,
        value: String(values[index] ?? 0),
      }),
    ),
  ];
}

function gapRows(
  inputs: PackageInputs,
  period: string,
  fields: readonly string[],
): readonly ObservationRow[] {
  return [...inputs.districts.map(({ id }) => id), province].flatMap((area) => {
    const cells = {
      area_id: area,
      period,
      indicator_id: 'clc-participation',
      series_id: 'illustrative-clc',
      note_id: 'split-clc-none',
    };
    return [
      missingRow(cells),
      ...fields.map((category) => missingRow({ ...cells, dimension: 'learningField', category })),
    ];
  });
}
