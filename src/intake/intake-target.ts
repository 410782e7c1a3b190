import type { PackageContext } from '#domain/package-context.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The package a file is read for: its names, and what it has published. */
export interface IntakeTarget {
  readonly context: PackageContext;
  readonly vocabulary: Vocabulary;
  readonly published: readonly ObservationRow[];
  /** Every figure the package has, made-up ones too: good enough to see that a figure is ten times too large. */
  readonly known: readonly ObservationRow[];
  /** Way of counting that the figures of the file belong to. */
  readonly seriesId: string;
  /** Whether the package is begun with this file. */
  readonly isNew?: boolean;
}
