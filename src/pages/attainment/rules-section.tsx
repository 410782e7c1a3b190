import type { ReactElement } from 'react';
import type { Programme, RuleTest, ShareRule, TierRules } from '#norms/recognition-rules.ts';
import { levelKey } from '#norms/recognition-rules.ts';
import type { Validity } from '#norms/rule.ts';
import { inForceOn } from '#norms/rule.ts';
import { dateLabel } from '#i18n/period-format.ts';
import t from '#pages/parts/table.module.css';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import type { AttainmentWords } from './attainment-words.ts';
import { inputName, inSentence, levelName } from './attainment-words.ts';
import { StatusMark } from '#pages/parts/status-mark.tsx';
import s from './attainment.module.css';

interface RulesProps {
  readonly words: AttainmentWords;
  /** Day whose rules are listed. */
  readonly date: string;
}

/** Every rule that was applied, with its thresholds, its text and how far it is known. */
export function RulesSection({ words, date }: RulesProps): ReactElement | null {
  const { t: texts, of, rules, language } = words;
  const set = inForceOn(rules.recognition, date);
  if (!set) return null;
  const tiers = inForceOn(rules.tiers, date);
  return (
    <Section
      id="quy-dinh"
      title={texts.rulesTitle}
      hint={texts.rulesHint({ law: of(set.law), date: dateLabel(date, language) })}
    >
      <p className={s.text}>{validity(words, set)}</p>
      <ScrollBox label={texts.rulesTitle}>
        <table className={`${t.table} ${t.pinned} ${s.wide}`} data-testid="attainment-rules">
          <thead>
            <tr>
              <th scope="col">{texts.columnLevel}</th>
              <th scope="col">{texts.columnTest}</th>
              <th scope="col">{texts.columnUsual}</th>
              <th scope="col">{texts.columnHardship}</th>
              <th scope="col">{texts.columnStatus}</th>
              <th scope="col">{texts.columnSource}</th>
            </tr>
          </thead>
          <tbody>
            {set.programmes.map((programme) => (
              <ProgrammeRules key={programme.id} words={words} programme={programme} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {tiers ? <TierTable words={words} programmes={set.programmes} tiers={tiers} /> : null}
      <h3 className={s.sub}>{texts.disabledTitle}</h3>
      <ul className={s.text}>
        {rules.disabled.map(({ id, name, reason, source }) => (
          <li key={id}>
            {`${of(name)} (${sourceName(words, source)}). ${of(reason)} `}
            <StatusMark words={words} status="TO_CONFIRM" />
          </li>
        ))}
      </ul>
      <h3 className={s.sub}>{texts.howTitle}</h3>
      <ul className={s.text}>
        {texts.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

/** "Áp dụng từ 15/05/2014." */
const validity = ({ t: texts, language }: AttainmentWords, rule: Validity): string =>
  texts.validity({
    from: dateLabel(rule.validFrom, language),
    to: dateLabel(rule.validTo, language),
  });

const sourceName = ({ rules, of }: AttainmentWords, id: string): string => {
  const found = rules.sources.find((source) => source.id === id);
  return found ? of(found.name) : id;
};

function ProgrammeRules({
  words,
  programme,
}: {
  readonly words: AttainmentWords;
  readonly programme: Programme;
}): ReactElement {
  const { t: texts, of, rules } = words;
  const question = ({ input }: RuleTest): string => {
    const found = rules.inputs.find(({ id }) => id === input);
    return found ? of(found.name) : inputName(words, input, '');
  };
  const share = (min: number, band: string): string =>
    texts.atLeast({ share: String(min), band: band === '' ? '' : (texts.ageBands[band] ?? band) });
  return (
    <>
      {programme.levels.map((level) => {
        const { keys, status } = level.requires;
        const source = level.tests[0]?.source ?? '';
        const rows = level.tests.length + (keys.length > 0 ? 1 : 0);
        const head = (
          <th scope="row" rowSpan={rows}>
            {`${of(programme.short)}, ${inSentence(of(level.name))}`}
          </th>
        );
        return [
          keys.length === 0 ? null : (
            <tr key={`${level.id}-requires`}>
              {head}
              <td colSpan={3}>
                {texts.mustHold({
                  levels: keys.map((key) => levelName(words, key)).join(texts.and),
                })}
              </td>
              <td>
                <StatusMark words={words} status={status} />
              </td>
              <td>{sourceName(words, source)}</td>
            </tr>
          ),
          ...level.tests.map((test, i) => (
            <tr key={`${level.id}-${test.input}`}>
              {i === 0 && keys.length === 0 ? head : null}
              <td>{question(test)}</td>
              <td>{share(test.min, test.ageBand)}</td>
              <td>{share(test.minHardship, test.ageBandHardship)}</td>
              <td>
                <StatusMark words={words} status={test.status} />
              </td>
              <td>{sourceName(words, test.source)}</td>
            </tr>
          )),
        ];
      })}
    </>
  );
}

function TierTable({
  words,
  programmes,
  tiers,
}: {
  readonly words: AttainmentWords;
  readonly programmes: readonly Programme[];
  readonly tiers: TierRules;
}): ReactElement {
  const { t: texts, of } = words;
  const keys = programmes.flatMap(({ id, levels }) =>
    levels.map((level) => levelKey(id, level.id)),
  );
  const cell = (rule: ShareRule | undefined): ReactElement => (
    <td>
      {rule ? (
        <>
          {texts.atLeastShare({ share: String(rule.share) })}{' '}
          <span className={s.small}>
            <StatusMark words={words} status={rule.status} />
          </span>
        </>
      ) : (
        texts.levelOff
      )}
    </td>
  );
  return (
    <>
      <h3 className={s.sub}>{texts.tiersTitle}</h3>
      <p className={s.text}>
        {of(tiers.law)}. {validity(words, tiers)}
      </p>
      <ScrollBox label={texts.tiersTitle}>
        <table className={`${t.table} ${t.pinned}`}>
          <thead>
            <tr>
              <th scope="col">{texts.columnLevel}</th>
              {tiers.district ? <th scope="col">{texts.columnOfCommunes}</th> : null}
              {tiers.province ? (
                <th scope="col">
                  {tiers.province.of === 'district'
                    ? texts.columnOfDistricts
                    : texts.columnProvinceCommunes}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <tr key={key}>
                <th scope="row">{levelName(words, key)}</th>
                {tiers.district ? cell(tiers.district.min[key]) : null}
                {tiers.province ? cell(tiers.province.min[key]) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
