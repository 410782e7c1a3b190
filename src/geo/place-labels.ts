import type { Box, Leader, Point } from './boxes.ts';
import { boxesOverlap, crossesBox, grown, isInside, linesCross, nearestOn } from './boxes.ts';
import type { ShapeOutline } from './shape-outline.ts';
import { boxInShape } from './shape-outline.ts';

/** A label that is to be drawn: its unit's label point (see `GeoShape`), the size of its text, and its weight. */
export interface LabelWish extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Labels of greater weight are placed first; none gives way to a lesser one. */
  readonly priority: number;
  /** The unit's own shape; a label without one stands on its point wherever no other label does. */
  readonly shape?: ShapeOutline;
}

export interface LabelGround {
  readonly width: number;
  readonly height: number;
  /** Shapes that a label may not lie on, but for its own, which is the same object. */
  readonly shapes: readonly ShapeOutline[];
  /** Paper left around each label. */
  readonly gap: number;
  /** How far from its point a label may stand, with a leader; 0 for no leaders. */
  readonly reach: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  readonly leader?: Leader;
}

export interface LabelPlacement {
  readonly placed: readonly PlacedLabel[];
  /** Ids of labels for which there was no room. */
  readonly dropped: readonly string[];
}

const rings = 8;
const directions = 24;

/**
 * Labels without collisions: on its point or elsewhere in its own shape if the label fits there or lies on no other shape;
 * else on free paper nearby with a leader; else not at all. By falling priority, then id: what is placed is never moved, so
 * leaving out a lesser label changes no greater one, and the order of the wishes does not matter.
 *
 * Held by tests: boxes overlap neither each other nor the frame's edge; leaders cross no box and no other leader.
 */
export function placeLabels(wishes: readonly LabelWish[], ground: LabelGround): LabelPlacement {
  const placed: PlacedLabel[] = [];
  const dropped: string[] = [];
  const order = wishes.toSorted(
    (a, b) => b.priority - a.priority || Number(a.id > b.id) - Number(a.id < b.id),
  );
  for (const wish of order) {
    const label = firstFree(wish, ground, placed);
    if (label) placed.push(label);
    else dropped.push(wish.id);
  }
  return { placed, dropped };
}

function firstFree(
  wish: LabelWish,
  ground: LabelGround,
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const others = ground.shapes.filter((shape) => shape !== wish.shape);
  const isClear = ({ box, leader }: PlacedLabel): boolean =>
    isInside(box, ground) &&
    !placed.some((other) => clash(box, leader, other, ground.gap)) &&
    (wish.shape === undefined ||
      boxInShape(box, wish.shape) === 'in' ||
      others.every((shape) => boxInShape(box, shape) === 'out'));
  for (const label of [...ownPlaces(wish), ...placesAround(wish, ground)])
    if (isClear(label)) return label;
  return undefined;
}

function clash(box: Box, leader: Leader | undefined, other: PlacedLabel, gap: number): boolean {
  const wide = grown(box, gap);
  return (
    boxesOverlap(wide, other.box) ||
    (other.leader !== undefined && crossesBox(other.leader, wide)) ||
    (leader !== undefined && crossesBox(leader, grown(other.box, gap))) ||
    (leader !== undefined && other.leader !== undefined && linesCross(leader, other.leader))
  );
}

const centredAt = ({ width, height }: LabelWish, x: number, y: number): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** The point itself, then places round it whose box still holds the point: no leader is needed. */
function ownPlaces(wish: LabelWish): PlacedLabel[] {
  const { id, x, y, width, height } = wish;
  const steps = [0, -0.25, 0.25, -0.45, 0.45];
  return steps
    .flatMap((across) => steps.map((down) => ({ across, down })))
    .toSorted((a, b) => Math.hypot(a.across, a.down) - Math.hypot(b.across, b.down))
    .map(({ across, down }) => ({
      id,
      box: centredAt(wish, x + across * width, y + down * height),
    }));
}

/** Places in rings around the point, the near ones first, to the right before the left. */
function* placesAround(wish: LabelWish, { reach }: LabelGround): Generator<PlacedLabel> {
  const { id, x, y, width, height } = wish;
  for (let ring = 1; reach > 0 && ring <= rings; ring += 1) {
    const far = (reach * ring) / rings;
    for (let turn = 0; turn < directions; turn += 1) {
      const half = Math.ceil(turn / 2) * (turn % 2 === 1 ? 1 : -1);
      const angle = (half * 2 * Math.PI) / directions;
      const [along, down] = [Math.cos(angle), Math.sin(angle)];
      const box = centredAt(wish, x + along * (far + width / 2), y + down * (far + height / 2));
      const to = nearestOn(box, wish);
      if (Math.hypot(to.x - x, to.y - y) > 1) yield { id, box, leader: { from: { x, y }, to } };
    }
  }
}
