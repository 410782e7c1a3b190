/** A circle on a sheet. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A circle where it is drawn, and how far that is from where it belongs. */
export interface PlacedCircle extends Circle {
  readonly moved: number;
}

/**
 * Where circles are drawn. They stand on the label points of their units; this is the one place to move them apart
 * where they overlap.
 */
export const placeCircles = (circles: readonly Circle[]): readonly PlacedCircle[] =>
  circles.map((circle) => ({ ...circle, moved: 0 }));
