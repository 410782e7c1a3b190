import { useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import type { SheetBox } from '#geo/sheet-box.ts';
import { periodLabel } from '#i18n/period-format.ts';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { Section } from '#ui/section.tsx';
import { withView } from '#url/link.ts';
import type { AtlasScale } from '#views/map/atlas-scale.ts';
import { toAtlasMap } from '#views/map/atlas-view.ts';
import { parseFilter } from '#views/map/filter.ts';
import { toMapFindings } from '#views/map/map-findings.ts';
import type { Scope } from '#views/scope.ts';
import { useRoute, useSite } from '#pages/parts/site.ts';
import { sourcesLine } from '#pages/parts/sources-line.ts';
import { AtlasLegend } from './atlas-legend.tsx';
import { AtlasTable } from './atlas-table.tsx';
import { FigureLinks } from './figure-links.tsx';
import { findingSentence, findingText } from './finding-words.ts';
import { MapBoard } from './map-board.tsx';
import { amountsOf, marksOf, shadesOf } from './map-marks.ts';
import type { MapWords } from './map-words.ts';
import { classNotes, inText, mappedName, spokenUnit } from './map-words.ts';
import { PeriodSlider } from './period-slider.tsx';
import { sheetLine } from './sheet-line.ts';
import { UnitStrip } from './unit-strip.tsx';
import { useMapHands } from './use-map-hands.ts';
import s from './map.module.css';

interface AtlasSectionProps {
  readonly words: MapWords;
  /** Its units are those of the map. */
  readonly scope: Scope;
  readonly scale: AtlasScale;
  readonly sheet: GeoSheet;
  readonly box: SheetBox;
  readonly isPair: boolean;
  readonly period: string;
  /** Period on the left, or that changes are counted from; '' without one. */
  readonly other: string;
  /** Chooses a unit or does what follows on it; gives what is read out. */
  readonly pick: (areaId: string) => string;
  readonly above?: ReactNode;
  /** Under the map: a second press must find it where the first one left it. */
  readonly below?: ReactNode;
  /** Title where no unit has a figure. */
  readonly emptyTitle: string;
}

/** One indicator by unit: one map with a slider or two periods beside one another, legend, distribution, sentences, table. */
export function AtlasSection(props: AtlasSectionProps): ReactElement {
  const { words, scope, scale, sheet, box, isPair, period, other, pick, above, below, emptyTitle } =
    props;
  const { m, t, of, language } = words;
  const route = useRoute();
  const { go } = useSite();
  const fillsOlder = route.view.older === '1';
  const now = useMemo(
    () => toAtlasMap(scope, scale, period, fillsOlder),
    [scope, scale, period, fillsOlder],
  );
  const before = useMemo(
    () => (other === '' ? undefined : toAtlasMap(scope, scale, other, fillsOlder)),
    [scope, scale, other, fillsOlder],
  );
  const filter = useMemo(() => parseFilter(route.view.filter), [route.view.filter]);
  const maps = useMemo(() => (isPair && before ? [before, now] : [now]), [isPair, before, now]);
  const codes = useMemo(() => shadesOf(scale, maps).map(String), [scale, maps]);
  const panels = useMemo(
    () =>
      maps.map((map) => ({
        id: map.period,
        caption: maps.length > 1 ? periodLabel(map.period, language) : undefined,
        marks: marksOf(words, scope, scale, map, codes, filter),
      })),
    [maps, words, scope, scale, codes, filter, language],
  );
  const amounts = useMemo(() => amountsOf(words, scope, scale), [words, scope, scale]);
  const findings = useMemo(
    () => toMapFindings(scope, scale, now, before),
    [scope, scale, now, before],
  );
  const say = (areaId: string): string => {
    const unit = now.byId.get(areaId);
    return unit ? spokenUnit(words, scope, scale, unit) : '';
  };
  const hands = useMapHands({
    sheet,
    box,
    selectedIds: scope.selectedIds,
    pick,
    say,
    refOf: (areaId) => now.byId.get(areaId)?.ref,
  });
  const chosen = scope.selectedIds.at(-1) ?? '';
  const [first, ...rest] = findings;
  const hasMadeUp = maps.some((map) => map.illustrative > 0);
  const periods = maps.map((map) => inText(words, map.period)).join(', ');
  return (
    <div {...hands.around}>
      <div className={s.figure} data-testid="map-figure" data-shows={period}>
        <FigureFrame
          id="hinh-1"
          number={m.figureNumber({ number: '1' })}
          title={
            first
              ? findingSentence(words, scope, now, before, first).replace(/\.$/, '')
              : emptyTitle
          }
          subtitle={
            <>
              {t.subtitle({
                name: mappedName(words, scope),
                unit: of(scope.indicator.unit),
                periods,
              })}{' '}
              {hasMadeUp ? <MadeUpMark>{m.illustrative}</MadeUpMark> : null}
            </>
          }
          source={
            <>
              {sheetLine(words, sheet)}{' '}
              {sourcesLine(
                words,
                scope.dataset,
                maps.flatMap((map) => map.units.map(({ cell }) => cell)),
              )}
            </>
          }
          actions={<FigureLinks words={words} scope={scope} period={period} />}
        >
          {above}
          {!isPair && scale.periods.length > 1 ? (
            <PeriodSlider
              words={words}
              periods={scale.periods}
              period={period}
              show={(next) => go(withView(route, { period: next }), 'replace')}
            />
          ) : null}
          <div className={isPair ? s.stacked : s.beside}>
            <div>
              <MapBoard
                words={words}
                sheet={sheet}
                box={box}
                hands={hands}
                panels={panels}
                amounts={amounts}
                selectedIds={scope.selectedIds}
                pick={pick}
              />
              {below}
            </div>
            <div className={s.side}>
              <AtlasLegend words={words} scope={scope} scale={scale} maps={maps} filter={filter} />
              <UnitStrip
                words={words}
                scope={scope}
                scale={scale}
                map={now}
                codes={codes}
                filter={filter}
                activeId={hands.activeId}
                pick={pick}
              />
              {chosen === '' ? null : <p className={s.readout}>{say(chosen)}</p>}
              <div className={s.notes}>
                {classNotes(words, scope, scale).map((note) => (
                  <p key={note}>{note}</p>
                ))}
                {amounts.length > 0 ? <p>{t.circleNote}</p> : null}
              </div>
            </div>
          </div>
        </FigureFrame>
      </div>
      {rest.length === 0 ? null : (
        <Section id="nhan-xet" title={t.findings}>
          <ul className={s.findings} data-testid="map-findings">
            {rest.map((finding) => {
              const text = findingText(words, scope, now, before, finding);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </Section>
      )}
      <AtlasTable
        words={words}
        scope={scope}
        scale={scale}
        now={now}
        before={before}
        activeId={hands.activeId}
        pick={pick}
      />
    </div>
  );
}
