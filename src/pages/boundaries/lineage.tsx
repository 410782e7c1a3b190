import type { ReactElement } from 'react';
import { boundaryTexts } from '#i18n/boundary-texts.ts';
import { dateLabel } from '#i18n/period-format.ts';
import type { Area } from '#domain/area.ts';
import { withPage } from '#url/link.ts';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import s from './boundary-bar.module.css';

interface LineageProps {
  readonly words: Words;
  readonly predecessors: readonly Area[];
  readonly successors: readonly Area[];
}

/** The way from a unit to those it was made of and to the one that took over: the same place in other boundaries. */
export function Lineage({ words, predecessors, successors }: LineageProps): ReactElement | null {
  const { of, language } = words;
  const t = boundaryTexts(language);
  const route = useRoute();
  const { meta } = useDataset().context;
  const linked = (areas: readonly Area[]) =>
    areas.filter((area) => area.level === meta.unitLevel || area.level === 'province');
  const groups = [
    { name: t.madeOf, areas: linked(predecessors), when: t.until, date: 'validTo' },
    { name: t.nowIn, areas: linked(successors), when: t.since, date: 'validFrom' },
  ] as const;
  if (groups.every(({ areas }) => areas.length === 0)) return null;
  return (
    <nav aria-label={t.switchLabel} className={s.bar} data-testid="lineage">
      {groups.flatMap(({ name, areas, when, date }) =>
        areas.length === 0
          ? []
          : [
              <span key={name} className={s.label}>
                {name}
              </span>,
              ...areas.map((area) => (
                <RouteLink
                  key={area.id}
                  className={s.off}
                  to={withPage(
                    route,
                    area.id === meta.rootAreaId
                      ? { kind: 'overview' }
                      : { kind: 'area', id: area.id },
                    { areaIds: [] },
                  )}
                >
                  {`${plainName(of(area.name))} (${when({ date: dateLabel(area[date], language) })})`}
                </RouteLink>
              )),
            ],
      )}
    </nav>
  );
}

/** A name without the date that some packages write behind it. */
const plainName = (name: string): string => name.replace(/\s*\([^)]*\)$/, '');
