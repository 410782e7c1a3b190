import type { ReactElement } from 'react';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import t from '#pages/parts/table.module.css';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import { withView } from '#url/link.ts';
import type { AttainmentView, WiderProgramme } from '#views/attainment/attainment-view.ts';
import type { AttainmentWords } from './attainment-words.ts';
import { inSentence, recognisedLevel, tierLevel } from './attainment-words.ts';
import { LevelMark } from './level-mark.tsx';
import type { PageChoices } from './page-choices.ts';
import s from './attainment.module.css';

interface DistrictsProps {
  readonly words: AttainmentWords;
  readonly view: AttainmentView;
  readonly choices: PageChoices;
}

/** Districts by programme: the level their communes add up to, and the one a decision recognised. */
export function DistrictsSection({ words, view, choices }: DistrictsProps): ReactElement | null {
  const { t: texts, of, n } = words;
  const route = useRoute();
  const { areas } = useDataset();
  if (view.districts.length === 0) return null;
  return (
    <Section id="theo-huyen" title={texts.districtsTitle} hint={texts.districtsHint}>
      <ScrollBox label={texts.districtsTitle}>
        <table className={`${t.table} ${t.pinned} ${s.wide}`} data-testid="attainment-districts">
          <thead>
            <tr>
              <th scope="col">{texts.columnDistrict}</th>
              <th scope="col" className={t.number}>
                {texts.columnCommunes}
              </th>
              {view.rules.programmes.map((programme) => (
                <th key={programme.id} scope="col">
                  {of(programme.short)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.districts.map(({ areaId, communes, programmes }) => {
              const area = areas.get(areaId);
              const isChosen = areaId === choices.districtId;
              return (
                <tr key={areaId} className={isChosen ? t.chosen : undefined}>
                  <th scope="row">
                    <RouteLink to={withView(route, { areaIds: isChosen ? [] : [areaId] })}>
                      {area ? of(area.short) : areaId}
                    </RouteLink>
                  </th>
                  <td className={t.number}>{n.decimal(communes.length, 0)}</td>
                  {programmes.map((item) => (
                    <td key={item.outcome.programme.id}>
                      <DistrictCell words={words} item={item} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}

function DistrictCell({
  words,
  item: { outcome, recognised, differs },
}: {
  readonly words: AttainmentWords;
  readonly item: WiderProgramme;
}): ReactElement {
  const { t: texts, n, of } = words;
  const { programme, attainedAt, levels } = outcome;
  const at = levels[attainedAt];
  const next = levels[attainedAt + 1];
  const nextRule = programme.levels[attainedAt + 1];
  return (
    <>
      <LevelMark level={tierLevel(words, outcome)} />
      {at ? (
        <span className={s.small}>
          {texts.ofCommunes({ count: n.decimal(at.attaining, 0), all: n.decimal(at.all, 0) })}
        </span>
      ) : null}
      {next?.verdict === 'fail' && nextRule ? (
        <span className={s.small}>
          {texts.moreCommunes({
            count: n.decimal(next.missing, 0),
            level: inSentence(of(nextRule.name)),
          })}
        </span>
      ) : null}
      {recognised && differs ? (
        <span className={`${s.small} ${s.differs}`}>
          {texts.differs} ({recognisedLevel(words, programme, recognised.levelAt).text})
        </span>
      ) : null}
    </>
  );
}
