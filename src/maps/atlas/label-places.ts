/** A label that wants a place: where it belongs, how far the edge of the unit is, and what it says. */
export interface WantedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly name: string;
  readonly value: string;
  /** Chosen units are named whether there is room or not. */
  readonly isKept: boolean;
}

/** A label in its place, on a wide screen and on a phone. */
export interface PlacedLabel extends WantedLabel {
  readonly isWide: boolean;
  readonly isNarrow: boolean;
}

/** Heights of letters in units of the drawing, and how wide a letter is. */
export const wideType = 21;
export const narrowType = 36;
const letter = 0.54;

/**
 * Labels that fit: name and value on a wide screen, the value alone on a phone. This is the one place to move labels
 * that do not fit and lead back from them.
 * @param k units of the drawing to one of the sheet
 */
export const placeLabels = (labels: readonly WantedLabel[], k: number): readonly PlacedLabel[] =>
  labels.flatMap((label) => {
    const room = 2 * label.room * k;
    const fits = (length: number, size: number, lines: number) =>
      length * size * letter <= room * 1.25 && lines * size * 1.1 <= room;
    const isWide =
      label.isKept || fits(Math.max(label.name.length, label.value.length), wideType, 2);
    const isNarrow = label.isKept || fits(label.value.length, narrowType, 1);
    return isWide || isNarrow ? [{ ...label, isWide, isNarrow }] : [];
  });
