import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Rules } from '#norms/rules.ts';
import type { NormsRecord } from '#norms/norms-record.ts';
import { dateLabel } from '#i18n/period-format.ts';
import { PageHead } from '#pages/frame/page-head.tsx';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { Choice } from '#ui/field.tsx';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { withView } from '#url/link.ts';
import type { AttainmentView } from '#views/attainment/attainment-view.ts';
import { toAttainmentView } from '#views/attainment/attainment-view.ts';
import { parseAssumptions } from '#views/attainment/unit-facts.ts';
import type { AttainmentWords } from './attainment-words.ts';
import { attainmentWords, inSentence, tierLevel } from './attainment-words.ts';
import { CommuneSection } from './commune-section.tsx';
import { DistrictsSection } from './districts-section.tsx';
import { MatrixSection } from './matrix-section.tsx';
import { ProvinceSection } from './province-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { toChoices } from './page-choices.ts';
import s from './attainment.module.css';

/** Phổ cập, xoá mù chữ: the level of every commune by the rules in force, what is missing, and what a decision recognised. */
export function AttainmentPage({ words }: { readonly words: Words }): ReactElement | null {
  const norms = useSite().useNorms();
  // The page is shown once its piece is there; a failed load is told in the status line.
  if (norms.state !== 'ready') return null;
  const { rules } = norms.data;
  return rules ? (
    <Judged words={words} record={norms.data} rules={rules} />
  ) : (
    <WithoutRules words={words} />
  );
}

function WithoutRules({ words }: { readonly words: Words }): ReactElement {
  const own = attainmentWords(words, noRules);
  return <PageHead words={words} title={useTitle(words)} lead={<p>{own.t.noRules}</p>} />;
}

const noRules: Rules = {
  asOf: '',
  sources: [],
  inputs: [],
  recognition: [],
  tiers: [],
  disabled: [],
  classSize: [],
  staffing: [],
  standardSchools: [],
  upgrade: [],
};

function useTitle({ m, of }: Words): string {
  const { areas, context } = useDataset();
  const root = areas.get(context.meta.rootAreaId);
  return `${m.navAttainment}, ${root ? of(root.name) : ''}`;
}

function Judged({
  words: plain,
  record,
  rules,
}: {
  readonly words: Words;
  readonly record: NormsRecord;
  readonly rules: Rules;
}): ReactElement {
  const words = useMemo(() => attainmentWords(plain, rules), [plain, rules]);
  const route = useRoute();
  const { go } = useSite();
  const { context } = useDataset();
  const title = useTitle(plain);
  const { period, publishedOnly, assumption } = route.view;
  const assumptions = useMemo(() => parseAssumptions(assumption), [assumption]);
  const [base, view] = useMemo(() => {
    const districts = context.areas.filter(({ level }) => level === 'district').map(({ id }) => id);
    const judge = (set: typeof assumptions): AttainmentView | undefined =>
      toAttainmentView(record, context.meta.rootAreaId, districts, {
        period,
        publishedOnly,
        assumptions: set,
      });
    const plainView = judge([]);
    return [plainView, assumptions.length === 0 ? plainView : judge(assumptions)];
  }, [record, context, period, publishedOnly, assumptions]);
  const { t, language } = words;
  if (!base || !view)
    return (
      <>
        <PageHead words={plain} title={title} lead={<p>{t.noInputs}</p>} />
        <RulesSection words={words} date={rules.asOf} />
      </>
    );
  const choices = toChoices(route.view, view);
  return (
    <>
      <PageHead
        words={plain}
        title={title}
        lead={<Lead words={words} view={view} />}
        side={
          view.dates.length > 1 ? (
            <Choice
              label={t.dateLabel}
              value={view.date}
              options={view.dates.map((date) => ({ value: date, name: dateLabel(date, language) }))}
              choose={(date) => go(withView(route, { period: date }), 'replace')}
            />
          ) : undefined
        }
      />
      <div className={view.hasIllustrative ? s.madeUp : undefined}>
        <ProvinceSection words={words} view={view} />
        <DistrictsSection words={words} view={view} choices={choices} />
        <MatrixSection words={words} view={view} choices={choices} hasMap={record.hasCommuneMap} />
        <CommuneSection
          words={words}
          base={base}
          view={view}
          choices={choices}
          assumptions={assumptions}
          inputKeys={record.inputKeys}
        />
      </div>
      <RulesSection words={words} date={view.date} />
    </>
  );
}

/** What the province attains, in one sentence, and that communes are illustrative where they are. */
function Lead({
  words,
  view,
}: {
  readonly words: AttainmentWords;
  readonly view: AttainmentView;
}): ReactElement {
  const { t, of, n, language } = words;
  const date = dateLabel(view.date, language);
  const known = view.communes.filter(({ inputs }) => inputs !== undefined).length;
  const levels = view.province.programmes.map(({ outcome }) =>
    t.leadItem({
      programme: inSentence(of(outcome.programme.short)),
      level: tierLevel(words, outcome).text,
    }),
  );
  const assumed = view.communes.filter(({ isAssumed }) => isAssumed).length;
  return (
    <>
      <p>
        {known === 0
          ? t.leadNone({ date })
          : t.lead({ date, communes: n.decimal(known, 0), levels: levels.join('; ') })}
      </p>
      {view.hasIllustrative ? (
        <p className={s.small}>
          <MadeUpMark>{t.madeUp}</MadeUpMark> {t.madeUpNote}
        </p>
      ) : null}
      {assumed > 0 ? (
        <p className={s.differs}>{t.whatIfEverywhere({ count: n.decimal(assumed, 0) })}</p>
      ) : null}
    </>
  );
}
