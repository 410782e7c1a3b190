import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import type { SheetBox } from '#geo/sheet-box.ts';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { Section } from '#ui/section.tsx';
import { withView } from '#url/link.ts';
import type { AtlasScale } from '#views/map/atlas-scale.ts';
import { toPairMap } from '#views/map/bivariate-view.ts';
import { parseFilter } from '#views/map/filter.ts';
import type { Scope } from '#views/scope.ts';
import { useRoute, useSite } from '#pages/parts/site.ts';
import { sourcesLine } from '#pages/parts/sources-line.ts';
import { FigureLinks } from './figure-links.tsx';
import { MapBoard } from './map-board.tsx';
import { pairMarks } from './map-marks.ts';
import type { MapWords } from './map-words.ts';
import { inText, nameInText } from './map-words.ts';
import { PairLegend } from './pair-legend.tsx';
import { PairTable } from './pair-table.tsx';
import { pairNotes, pairSentences, pairUnitText } from './pair-words.ts';
import { PeriodSlider } from './period-slider.tsx';
import { sheetLine } from './sheet-line.ts';
import { useMapHands } from './use-map-hands.ts';
import s from './map.module.css';

interface PairSectionProps {
  readonly words: MapWords;
  readonly x: Scope;
  readonly y: Scope;
  readonly scales: Readonly<Record<'x' | 'y', AtlasScale>>;
  /** Periods in which both have figures. */
  readonly periods: readonly string[];
  readonly period: string;
  readonly sheet: GeoSheet;
  readonly box: SheetBox;
  readonly pick: (areaId: string) => string;
}

/** Two shares or averages on one map: three classes of each, nine fills. */
export function PairSection(props: PairSectionProps): ReactElement {
  const { words, x, y, scales, periods, period, sheet, box, pick } = props;
  const { m, t, n, of } = words;
  const route = useRoute();
  const { go } = useSite();
  const map = useMemo(() => toPairMap(x, y, scales, period), [x, y, scales, period]);
  const filter = useMemo(() => parseFilter(route.view.filter), [route.view.filter]);
  const panels = useMemo(
    () => [{ id: period, caption: undefined, marks: pairMarks(words, x, y, map, filter) }],
    [period, words, x, y, map, filter],
  );
  const say = (areaId: string): string => {
    const unit = map.byId.get(areaId);
    return unit ? pairUnitText(words, x, y, unit) : '';
  };
  const hands = useMapHands({
    sheet,
    box,
    selectedIds: x.selectedIds,
    pick,
    say,
    refOf: (areaId) => map.byId.get(areaId)?.x.ref,
  });
  const chosen = x.selectedIds.at(-1) ?? '';
  const sentences = pairSentences(words, x, y, map);
  const cells = map.units.flatMap((unit) => [unit.x.cell, unit.y.cell]);
  return (
    <div {...hands.around}>
      <div className={s.figure} data-testid="map-figure" data-shows={period}>
        <FigureFrame
          id="hinh-1"
          number={m.figureNumber({ number: '1' })}
          title={t.pairTitle({
            count: n.decimal(map.covered, 0),
            x: nameInText(of(x.indicator.name)),
            y: nameInText(of(y.indicator.name)),
          })}
          subtitle={
            <>
              {inText(words, period)}{' '}
              {map.units.some((unit) => unit.illustrative && unit.code !== undefined) ? (
                <MadeUpMark>{m.illustrative}</MadeUpMark>
              ) : null}
            </>
          }
          source={
            <>
              {sheetLine(words, sheet)} {sourcesLine(words, x.dataset, cells)}
            </>
          }
          actions={<FigureLinks words={words} scope={x} period={period} />}
        >
          {periods.length > 1 ? (
            <PeriodSlider
              words={words}
              periods={periods}
              period={period}
              show={(next) => go(withView(route, { period: next }), 'replace')}
            />
          ) : null}
          <div className={s.beside}>
            <MapBoard
              words={words}
              sheet={sheet}
              box={box}
              hands={hands}
              panels={panels}
              amounts={[]}
              selectedIds={x.selectedIds}
              pick={pick}
            />
            <div className={s.side}>
              <PairLegend words={words} x={x} y={y} scales={scales} map={map} filter={filter} />
              {chosen === '' ? null : <p className={s.readout}>{say(chosen)}</p>}
              <div className={s.notes}>
                {pairNotes(words, x, y, scales).map((note) => (
                  <p key={note}>{note}</p>
                ))}
              </div>
            </div>
          </div>
        </FigureFrame>
      </div>
      {sentences.length === 0 ? null : (
        <Section id="nhan-xet" title={t.findings}>
          <ul className={s.findings} data-testid="map-findings">
            {sentences.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
      <PairTable
        words={words}
        x={x}
        y={y}
        scales={scales}
        map={map}
        activeId={hands.activeId}
        pick={pick}
      />
    </div>
  );
}
