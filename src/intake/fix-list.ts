import type { IntakeKey } from './intake-cell.ts';

/** Version of the document that keeps mended places. */
const fixListFormat = 'siso-fixes/1';

/**
 * What names a place in every version of a file, wherever its row stands: the key of its figure; the header of its column
 * and the other names in its row; outside the rows of figures the text that stood there; for problems of no single cell
 * the header of the column, or nothing.
 */
export type FixAnchor =
  | { readonly kind: 'figure'; readonly key: IntakeKey }
  | {
      readonly kind: 'words';
      readonly header: string;
      /** Other names of the row as the file had them, and as they were after mending. */
      readonly row: string;
      readonly rowAfter: string;
      /** Cells that fitted in the file: of several only the one at the same address is meant. */
      readonly times: number;
    }
  | { readonly kind: 'text'; readonly times: number }
  | { readonly kind: 'whole'; readonly header: string };

interface RecordedPlace {
  readonly anchor: FixAnchor;
  readonly sheet: string;
  /** Address in the file it was mended in. */
  readonly cell: string;
}

/** A cell that was mended. */
export interface MendedCell extends RecordedPlace {
  readonly kind: 'cell';
  readonly from: string;
  readonly to: string;
  /** What the new text was read as: a number without groups, or why there is none; '' for texts. */
  readonly means: string;
}

/** A problem that stays, with the reason somebody gave. */
export interface KeptProblem extends RecordedPlace {
  readonly kind: 'reason';
  readonly rule: string;
  readonly value: string;
  /** Facts of the problem as JSON: with other facts it has to be looked at again. */
  readonly facts: string;
  readonly reason: string;
  readonly by: string;
}

/** One thing a person did with a file, so named that it is found in the next version. */
export type FixRecord = MendedCell | KeptProblem;

/** All of them, as a file. */
export interface FixList {
  readonly format: typeof fixListFormat;
  /** File they were made in. */
  readonly file: string;
  /** Day of saving, `2025-06-20`. */
  readonly savedOn: string;
  readonly records: readonly FixRecord[];
}

/** Makes the list of a file. */
export const toFixList = (
  records: readonly FixRecord[],
  file: string,
  savedOn: string,
): FixList => ({ format: fixListFormat, file, savedOn, records });

/** Records kept of one form; the oldest go first. */
const longest = 2000;

/** Older records with newer ones in place of those of the same place. */
export function mergedRecords(
  before: readonly FixRecord[],
  now: readonly FixRecord[],
): readonly FixRecord[] {
  const names = new Set(now.map(recordName));
  return [...before.filter((record) => !names.has(recordName(record))), ...now].slice(-longest);
}

function recordName(record: FixRecord): string {
  const { kind, anchor } = record;
  const what = kind === 'reason' ? record.rule : anchor.kind === 'figure' ? '' : record.from;
  return JSON.stringify([kind, what, anchor]);
}

/** Reads a list of mended places, also out of the record of an import that lies in a package; undefined when it is none. */
export function readFixList(text: string): FixList | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  const list = isObject(found) && isObject(found['mended']) ? found['mended'] : found;
  if (!isObject(list) || list['format'] !== fixListFormat) return undefined;
  const { file, savedOn, records } = list;
  if (!Array.isArray(records) || !records.every(isRecord)) return undefined;
  return {
    format: fixListFormat,
    file: typeof file === 'string' ? file : '',
    savedOn: typeof savedOn === 'string' ? savedOn : '',
    records,
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasTexts = (value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  names.every((name) => typeof value[name] === 'string');

function isRecord(value: unknown): value is FixRecord {
  if (!isObject(value) || !isAnchor(value['anchor']) || !hasTexts(value, ['sheet', 'cell']))
    return false;
  if (value['kind'] === 'cell') return hasTexts(value, ['from', 'to', 'means']);
  return value['kind'] === 'reason' && hasTexts(value, ['rule', 'value', 'facts', 'reason', 'by']);
}

function isAnchor(value: unknown): value is FixAnchor {
  if (!isObject(value)) return false;
  switch (value['kind']) {
    case 'figure': {
      const { key } = value;
      return (
        isObject(key) && hasTexts(key, ['areaId', 'period', 'indicatorId', 'level', 'category'])
      );
    }
    case 'words':
      return hasTexts(value, ['header', 'row', 'rowAfter']) && typeof value['times'] === 'number';
    case 'text':
      return typeof value['times'] === 'number';
    case 'whole':
      return hasTexts(value, ['header']);
    default:
      return false;
  }
}
