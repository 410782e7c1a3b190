import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { dateLabel } from '#i18n/period-format.ts';
import { MapFigure } from '#maps/map-figure.tsx';
import type { MapText } from '#maps/map-figure.tsx';
import type { Direction } from '#maps/next-shape.ts';
import { nextShape } from '#maps/next-shape.ts';
import { FigureKeys } from '#pages/parts/figure-keys.tsx';
import type { FigureKey } from '#pages/parts/figure-keys.tsx';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { withView } from '#url/link.ts';
import { levelTones, noneTone, toAttainmentMap } from '#views/attainment/attainment-map.ts';
import type { AttainmentView } from '#views/attainment/attainment-view.ts';
import { toLevelCounts } from '#views/attainment/level-counts.ts';
import type { AttainmentWords } from './attainment-words.ts';
import { inSentence, unitLevel } from './attainment-words.ts';
import type { PageChoices } from './page-choices.ts';
import { chosenIds } from './page-choices.ts';
import s from './attainment.module.css';

interface CommuneMapProps {
  readonly words: AttainmentWords;
  readonly view: AttainmentView;
  readonly choices: PageChoices;
}

/** Communes shaded by their level in the chosen programme; its shapes come on their own, the table does not wait for them. */
export function CommuneMap({ words, view, choices }: CommuneMapProps): ReactElement {
  const { t: texts, m, n, of, language } = words;
  const route = useRoute();
  const { go, useCommuneMap } = useSite();
  const { areas } = useDataset();
  const geo = useCommuneMap();
  const shown = view.communes;
  const [keyedId, setKeyed] = useState('');
  const map = useMemo(
    () => toAttainmentMap(shown, choices.programmeId),
    [shown, choices.programmeId],
  );
  const programme = view.rules.programmes.find(({ id }) => id === choices.programmeId);
  const levelOf = (areaId: string): string => {
    const row = shown.find(({ area }) => area.id === areaId);
    const outcome = row?.outcomes.find((item) => item.programme.id === choices.programmeId);
    if (!row || !outcome) return '';
    const district = areas.get(row.area.parentId);
    return texts.mapSentence({
      commune: of(row.area.name),
      district: district ? of(district.short) : '',
      level: unitLevel(words, outcome).text,
    });
  };
  const text: MapText = {
    name: ({ area }) => of(area.short),
    value: ({ n }) => (n === undefined ? '…' : String(n)),
  };
  const pick = (areaId: string): void => {
    const row = shown.find(({ area }) => area.id === areaId);
    if (!row) return;
    // The list follows to where the commune is.
    const districtId = row.area.parentId === choices.districtId ? choices.districtId : '';
    const communeId = areaId === choices.communeId ? '' : areaId;
    go(withView(route, { areaIds: chosenIds({ districtId, communeId }) }), 'replace');
  };
  const onKey = (key: FigureKey): string => {
    if (key === 'enter' || key === 'space') {
      if (keyedId !== '') pick(keyedId);
      return levelOf(keyedId);
    }
    const next =
      geo.state === 'ready' ? nextShape(geo.data, keyedId, key satisfies Direction) : undefined;
    setKeyed(next ?? keyedId);
    return levelOf(next ?? keyedId);
  };
  const counts = programme ? countTexts(words, view, programme.id) : [];
  const active = choices.communeId === '' ? '' : levelOf(choices.communeId);
  const sheet = geo.state === 'ready' ? geo.data : undefined;
  const known = new Set(shown.map(({ area }) => area.id));
  const later = sheet ? sheet.shapes.filter(({ areaId }) => !known.has(areaId)).length : 0;
  return (
    <FigureFrame
      id="ban-do-xa"
      number={m.figureNumber({ number: '1' })}
      title={texts.mapTitle({
        programme: programme ? of(programme.short) : '',
        levels: counts.map(({ text: one }) => one).join(', '),
      })}
      subtitle={texts.mapSubtitle({ date: dateLabel(view.date, language) })}
      source={
        <>
          {sheet && of(sheet.label) !== '' ? `${of(sheet.label)}. ` : ''}
          {sheet && !sheet.approximate && sheet.vintage !== ''
            ? `${m.mapVintage({ date: dateLabel(sheet.vintage, language) })} `
            : ''}
          {m.mapDisclaimer} {sheet ? of(sheet.attribution) : ''}
        </>
      }
      summary={active}
    >
      <ul className={s.legend}>
        {counts.map((item) => (
          <li key={item.text}>
            <i className={item.fill} aria-hidden="true" />
            {item.text}
          </li>
        ))}
        {later === 0 ? null : (
          <li>
            <i className={s.missing} aria-hidden="true" />
            {texts.mapLater({ count: n.decimal(later, 0) })}
          </li>
        )}
      </ul>
      {sheet ? (
        <div className={s.map} data-testid="attainment-map" data-shows={choices.programmeId}>
          <FigureKeys
            label={texts.mapKeyboard}
            onKey={onKey}
            onEnter={() => setKeyed(choices.communeId)}
          >
            <MapFigure
              view={map}
              sheet={sheet}
              text={text}
              selectedIds={choices.communeId === '' ? [] : [choices.communeId]}
              keyedId={keyedId}
              pick={pick}
            />
          </FigureKeys>
        </div>
      ) : (
        <p className={s.waiting}>{geo.state === 'failed' ? m.chartFailed : texts.mapWaiting}</p>
      )}
    </FigureFrame>
  );
}

/** "53 xã mức độ 3", with the fill that stands for it; kinds without a commune are left out. */
function countTexts(
  words: AttainmentWords,
  view: AttainmentView,
  programmeId: string,
): readonly { readonly text: string; readonly fill: string | undefined }[] {
  const { t: texts, n, of } = words;
  const programme = view.rules.programmes.find(({ id }) => id === programmeId);
  if (!programme) return [];
  const counts = toLevelCounts(view.communes, programmeId);
  const tones = levelTones(programme.levels.length);
  const rows = [
    ...programme.levels.map((level, at) => ({
      count: counts.at[at] ?? 0,
      level: inSentence(of(level.name)),
      fill: s[tones[at] ?? ''],
    })),
    { count: counts.none, level: texts.levelNone, fill: s[noneTone] },
    { count: counts.noData, level: texts.levelNoData, fill: s.missing },
  ];
  return rows
    .filter(({ count }) => count > 0)
    .toReversed()
    .map(({ count, level, fill }) => ({
      text: texts.mapCount({ count: n.decimal(count, 0), level }),
      fill,
    }));
}
