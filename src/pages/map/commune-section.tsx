import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Area } from '#domain/area.ts';
import { properName } from '#domain/area.ts';
import { boxAround } from '#geo/sheet-box.ts';
import { withPage, withView } from '#url/link.ts';
import { toAtlasScale } from '#views/map/atlas-scale.ts';
import type { Scope } from '#views/scope.ts';
import type { PlaceRecord } from '#search/place-record.ts';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute, useSite } from '#pages/parts/site.ts';
import { AtlasSection } from './atlas-section.tsx';
import type { MapWords } from './map-words.ts';
import s from './map.module.css';

/** Room around the communes of a unit, in units of their sheet. */
const margin = 14;

interface CommuneSectionProps {
  readonly words: MapWords;
  readonly scope: Scope;
  /** The unit whose communes are drawn. */
  readonly unit: Area;
  readonly isPair: boolean;
  readonly period: string;
  readonly other: string;
  readonly pick: (areaId: string) => string;
}

/** The communes of one unit: outlines and names come on demand, figures where the package has them. */
export function CommuneSection(props: CommuneSectionProps): ReactElement {
  const { words, scope, unit, isPair, period, other, pick } = props;
  const { t, n, of } = words;
  const route = useRoute();
  const { useCommuneMap, usePlaces } = useSite();
  const geo = useCommuneMap();
  const places = usePlaces(true);
  const made = useMemo(() => {
    if (geo.state !== 'ready' || places.state !== 'ready') return undefined;
    const own = places.data.filter((place) => place.unitId === unit.id);
    const ids = new Set(own.map(({ id }) => id));
    // Neighbours outside of the unit are no way for the keys to go: numbers are those of the shapes that stay.
    const kept = geo.data.shapes.flatMap((shape, i) => (ids.has(shape.areaId) ? [i] : []));
    const shapes = kept.flatMap((from) => {
      const shape = geo.data.shapes[from];
      const neighbours = shape?.neighbours.flatMap((to) => {
        const at = kept.indexOf(to);
        return at < 0 ? [] : [at];
      });
      return shape ? [{ ...shape, neighbours: neighbours ?? [] }] : [];
    });
    const drawn = new Set(shapes.map(({ areaId }) => areaId));
    const communes = own.filter(({ id }) => drawn.has(id)).map(toArea(unit));
    const box = boxAround(shapes, margin);
    if (!box) return undefined;
    const units = { ...scope, units: communes };
    const selectedIds = route.view.areaIds.filter((id) => drawn.has(id));
    return {
      sheet: { ...geo.data, shapes, outline: '', borders: '', insets: [] },
      box,
      scope: { ...units, selectedIds },
      scale: toAtlasScale(units, route.view.classing),
    };
  }, [geo, places, unit, scope, route.view.classing, route.view.areaIds]);
  const name = of(unit.name);
  const crumbs = (
    <nav aria-label={t.crumbs} className={s.crumbs}>
      <RouteLink to={withView(route, { inside: '', frame: '', filter: '' })}>
        {of(scope.root.name)}
      </RouteLink>
      <span aria-hidden="true">{'\u203a'}</span>
      <b>{name}</b>
    </nav>
  );
  if (!made)
    return (
      <div className={s.figure}>
        {crumbs}
        <p className={s.waiting}>
          {geo.state === 'failed' || places.state === 'failed' ? t.communesFailed : t.waiting}
        </p>
      </div>
    );
  return (
    <AtlasSection
      key={unit.id}
      words={words}
      scope={made.scope}
      scale={made.scale}
      sheet={made.sheet}
      box={made.box}
      isPair={isPair}
      period={made.scale.periods.includes(period) ? period : (made.scale.periods.at(-1) ?? period)}
      other={made.scale.periods.includes(other) ? other : ''}
      pick={pick}
      emptyTitle={t.communeTitle({
        area: name,
        count: n.decimal(made.scope.units.length, 0),
      })}
      above={
        <>
          {crumbs}
          {made.scale.valueCount > 0 ? null : (
            <p className={s.aside}>
              {t.communeNone}{' '}
              <RouteLink to={withPage(route, { kind: 'attainment' }, { areaIds: [unit.id] })}>
                {t.communeLevels}
              </RouteLink>
            </p>
          )}
        </>
      }
    />
  );
}

/** A commune as a unit of a map; what the search knows of it is enough. */
const toArea =
  (unit: Area) =>
  ({ id, vi, en, code, from, to, keys, madeOf }: PlaceRecord, order: number): Area => ({
    id,
    officialCode: code,
    name: { vi, en },
    short: { vi: properName(vi), en: en.replace(/ (commune|ward|township)$/, '') },
    type: 'commune',
    level: 'commune',
    parentId: unit.id,
    validFrom: from,
    validTo: to,
    predecessorIds: madeOf,
    successorIds: [],
    boundarySet: unit.boundarySet,
    order,
    aliases: keys,
    note: { vi: '', en: '' },
  });
