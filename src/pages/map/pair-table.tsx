import type { ReactElement } from 'react';
import { isIllustrative } from '#indicators/cell.ts';
import { AtlasSwatch } from '#maps/atlas/atlas-swatch.tsx';
import { NumberButton } from '#ui/number-button.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import { encodeFigure } from '#url/query.ts';
import type { AtlasScale } from '#views/map/atlas-scale.ts';
import type { PairMap, PairUnit } from '#views/map/bivariate-view.ts';
import { pairTone } from '#views/map/bivariate-view.ts';
import type { Scope } from '#views/scope.ts';
import t from '#pages/parts/table.module.css';
import { cellInTable } from '#pages/parts/words.ts';
import type { MapWords } from './map-words.ts';
import { classText } from './map-words.ts';
import s from './map.module.css';

interface PairTableProps {
  readonly words: MapWords;
  readonly x: Scope;
  readonly y: Scope;
  readonly scales: Readonly<Record<'x' | 'y', AtlasScale>>;
  readonly map: PairMap;
  readonly activeId: string;
  readonly pick: (areaId: string) => void;
}

/** Every unit with both figures and its cell of the square. */
export function PairTable(props: PairTableProps): ReactElement {
  const { words, x, y, map, activeId, pick } = props;
  const { t: texts, of } = words;
  return (
    <Section id="bang" title={texts.tableTitle}>
      <ScrollBox label={texts.tableTitle}>
        <table className={`${t.table} ${s.table}`} data-testid="map-table">
          <thead>
            <tr>
              <th scope="col">{texts.tableUnit}</th>
              {[x, y].map(({ indicator }) => (
                <th key={indicator.id} scope="col" className={t.number}>
                  {of(indicator.short)} ({of(indicator.unit)})
                </th>
              ))}
              <th scope="col">{texts.tableClass}</th>
            </tr>
          </thead>
          <tbody>
            {map.units.map((unit) => {
              const isChosen = x.selectedIds.includes(unit.area.id);
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
                  <PairCell words={words} scope={x} part={unit.x} />
                  <PairCell words={words} scope={y} part={unit.y} />
                  <td>
                    <span className={s.classCell}>
                      <AtlasSwatch
                        fill={unit.code === undefined ? '' : pairTone(unit.code, map)}
                        pattern={unit.code === undefined ? 'not-collected' : undefined}
                      />
                      {pairText(props, unit)}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}

/** "từ 70%; dưới 25", or what is missing. */
function pairText({ words, x, y, scales }: PairTableProps, unit: PairUnit): string {
  return unit.x.at === undefined || unit.y.at === undefined
    ? words.t.missing['not-collected']
    : `${classText(words, x.indicator, scales.x, unit.x.at)}; ${classText(words, y.indicator, scales.y, unit.y.at)}`;
}

function PairCell({
  words,
  scope,
  part,
}: {
  readonly words: MapWords;
  readonly scope: Scope;
  readonly part: PairUnit['x'];
}): ReactElement {
  const isMadeUp = part.n !== undefined && isIllustrative(part.cell);
  return (
    <td className={`${t.number} ${isMadeUp ? t.madeUp : ''}`}>
      <NumberButton address={encodeFigure(part.ref)}>
        {cellInTable(words, scope.indicator, part.cell)}
      </NumberButton>
      {isMadeUp ? <abbr title={words.m.illustrative}>{'*'}</abbr> : null}
    </td>
  );
}
