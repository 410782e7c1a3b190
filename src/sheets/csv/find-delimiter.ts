import type { TextRecord } from './split-records.ts';
import { splitRecords } from './split-records.ts';

/** Delimiters that are tried, the ones least likely inside a text first. */
const candidates = ['\t', ';', '|', ','];

const recordsOfHead = 300;
const headLength = 200_000;

/** What a delimiter makes of the head of a file. */
interface Division {
  readonly delimiter: string;
  /** Number of cells that most records have. */
  readonly width: number;
  /** Part of the records that have it. */
  readonly share: number;
  /** Most of its places lie between two digits: "72,2". */
  readonly isDecimalPoint: boolean;
}

/** Two divisions as even as this are told apart by their width. */
const evenEnough = 0.1;

/** The delimiter that divides the head of a text most evenly; '' when none divides it. */
export function findDelimiter(text: string): string {
  const head = text.slice(0, headLength);
  const isCut = head.length < text.length;
  const divisions = candidates
    .filter((delimiter) => head.includes(delimiter))
    .map((delimiter) => divide(head, delimiter, isCut))
    .filter(({ width }) => width > 1);
  return divisions.toSorted(compareDivisions)[0]?.delimiter ?? '';
}

function compareDivisions(a: Division, b: Division): number {
  if (Math.abs(a.share - b.share) > evenEnough) return b.share - a.share;
  if (a.isDecimalPoint !== b.isDecimalPoint) return a.isDecimalPoint ? 1 : -1;
  return b.width - a.width;
}

function divide(head: string, delimiter: string, isCut: boolean): Division {
  const widths = new Map<number, number>();
  let records = 0;
  const all = [...takeRecords(head, delimiter)];
  if (isCut && all.length > 1) all.pop();
  for (const { cells, brokenQuote } of all) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    records += 1;
    if (cells.length > 1 && !brokenQuote)
      widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  const [width, count] = [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return {
    delimiter,
    width,
    share: count / Math.max(1, records),
    isDecimalPoint: delimiter === ',' && liesBetweenDigits(all),
  };
}

function* takeRecords(head: string, delimiter: string): Generator<TextRecord> {
  let taken = 0;
  for (const record of splitRecords(head, delimiter)) {
    if (taken >= recordsOfHead) return;
    taken += 1;
    yield record;
  }
}

/** True when the cells on both sides of most commas end and begin with digits. */
function liesBetweenDigits(records: readonly TextRecord[]): boolean {
  let all = 0;
  let between = 0;
  for (const { cells } of records) {
    for (let at = 1; at < cells.length; at += 1) {
      all += 1;
      if (/\d$/.test(cells[at - 1] ?? '') && /^\d/.test(cells[at] ?? '')) between += 1;
    }
  }
  return between > all * 0.7;
}
