import type { SheetBox } from '#geo/sheet-box.ts';

/** The part of a map in sight: magnification, and the point of the sheet in the middle. */
export interface Frame {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

const largest = 12;

/** Everything in sight. */
export const wholeFrame = (box: SheetBox): Frame => ({
  k: 1,
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
});

/** The nearest frame that shows nothing outside of the box. */
export function clampFrame({ k, x, y }: Frame, box: SheetBox): Frame {
  const scale = Math.min(largest, Math.max(1, k));
  const within = (at: number, from: number, size: number) => {
    const half = size / scale / 2;
    return Math.min(from + size - half, Math.max(from + half, at));
  };
  return { k: scale, x: within(x, box.x, box.width), y: within(y, box.y, box.height) };
}

/** Larger or smaller by a factor; the point of the sheet under the pointer stays under it. */
export function zoomAt(
  frame: Frame,
  factor: number,
  point: { readonly x: number; readonly y: number },
  box: SheetBox,
): Frame {
  const k = Math.min(largest, Math.max(1, frame.k * factor));
  const share = frame.k / k;
  return clampFrame(
    { k, x: point.x + (frame.x - point.x) * share, y: point.y + (frame.y - point.y) * share },
    box,
  );
}

/** The part in sight, as a box. */
export const boxOf = ({ k, x, y }: Frame, box: SheetBox): SheetBox => ({
  x: x - box.width / k / 2,
  y: y - box.height / k / 2,
  width: box.width / k,
  height: box.height / k,
});

/** The link's word for a frame; '' for the whole. */
export const frameCode = ({ k, x, y }: Frame): string =>
  k <= 1.001 ? '' : `${Number(k.toFixed(2))},${Math.round(x)},${Math.round(y)}`;

/** Reads {@link frameCode}; what cannot be read is the whole. */
export function parseFrame(text: string, box: SheetBox): Frame {
  const [k, x, y] = text.split(',').map(Number);
  const isFrame = [k, x, y].every((n) => n !== undefined && Number.isFinite(n));
  return isFrame && text !== ''
    ? clampFrame({ k: k ?? 1, x: x ?? 0, y: y ?? 0 }, box)
    : wholeFrame(box);
}
