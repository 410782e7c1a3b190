import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { NormsRecord } from '#norms/norms-record.ts';
import { periodInText } from '#i18n/period-format.ts';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import { nameInSentence } from '#pages/parts/words.ts';
import { Choice } from '#ui/field.tsx';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { Section } from '#ui/section.tsx';
import { withView } from '#url/link.ts';
import type { ClassSizeRow, ClassSizeView } from '#views/norms/class-size-view.ts';
import { cappedLevels, toClassSizeView } from '#views/norms/class-size-view.ts';
import { toHistogram } from '#views/norms/size-histogram.ts';
import { ClassSizeTable } from './class-size-table.tsx';
import type { NormsWords } from './norms-words.ts';
import { roomsText, sourceName } from './norms-words.ts';
import { SizeHistogram } from './size-histogram.tsx';
import s from './norms.module.css';

interface ClassSizeProps {
  readonly words: NormsWords;
  readonly record: NormsRecord;
}

/** Where classes are fullest and how many rooms are missing, unit by unit. */
export function ClassSizeSection({ words, record }: ClassSizeProps): ReactElement | null {
  const { t, of, n } = words;
  const route = useRoute();
  const { go } = useSite();
  const { context } = useDataset();
  const { publishedOnly } = route.view;
  const levels = useMemo(() => cappedLevels(record), [record]);
  const asked = levels.find(({ level }) => level === route.view.level) ?? levels[0];
  const view = useMemo(
    () => asked && toClassSizeView(record, asked.level, context.meta.rootAreaId, publishedOnly),
    [record, asked, context, publishedOnly],
  );
  if (!view || !asked) return null;
  const isMadeUp = view.units.some(({ isIllustrative }) => isIllustrative);
  return (
    <Section
      id="si-so"
      title={t.sizeTitle}
      hint={t.sizeHint({ cap: n.decimal(view.limit, 0), law: sourceName(words, asked.source) })}
    >
      <div className={s.controls}>
        <Choice
          label={t.levelLabel}
          value={asked.level}
          options={levels.map((cap) => ({ value: cap.level, name: of(cap.name) }))}
          choose={(level) => go(withView(route, { level }), 'replace')}
          testId="norm-level"
        />
      </div>
      <Answer words={words} view={view} />
      {isMadeUp ? (
        <p className={s.note}>
          <MadeUpMark>{t.madeUp}</MadeUpMark> {t.madeUpSizes}
        </p>
      ) : null}
      {view.hasSizes ? <Distribution words={words} view={view} /> : null}
      <ClassSizeTable words={words} view={view} />
      {view.hasSizes ? <p className={s.note}>{t.roomsNote}</p> : null}
    </Section>
  );
}

/** The answer in sentences: the fullest unit, the classes above the cap, the rooms. */
function Answer({ words, view }: { readonly words: NormsWords; readonly view: ClassSizeView }) {
  const { t, of, n } = words;
  const { areas } = useDataset();
  const name = ({ areaId }: ClassSizeRow): string => {
    const area = areas.get(areaId);
    return area ? nameInSentence(of(area.name)) : areaId;
  };
  const [first] = view.units;
  const counted = view.units.filter(({ average }) => average !== undefined);
  const worst = view.units.toSorted(
    (a, b) => (b.crowding?.pupilsAbove ?? 0) - (a.crowding?.pupilsAbove ?? 0),
  )[0];
  const cap = n.decimal(view.limit, 0);
  const { all } = view;
  const lines = [
    first?.average === undefined
      ? ''
      : t.fullest({
          kind: of(view.cap.name),
          unit: name(first),
          average: n.decimal(first.average, 1),
        }),
    !view.hasSizes
      ? t.onlyAverages({
          count: n.decimal(counted.filter(({ short }) => (short ?? 0) > 0).length, 0),
          all: n.decimal(counted.length, 0),
        })
      : all.over === 0
        ? t.notCrowded({ classes: n.decimal(all.classes, 0), cap })
        : t.crowded({
            over: n.decimal(all.over, 0),
            classes: n.decimal(all.classes, 0),
            cap,
            above: n.decimal(all.pupilsAbove, 0),
            rooms: roomsText(words, all),
          }),
    worst?.crowding && worst.crowding.over > 0
      ? t.mostOver({
          unit: name(worst),
          above: n.decimal(worst.crowding.pupilsAbove, 0),
          rooms: roomsText(words, worst.crowding),
        })
      : '',
  ];
  return (
    <p className={s.answer} data-testid="class-size-answer">
      {lines.filter((line) => line !== '').join(' ')}
    </p>
  );
}

function Distribution({
  words,
  view,
}: {
  readonly words: NormsWords;
  readonly view: ClassSizeView;
}) {
  const { t, of, n, m, language } = words;
  const { meta } = useDataset().context;
  const isMadeUp = view.units.some(({ isIllustrative }) => isIllustrative);
  const bins = useMemo(() => toHistogram(view.sizes, view.limit), [view]);
  return (
    <FigureFrame
      id="phan-bo"
      number={m.figureNumber({ number: '1' })}
      title={t.histogramTitle({ kind: of(view.cap.name), cap: n.decimal(view.limit, 0) })}
      subtitle={
        <>
          {t.histogramSubtitle({
            period: periodInText(view.period, language),
            classes: n.decimal(view.all.classes, 0),
          })}{' '}
          {isMadeUp ? <MadeUpMark>{t.madeUp}</MadeUpMark> : null}
        </>
      }
      source={t.histogramSource({ snapshot: meta.snapshot.id })}
      summary={bins
        .map(({ from, to, classes }) =>
          t.histogramBar({ from: String(from), to: String(to), classes: n.decimal(classes, 0) }),
        )
        .join('; ')}
    >
      <SizeHistogram
        bins={bins}
        label={(bin) => `${bin.from}-${bin.to}`}
        count={(classes) => n.decimal(classes, 0)}
        axis={t.histogramAxis}
        isMadeUp={isMadeUp}
      />
    </FigureFrame>
  );
}
