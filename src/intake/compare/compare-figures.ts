import { compareColumns } from '#intake/columns/compare-columns.ts';
import { FigureColumns } from '#intake/columns/figure-columns.ts';
import type { FigureList } from '#intake/figure-list.ts';
import type { Unstated } from './compare-cells.ts';
import type { ComparedTarget, Comparison } from './comparison.ts';
import { compareWithPublished } from './comparison.ts';

/** The figures of a file held against what the package has published, whichever way they are kept. */
export const compareFigures = (
  target: ComparedTarget,
  figures: FigureList,
  unstated: Unstated = 'keep',
): Comparison =>
  figures instanceof FigureColumns && figures.length > 0
    ? compareColumns(target, figures, unstated)
    : compareWithPublished(target, figures.all(), unstated);
