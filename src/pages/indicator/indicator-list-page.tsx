import { ScrollBox } from '#ui/scroll-box.tsx';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Indicator } from '#domain/indicator.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { periodLabel } from '#i18n/period-format.ts';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { Section } from '#ui/section.tsx';
import { withPage } from '#url/link.ts';
import { refOf, resolveScope } from '#views/scope.ts';
import { PageHead } from '#pages/frame/page-head.tsx';
import { CellNumber } from '#pages/parts/cell-number.tsx';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { levelName, themeName } from '#pages/parts/words.ts';
import t from '#pages/parts/table.module.css';

/** All indicators of the package by theme, each with the latest figure of the whole. */
export function IndicatorListPage({ words }: { readonly words: Words }): ReactElement {
  const { m, of } = words;
  const dataset = useDataset();
  const route = useRoute();
  const root = dataset.areas.get(dataset.context.meta.rootAreaId);
  const themes = useMemo(() => {
    const pages = dataset.context.indicators.filter((indicator) => indicator.page);
    const names = [...new Set(pages.map((indicator) => indicator.theme))];
    return names.map((theme) => ({
      theme,
      indicators: pages.filter((indicator) => indicator.theme === theme),
    }));
  }, [dataset]);
  const count = themes.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return (
    <>
      <PageHead
        words={words}
        title={m.indicatorListTitle({ place: root ? of(root.name) : '' })}
        lead={m.indicatorListLead({ count: String(count) })}
      />
      {themes.map(({ theme, indicators }) => (
        <Section key={theme} id={`nhom-${theme}`} title={themeName(words, theme)}>
          <ScrollBox label={themeName(words, theme)}>
            <table className={t.table}>
              <thead>
                <tr>
                  <th scope="col">{m.columnIndicator}</th>
                  <th scope="col" className={t.number}>
                    {m.columnValue}
                  </th>
                  <th scope="col">{m.columnPeriod}</th>
                </tr>
              </thead>
              <tbody>
                {indicators.map((indicator) => (
                  <ListRow key={indicator.id} indicator={indicator} />
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </Section>
      ))}
    </>
  );

  function ListRow({ indicator }: { readonly indicator: Indicator }): ReactElement {
    const scope = resolveScope(dataset, indicator.id, {
      ...route.view,
      period: '',
      level: '',
      category: '',
      counting: '',
    });
    const ref = scope ? refOf(scope, scope.root.id, scope.period) : undefined;
    const cell = scope && ref ? evaluate(dataset, ref, scope.options) : undefined;
    return (
      <tr>
        <th scope="row">
          <RouteLink to={withPage(route, { kind: 'indicator', id: indicator.id })}>
            {of(indicator.name)}
          </RouteLink>
          {scope && scope.level !== '' ? `, ${levelName(words, scope.level)}` : ''}
        </th>
        <td className={t.number}>
          {ref && cell ? (
            <CellNumber words={words} indicator={indicator} cellRef={ref} cell={cell} />
          ) : (
            m.noFigure
          )}{' '}
          {indicator.unit.vi === '%' ? '' : of(indicator.unit)}{' '}
          {cell && isIllustrative(cell) ? <MadeUpMark>{m.illustrative}</MadeUpMark> : null}
        </td>
        <td>{scope ? periodLabel(scope.period, words.language) : ''}</td>
      </tr>
    );
  }
}
