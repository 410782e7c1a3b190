import type { Box, Leader } from '#geo/boxes.ts';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import { labelWidth } from '#geo/label-width.ts';
import type { LabelWish } from '#geo/place-labels.ts';
import { placeLabels } from '#geo/place-labels.ts';
import type { ShapeOutline } from '#geo/shape-outline.ts';
import { boxInShape, outlineOf } from '#geo/shape-outline.ts';

/** A label that wants a place. */
export interface WantedLabel {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** Around a circle: it may lie on other units, only not on other labels. */
  readonly isOnCircle: boolean;
}

/** A label in its place: its middle, in units of the drawing. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  /** From the unit to a label that stands beside it. */
  readonly leader: Leader | undefined;
  /** Whether it lies on its own unit alone. */
  readonly isInside: boolean;
}

/** Part of the sheet that is drawn, and how large. */
export interface DrawnPart {
  readonly seen: Box;
  /** Units of the drawing to one of the sheet. */
  readonly k: number;
  readonly height: number;
}

/** Name above value on a wide screen, the value alone on a phone. */
export type LabelKind = 'wide' | 'narrow';

/** Heights of letters in units of the drawing. */
const typeSize: Readonly<Record<LabelKind, number>> = { wide: 21, narrow: 36 };
const reach = 130;
/** Of more units only labels on their own land are drawn: a map full of lines is none. */
const mostWithLeaders = 170;

/** Width and height of a label. */
function sizeOf(
  { name, value }: WantedLabel,
  kind: LabelKind,
): { readonly width: number; readonly height: number } {
  const size = typeSize[kind];
  return kind === 'wide'
    ? {
        width: Math.max(labelWidth(name, size), 1.06 * labelWidth(value, size)),
        height: 2.2 * size,
      }
    : { width: 1.06 * labelWidth(value, size), height: 1.1 * size };
}

/**
 * Places of labels without collisions, those of the roomiest units first; small units get a line to a label beside them.
 * A label that is not in the answer has no room.
 */
export function labelPlaces(
  sheet: GeoSheet,
  labels: readonly WantedLabel[],
  kind: LabelKind,
  { seen, k, height }: DrawnPart,
): ReadonlyMap<string, LabelPlace> {
  const outlines = drawnOutlines(sheet, { seen, k, height });
  const wanted = new Map(labels.map((label) => [label.id, label]));
  const wishes = sheet.shapes.flatMap((shape, i): LabelWish[] => {
    const label = wanted.get(shape.areaId);
    const outline = outlines[i];
    const [x, y] = [(shape.x - seen.x) * k, (shape.y - seen.y) * k];
    const isSeen = x > 0 && y > 0 && x < seen.width * k && y < height;
    if (!label || !outline || !isSeen) return [];
    const wish = { id: shape.areaId, x, y, priority: shape.room, ...sizeOf(label, kind) };
    return [label.isOnCircle ? wish : { ...wish, shape: outline }];
  });
  const hasLeaders = wishes.length <= mostWithLeaders;
  const { placed } = placeLabels(wishes, {
    width: seen.width * k,
    height,
    shapes: outlines,
    gap: 9,
    reach: hasLeaders ? reach : 0,
  });
  return new Map(
    placed.map(({ id, box, leader }): [string, LabelPlace] => {
      const own = wishes.find((wish) => wish.id === id)?.shape;
      const isInside = own !== undefined && boxInShape(box, own) === 'in';
      return [id, { x: box.x + box.width / 2, y: box.y + box.height / 2, leader, isInside }];
    }),
  );
}

const outlinesOfSheets = new WeakMap<GeoSheet, readonly ShapeOutline[]>();

/** Units, and the frames of islands that no label may cover, in units of the drawing. */
function drawnOutlines(sheet: GeoSheet, part: DrawnPart): readonly ShapeOutline[] {
  let plain = outlinesOfSheets.get(sheet);
  if (!plain) {
    const frames = sheet.insets.map(({ frame: { x, y, width, height } }) =>
      outlineOf(
        `M${x},${y - 34}L${x + width},${y - 34}L${x + width},${y + height}L${x},${y + height}Z`,
      ),
    );
    plain = [...sheet.shapes.map(({ d }) => outlineOf(d)), ...frames];
    outlinesOfSheets.set(sheet, plain);
  }
  const { seen, k } = part;
  return plain.map(({ rings, bounds }) => ({
    rings: rings.map((ring) =>
      ring.map(({ x, y }) => ({ x: (x - seen.x) * k, y: (y - seen.y) * k })),
    ),
    bounds: {
      x: (bounds.x - seen.x) * k,
      y: (bounds.y - seen.y) * k,
      width: bounds.width * k,
      height: bounds.height * k,
    },
  }));
}
