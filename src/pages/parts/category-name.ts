import type { Words } from './words.ts';

/** Name of one part of a breakdown, written in data as `dimension:category`. */
export function categoryName(words: Words, category: string): string {
  const { categories, controlCategoryAll } = words.m;
  if (category === '') return controlCategoryAll;
  const code = category.slice(category.indexOf(':') + 1);
  return categories[code as keyof typeof categories] ?? code;
}
