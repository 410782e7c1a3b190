import type { ReactElement } from 'react';
import { dateLabel } from '#i18n/period-format.ts';
import { StatusMark } from '#pages/parts/status-mark.tsx';
import t from '#pages/parts/table.module.css';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import type { AttainmentView, WiderProgramme } from '#views/attainment/attainment-view.ts';
import { provinceOfRecognised } from '#views/attainment/attainment-view.ts';
import type { AttainmentWords } from './attainment-words.ts';
import { recognisedLevel, tierLevel } from './attainment-words.ts';
import { LevelMark } from './level-mark.tsx';
import s from './attainment.module.css';

interface ProvinceProps {
  readonly words: AttainmentWords;
  readonly view: AttainmentView;
}

/** The province: what its districts add up to, beside what was recognised. */
export function ProvinceSection({ words, view }: ProvinceProps): ReactElement {
  const { t: texts } = words;
  const isOff = view.province.programmes.every(({ outcome }) => outcome.state === 'off');
  return (
    <Section id="toan-tinh" title={texts.provinceTitle} hint={texts.provinceHint}>
      {isOff ? <p className={s.text}>{texts.provinceOff}</p> : null}
      <ScrollBox label={texts.provinceTitle}>
        <table className={`${t.table} ${t.pinned} ${s.wide}`} data-testid="attainment-province">
          <thead>
            <tr>
              <th scope="col">{texts.columnProgramme}</th>
              <th scope="col">{texts.columnComputed}</th>
              <th scope="col">{texts.columnShare}</th>
              <th scope="col">{texts.columnNeeded}</th>
              <th scope="col">{texts.columnRecognised}</th>
              <th scope="col">{texts.columnDecision}</th>
            </tr>
          </thead>
          <tbody>
            {view.province.programmes.map((item) => (
              <ProvinceRow key={item.outcome.programme.id} words={words} view={view} item={item} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}

function ProvinceRow({
  words,
  view,
  item,
}: ProvinceProps & { readonly item: WiderProgramme }): ReactElement {
  const { t: texts, n, of, language } = words;
  const { outcome } = item;
  const { programme } = outcome;
  const level = outcome.levels[outcome.attainedAt] ?? outcome.levels[0];
  const rule = level && view.tiers?.province?.min[level.key];
  const share = level && {
    count: n.decimal(level.attaining, 0),
    all: n.decimal(level.all, 0),
  };
  const byDistricts = provinceOfRecognised(view).find((one) => one.programme.id === programme.id);
  const decided = view.districts
    .flatMap(({ programmes }) => programmes)
    .find((one) => one.outcome.programme.id === programme.id && one.recognised)?.recognised;
  const own = item.recognised;
  const decision = own ?? decided;
  const recognisedAt = own?.levelAt ?? byDistricts?.attainedAt ?? -1;
  const isRecognised = own !== undefined || byDistricts?.state === 'attained';
  const count = byDistricts?.levels[byDistricts.attainedAt]?.attaining ?? 0;
  const isTold = outcome.state === 'attained' || outcome.state === 'none';
  const recognisedText = recognisedLevel(words, programme, recognisedAt).text;
  return (
    <tr>
      <th scope="row">{of(programme.name)}</th>
      <td>
        <LevelMark level={tierLevel(words, outcome)} />
      </td>
      <td>
        {share === undefined || level === undefined
          ? ''
          : view.tiers?.province?.of === 'district'
            ? texts.ofDistricts(share)
            : texts.ofCommunes(share)}
      </td>
      <td>
        {rule ? texts.atLeastShare({ share: String(rule.share) }) : texts.levelOff}
        {rule && rule.status !== 'VERIFIED' ? (
          <span className={s.small}>
            <StatusMark words={words} status={rule.status} />
          </span>
        ) : null}
      </td>
      <td>
        {!isRecognised
          ? texts.notRecognised
          : own
            ? recognisedText
            : texts.recognisedByDistricts({ level: recognisedText, count: n.decimal(count, 0) })}
        {isRecognised && isTold ? (
          recognisedAt === outcome.attainedAt ? (
            <span className={s.small}>{texts.same}</span>
          ) : (
            <span className={`${s.small} ${s.differs}`}>{texts.differs}</span>
          )
        ) : null}
      </td>
      <td>
        {decision && decision.date !== ''
          ? texts.decision({
              number: decision.number,
              date: dateLabel(decision.date, language),
              authority: of(decision.authority),
            })
          : ''}
      </td>
    </tr>
  );
}
