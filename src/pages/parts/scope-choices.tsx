import type { ReactElement } from 'react';
import { Choice } from '#ui/field.tsx';
import { withView } from '#url/link.ts';
import type { ViewState } from '#url/route.ts';
import type { Scope } from '#views/scope.ts';
import { categoryName } from '#pages/parts/category-name.ts';
import { useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { levelName } from '#pages/parts/words.ts';

/** School level, breakdown and way of counting, where there is more than one of them. */
export function ScopeChoices({
  words,
  scope,
}: {
  readonly words: Words;
  readonly scope: Scope;
}): ReactElement {
  const { m, of } = words;
  const { choices, dataset } = scope;
  const route = useRoute();
  const { go } = useSite();
  const set = (view: Partial<ViewState>) => go(withView(route, view), 'replace');
  return (
    <>
      {choices.levels.length > 1 ? (
        <Choice
          label={m.controlLevel}
          value={scope.level}
          options={choices.levels.map((level) => ({ value: level, name: levelName(words, level) }))}
          choose={(level) => set({ level, category: '' })}
          testId="level-select"
        />
      ) : null}
      {choices.categories.length > 1 ? (
        <Choice
          label={m.controlCategory}
          value={scope.category}
          options={choices.categories.map((category) => ({
            value: category,
            name: categoryName(words, category),
          }))}
          choose={(category) => set({ category })}
          testId="category-select"
        />
      ) : null}
      {choices.countings.length > 1 ? (
        <Choice
          label={m.controlCounting}
          value={scope.counting}
          options={choices.countings.map((id) => {
            const series = dataset.series.get(id);
            return { value: id, name: series ? of(series.name) : id };
          })}
          choose={(counting) => set({ counting, level: '', category: '' })}
          testId="counting-select"
        />
      ) : null}
    </>
  );
}
