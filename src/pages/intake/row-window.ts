/** Height of a row, the same for all: of a million rows, which are in sight is then arithmetic and no list. */
export const rowHeight = 32;

/** Rows drawn beyond those in sight, on either side. */
const around = 8;

/** What is in sight of a sheet, in pixels. */
export interface Sight {
  readonly count: number;
  readonly top: number;
  readonly height: number;
}

/** First and last row to draw, and the pixels above them. */
export function rowWindow({ count, top, height }: Sight): {
  readonly first: number;
  readonly last: number;
  readonly above: number;
} {
  const start = Math.min(Math.floor(top / rowHeight), Math.max(0, count - 1));
  const first = Math.max(0, start - around);
  const last = Math.min(count - 1, Math.ceil((top + height) / rowHeight) + around);
  return { first, last, above: first * rowHeight };
}

/** Where to scroll to so that a row is in the middle. */
export const scrollTopOf = (index: number, height: number): number =>
  Math.max(0, index * rowHeight - (height - rowHeight) / 2);
