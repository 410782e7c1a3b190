import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { boundaryTexts } from '#i18n/boundary-texts.ts';
import { Section } from '#ui/section.tsx';
import type { AreaView } from '#views/area-view.ts';
import { backSeries } from '#views/back-series.ts';
import { scopeName } from '#pages/parts/unit-words.ts';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { UnitLines } from './unit-lines.tsx';
import s from './area.module.css';

/** More figures than this are no overview. */
const mostFigures = 4;

/** A unit that took over, through the years before it was formed: re-counted, and beside the unit whose name it bears. */
export function BackSection({
  words,
  view,
}: {
  readonly words: Words;
  readonly view: AreaView;
}): ReactElement | null {
  const { of, language } = words;
  const t = boundaryTexts(language);
  const dataset = useDataset();
  const route = useRoute();
  const { area, root, predecessors } = view;
  const series = useMemo(
    () => backSeries(dataset, area.id, { ...route.view, level: '', category: '', counting: '' }),
    [dataset, area.id, route.view],
  );
  if (series.length === 0) return null;
  return (
    <Section
      id="cong-lai"
      title={t.backTitle}
      lead={t.unitHow({ areas: predecessors.map((one) => of(one.name)).join(', ') })}
    >
      <div className={s.pair}>
        {series.slice(0, mostFigures).map(({ scope, lines }, i) => (
          <UnitLines
            key={scope.indicator.id}
            words={words}
            scope={scope}
            lines={lines}
            area={area}
            root={root}
            number={String(i + 1)}
            title={t.backFigure({
              name: scopeName(words, scope),
              area: of(area.short),
              root: of(root.name),
            })}
          />
        ))}
      </div>
    </Section>
  );
}
