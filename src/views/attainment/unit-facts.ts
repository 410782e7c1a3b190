import type { Hardship, UnitFacts } from '#norms/evaluate-unit.ts';
import type { NormsRecord, RecordInputs } from '#norms/norms-record.ts';
import { inputKey } from '#norms/norms-record.ts';
import type { Parts } from '#norms/threshold.ts';

/** A figure set by the reader: "what if so many were counted". */
export interface Assumption {
  readonly areaId: string;
  readonly input: string;
  readonly ageBand: string;
  readonly numerator: number;
}

const pattern = /^([a-z0-9][a-z0-9-]*)~([a-z0-9][a-z0-9-]*)~([a-z0-9]*)~(\d{1,7})$/i;

/** Reads `commune~input~band~people,...`; what cannot be read is left out. */
export function parseAssumptions(text: string): readonly Assumption[] {
  return text.split(',').flatMap((item) => {
    const [, areaId = '', input = '', ageBand = '', numerator = ''] = pattern.exec(item) ?? [];
    return areaId === '' ? [] : [{ areaId, input, ageBand, numerator: Number(numerator) }];
  });
}

/** Writes {@link parseAssumptions}. */
export const formatAssumptions = (assumptions: readonly Assumption[]): string =>
  assumptions
    .map(({ areaId, input, ageBand, numerator }) => [areaId, input, ageBand, numerator].join('~'))
    .join(',');

/** The assumptions with one figure set, or taken back where `numerator` is undefined. */
export function withAssumption(
  assumptions: readonly Assumption[],
  { areaId, input, ageBand }: Omit<Assumption, 'numerator'>,
  numerator: number | undefined,
): readonly Assumption[] {
  const others = assumptions.filter(
    (item) => item.areaId !== areaId || item.input !== input || item.ageBand !== ageBand,
  );
  return numerator === undefined ? others : [...others, { areaId, input, ageBand, numerator }];
}

/** Hardship of a commune on a date; unknown where no row covers it. */
export function hardshipOn(
  record: NormsRecord,
  areaId: string,
  date: string,
  publishedOnly: boolean,
): Hardship {
  const row = record.hardship.find(
    (item) =>
      item.areaId === areaId &&
      item.validFrom <= date &&
      (item.validTo === '' || date <= item.validTo) &&
      !(publishedOnly && item.isIllustrative),
  );
  return row ? (row.isHardship ? 'yes' : 'no') : 'unknown';
}

/** What a commune is judged by: its inputs, with the reader's own figures in their place. More than all cannot be counted. */
export function unitFacts(
  record: NormsRecord,
  inputs: RecordInputs | undefined,
  hardship: Hardship,
  assumptions: readonly Assumption[],
): UnitFacts {
  const assumed = new Map(
    assumptions
      .filter(({ areaId }) => areaId === inputs?.areaId)
      .map(({ input, ageBand, numerator }) => [inputKey(input, ageBand), numerator]),
  );
  return {
    hardship,
    parts: (input, ageBand): Parts | undefined => {
      const key = inputKey(input, ageBand);
      const counted = inputs?.parts[record.inputKeys.indexOf(key)];
      if (!counted) return undefined;
      const [n, denominator] = counted;
      const set = assumed.get(key);
      return {
        numerator: set === undefined ? n : Math.min(set, denominator),
        denominator,
      };
    },
  };
}
