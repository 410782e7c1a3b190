import type { ReactElement } from 'react';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import t from '#pages/parts/table.module.css';
import { Choice } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { withView } from '#url/link.ts';
import type { AttainmentView, CommuneRow } from '#views/attainment/attainment-view.ts';
import type { AttainmentWords } from './attainment-words.ts';
import { inSentence, nextText, unitLevel } from './attainment-words.ts';
import { CommuneMap } from './commune-map.tsx';
import { LevelMark } from './level-mark.tsx';
import type { PageChoices } from './page-choices.ts';
import { chosenIds } from './page-choices.ts';
import s from './attainment.module.css';

interface MatrixProps {
  readonly words: AttainmentWords;
  readonly view: AttainmentView;
  readonly choices: PageChoices;
  readonly hasMap: boolean;
}

/** Communes by programme as a map and as a table, with what each lacks for its next level. */
export function MatrixSection({ words, view, choices, hasMap }: MatrixProps): ReactElement {
  const { t: texts, of } = words;
  const route = useRoute();
  const { go } = useSite();
  const { areas } = useDataset();
  const { programmeId, districtId } = choices;
  const shown =
    districtId === ''
      ? view.communes
      : view.communes.filter(({ area }) => area.parentId === districtId);
  const districts = [
    { value: '', name: texts.filterAll },
    ...view.districts.map(({ areaId }) => {
      const area = areas.get(areaId);
      return { value: areaId, name: area ? of(area.short) : areaId };
    }),
  ];
  return (
    <Section id="theo-xa" title={texts.matrixTitle} hint={texts.matrixHint}>
      <div className={s.controls}>
        <Choice
          label={texts.filterProgramme}
          value={programmeId}
          options={view.rules.programmes.map(({ id, short }) => ({ value: id, name: of(short) }))}
          choose={(id) => go(withView(route, { indicatorId: id }), 'replace')}
          testId="programme-select"
        />
        {view.districts.length === 0 ? null : (
          <Choice
            label={texts.filterDistrict}
            value={districtId}
            options={districts}
            choose={(id) =>
              go(
                withView(route, { areaIds: chosenIds({ districtId: id, communeId: '' }) }),
                'replace',
              )
            }
            testId="district-select"
          />
        )}
      </div>
      <div className={s.pair}>
        <Matrix words={words} view={view} choices={choices} shown={shown} />
        {hasMap ? (
          <CommuneMap words={words} view={view} choices={choices} />
        ) : (
          <p className={s.text}>{texts.mapNone}</p>
        )}
      </div>
    </Section>
  );
}

function Matrix({
  words,
  view,
  choices,
  shown,
}: Omit<MatrixProps, 'hasMap'> & { readonly shown: readonly CommuneRow[] }): ReactElement {
  const { t: texts, of } = words;
  const programme = view.rules.programmes.find(({ id }) => id === choices.programmeId);
  return (
    <div className={s.matrix} tabIndex={0} role="group" aria-label={texts.matrixTitle}>
      <table className={`${t.table} ${t.pinned} ${s.wide}`} data-testid="attainment-matrix">
        <thead>
          <tr>
            <th scope="col">{texts.columnCommune}</th>
            {view.rules.programmes.map(({ id, short }) => (
              <th key={id} scope="col">
                {of(short)}
              </th>
            ))}
            <th scope="col">
              {texts.columnNext({ programme: programme ? inSentence(of(programme.short)) : '' })}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <MatrixRow key={row.area.id} words={words} row={row} choices={choices} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MatrixRow({
  words,
  row: { area, outcomes, hardship, isAssumed },
  choices,
}: {
  readonly words: AttainmentWords;
  readonly row: CommuneRow;
  readonly choices: PageChoices;
}): ReactElement {
  const { t: texts, of } = words;
  const route = useRoute();
  const isChosen = area.id === choices.communeId;
  const areaIds = chosenIds({ ...choices, communeId: isChosen ? '' : area.id });
  return (
    <tr className={isChosen ? t.chosen : undefined}>
      <th scope="row">
        <RouteLink to={withView(route, { areaIds })}>{of(area.short)}</RouteLink>
        {hardship === 'yes' ? (
          <abbr className={s.small} title={texts.hardshipLong}>
            {texts.hardship}
          </abbr>
        ) : null}
        {isAssumed ? <span className={`${s.small} ${s.differs}`}>{texts.whatIfMark}</span> : null}
      </th>
      {outcomes.map((outcome) => (
        <td key={outcome.programme.id}>
          <LevelMark level={unitLevel(words, outcome)} />
        </td>
      ))}
      <td>{nextText(words, outcomes, choices.programmeId)}</td>
    </tr>
  );
}
