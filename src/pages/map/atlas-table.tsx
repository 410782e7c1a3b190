import { useState } from 'react';
import type { ReactElement } from 'react';
import { isPercent } from '#domain/indicator.ts';
import { changeBetween } from '#indicators/change.ts';
import { isJoinableSeries } from '#indicators/dataset.ts';
import { periodLabel } from '#i18n/period-format.ts';
import { AtlasSwatch } from '#maps/atlas/atlas-swatch.tsx';
import { NumberButton } from '#ui/number-button.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import { encodeFigure } from '#url/query.ts';
import { noComparison } from '#views/compare/comparable.ts';
import type { AtlasScale } from '#views/map/atlas-scale.ts';
import type { AtlasMap, AtlasUnit } from '#views/map/atlas-view.ts';
import { isInCircles } from '#views/map/atlas-view.ts';
import type { Scope } from '#views/scope.ts';
import { toTableView } from '#views/table-view.ts';
import { TwinActions } from '#pages/indicator/twin-actions.tsx';
import t from '#pages/parts/table.module.css';
import { usePrinting } from '#pages/parts/use-printing.ts';
import { cellInTable, changeInTable } from '#pages/parts/words.ts';
import { circleFill } from './map-marks.ts';
import type { MapWords } from './map-words.ts';
import { mappedName, shadeText } from './map-words.ts';
import s from './map.module.css';

/** The first rows of a long table at once, all of them when asked for or printed. */
const mostRows = 70;
const firstRows = 40;

interface AtlasTableProps {
  readonly words: MapWords;
  readonly scope: Scope;
  readonly scale: AtlasScale;
  readonly now: AtlasMap;
  readonly before: AtlasMap | undefined;
  readonly activeId: string;
  readonly pick: (areaId: string) => void;
}

/** The twin of the map: every unit with its class and its figures; rows share the selection with the map. */
export function AtlasTable(props: AtlasTableProps): ReactElement {
  const { words, scope, scale, now, before, activeId, pick } = props;
  const { m, t: texts, n, of, language } = words;
  const { indicator } = scope;
  const [isAsked, setAsked] = useState(false);
  const isPrinting = usePrinting();
  const shown = before ? [before, now] : [now];
  const isWhole = isAsked || isPrinting || now.units.length <= mostRows;
  const units = isWhole ? now.units : now.units.slice(0, firstRows);
  const changeHeader = `${m.columnChange} (${isPercent(indicator) ? m.changeUnitPoints : m.changeUnitPercent})`;
  const change = (unit: AtlasUnit): string => {
    const from = before?.byId.get(unit.area.id);
    if (!from || unit.older !== undefined || from.older !== undefined) return '…';
    const reason = noComparison(scope, unit.area, from, unit);
    if (reason !== undefined && reason !== 'missing') return texts.reasons[reason];
    const isJoinable = isJoinableSeries(scope.dataset, unit.cell.seriesId);
    return changeInTable(
      words,
      indicator,
      changeBetween(indicator, from.cell, unit.cell, isJoinable),
    );
  };
  const view = toTableView({ ...scope, period: now.period }, before?.period);
  return (
    <Section
      id="bang"
      title={texts.tableTitle}
      lead={`${mappedName(words, scope)} (${of(indicator.unit)})`}
    >
      <div>
        <ScrollBox label={texts.tableTitle}>
          <table className={`${t.table} ${s.table}`} data-testid="map-table">
            <thead>
              <tr>
                <th scope="col">{texts.tableUnit}</th>
                {shown.map((map) => (
                  <th key={map.period} scope="col" className={t.number}>
                    {periodLabel(map.period, language)}
                  </th>
                ))}
                {before ? (
                  <th scope="col" className={t.number}>
                    {changeHeader}
                  </th>
                ) : null}
                <th scope="col">
                  {texts.tableClass}, {periodLabel(now.period, language)}
                </th>
              </tr>
            </thead>
            <tbody>
              {units.map((unit) => {
                const isChosen = scope.selectedIds.includes(unit.area.id);
                return (
                  <tr
                    key={unit.area.id}
                    data-area={unit.area.id}
                    className={`${isChosen ? t.chosen : ''} ${unit.area.id === activeId ? s.activeRow : ''}`}
                  >
                    <th scope="row">
                      <button
                        type="button"
                        aria-pressed={isChosen}
                        onClick={() => pick(unit.area.id)}
                      >
                        {of(unit.area.name)}
                      </button>
                    </th>
                    {shown.map((map) => (
                      <FigureCell
                        key={map.period}
                        words={words}
                        scope={scope}
                        unit={map.byId.get(unit.area.id)}
                      />
                    ))}
                    {before ? <td className={t.number}>{change(unit)}</td> : null}
                    <td>
                      <span className={s.classCell}>
                        <AtlasSwatch
                          fill={
                            isInCircles(scope) && unit.n !== undefined
                              ? circleFill
                              : (unit.tone ?? '')
                          }
                          pattern={typeof unit.shade === 'number' ? undefined : unit.shade}
                          isCircle={isInCircles(scope) && unit.n !== undefined}
                        />
                        {shadeText(words, indicator, scale, unit.shade)}
                      </span>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollBox>
        {isWhole ? null : (
          <button type="button" className={s.more} onClick={() => setAsked(true)}>
            {m.tableAllRows({ count: n.decimal(now.units.length, 0) })}
          </button>
        )}
        <TwinActions
          words={words}
          scope={{ ...scope, period: now.period }}
          view={view}
          rows={view.rows}
          changeHeader={changeHeader}
        />
      </div>
    </Section>
  );
}

/** A figure that opens its origin, with the period it is of where that is another. */
function FigureCell({
  words,
  scope,
  unit,
}: {
  readonly words: MapWords;
  readonly scope: Scope;
  readonly unit: AtlasUnit | undefined;
}): ReactElement {
  if (!unit) return <td className={t.number} />;
  const isMadeUp = unit.illustrative && unit.n !== undefined;
  return (
    <td className={`${t.number} ${isMadeUp ? t.madeUp : ''}`}>
      <NumberButton address={encodeFigure(unit.ref)}>
        {cellInTable(words, scope.indicator, unit.cell)}
      </NumberButton>
      {isMadeUp ? <abbr title={words.m.illustrative}>{'*'}</abbr> : null}
      {unit.older === undefined ? null : <small> {periodLabel(unit.older, words.language)}</small>}
    </td>
  );
}
