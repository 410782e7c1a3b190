import { ScrollBox } from '#ui/scroll-box.tsx';
import type { ReactElement } from 'react';
import { areaTexts } from '#i18n/area-texts.ts';
import { withPage } from '#url/link.ts';
import { unitsOf } from '#views/scope.ts';
import { CommunesSection } from '#pages/boundaries/communes-section.tsx';
import { PageHead } from '#pages/frame/page-head.tsx';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { dateLabel } from '#i18n/period-format.ts';
import t from '#pages/parts/table.module.css';

/** All units with code and validity; each leads to its own page. */
export function AreaListPage({ words }: { readonly words: Words }): ReactElement {
  const { m, n, of, language } = words;
  const o = areaTexts(language);
  const dataset = useDataset();
  const route = useRoute();
  const root = dataset.areas.get(dataset.context.meta.rootAreaId);
  const units = unitsOf(dataset);
  const isToday = units[0]?.validTo === '';
  const unitNames = {
    national: m.unitsProvince,
    province: m.unitsProvince,
    district: m.unitsDistrict,
    commune: m.unitsCommune,
  };
  return (
    <>
      <PageHead
        words={words}
        title={m.areaListTitle({ place: root ? of(root.name) : '' })}
        lead={m.areaListLead({
          count: n.decimal(units.length, 0),
          unit: unitNames[dataset.context.meta.unitLevel],
        })}
      />
      <ScrollBox label={m.navAreas}>
        <table className={t.table}>
          <thead>
            <tr>
              <th scope="col">{m.columnStt}</th>
              <th scope="col">{m.columnUnit}</th>
              <th scope="col">{o.columnCode}</th>
              <th scope="col">{isToday ? o.columnFrom : o.columnTo}</th>
              <th scope="col">{isToday ? o.columnPredecessor : o.columnSuccessor}</th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit, i) => (
              <tr key={unit.id}>
                <td>{i + 1}</td>
                <th scope="row">
                  <RouteLink to={withPage(route, { kind: 'area', id: unit.id })}>
                    {of(unit.name)}
                  </RouteLink>
                </th>
                <td>{unit.officialCode}</td>
                <td>{dateLabel(isToday ? unit.validFrom : unit.validTo, language)}</td>
                <td>
                  {(isToday ? unit.predecessorIds : unit.successorIds)
                    .map((id) => dataset.areas.get(id))
                    .map((area) => (area ? `${of(area.name)} (${area.officialCode})` : ''))
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <CommunesSection words={words} />
    </>
  );
}
