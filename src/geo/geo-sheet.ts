import type { Localized } from '#domain/localized.ts';

/** One unit on a sheet: its outline as SVG path data and what a hand on the keyboard needs. */
export interface GeoShape {
  readonly areaId: string;
  readonly d: string;
  /** Where a label sits: the point of the shape farthest from its edge. */
  readonly x: number;
  readonly y: number;
  /** Distance from the label point to the edge, in sheet units: says which label fits. */
  readonly room: number;
  /** Numbers of the shapes that share a border with this one. */
  readonly neighbours: readonly number[];
}

/** A group of islands drawn at its true place inside an own frame. */
export interface GeoInset {
  readonly id: string;
  readonly name: string;
  readonly frame: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly points: readonly (readonly [number, number])[];
}

/** A boundary set projected once at build time to a sheet of fixed size: the browser draws paths and computes nothing. */
export interface GeoSheet {
  readonly boundary: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly GeoShape[];
  /** Outer edge as path data, all lines of shapes that are not approximate; and inner borders that are. */
  readonly outline: string;
  readonly borders: string;
  readonly insets: readonly GeoInset[];
  readonly approximate: boolean;
  /** What the lines are, said on every map: a schematic, or the words of whoever brought them in. */
  readonly label: Localized;
  readonly attribution: Localized;
  readonly vintage: string;
  readonly boundarySet: string;
}
