import type { CellRef } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { categoryName } from './category-name.ts';
import type { Words } from './words.ts';
import { levelName } from './words.ts';

/** "Số trường, Tiểu học": the indicator of a figure with its level and breakdown. */
export function figureTitle(
  words: Words,
  dataset: Dataset,
  ref: Pick<CellRef, 'indicatorId' | 'level' | 'category'>,
): string {
  const indicator = dataset.indicators.get(ref.indicatorId);
  return [
    indicator ? words.of(indicator.name) : ref.indicatorId,
    ...(ref.level === '' ? [] : [levelName(words, ref.level)]),
    ...(ref.category === '' ? [] : [categoryName(words, ref.category)]),
  ].join(', ');
}
