import type { ReactElement } from 'react';
import type { ProgrammeOutcome, TestOutcome } from '#norms/evaluate-unit.ts';
import type { NormsRecord } from '#norms/norms-record.ts';
import { useRoute, useSite } from '#pages/parts/site.ts';
import t from '#pages/parts/table.module.css';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import { withView } from '#url/link.ts';
import type { AttainmentView, CommuneRow } from '#views/attainment/attainment-view.ts';
import type { Assumption } from '#views/attainment/unit-facts.ts';
import { formatAssumptions, withAssumption } from '#views/attainment/unit-facts.ts';
import type { AttainmentWords } from './attainment-words.ts';
import { inputName, levelName, testResult } from './attainment-words.ts';
import type { PageChoices } from './page-choices.ts';
import { InputsOrigin } from './inputs-origin.tsx';
import { StatusMark } from '#pages/parts/status-mark.tsx';
import { WhatIfEffect } from './what-if-effect.tsx';
import s from './attainment.module.css';

interface CommuneProps {
  readonly words: AttainmentWords;
  /** Without the reader's numbers, and with them. */
  readonly base: AttainmentView;
  readonly view: AttainmentView;
  readonly choices: PageChoices;
  readonly assumptions: readonly Assumption[];
  readonly inputKeys: NormsRecord['inputKeys'];
}

/** One commune test by test; every number can be changed to see what would follow. */
export function CommuneSection(props: CommuneProps): ReactElement | null {
  const { words, view, choices } = props;
  const row = chosenRow(view, choices);
  if (!row) return null;
  const { t: texts, of } = words;
  return (
    <Section
      id="mot-xa"
      title={texts.communeTitle({ commune: of(row.area.name) })}
      hint={texts.communeHint}
    >
      <p className={s.text}>
        {row.hardship === 'yes'
          ? texts.hardshipLong
          : row.hardship === 'unknown'
            ? texts.hardshipUnknown
            : null}{' '}
        {row.inputs?.isIllustrative ? <MadeUpMark>{texts.madeUp}</MadeUpMark> : null}
      </p>
      <TestTable {...props} row={row} />
      <WhatIfEffect {...props} row={row} />
      {row.inputs ? (
        <InputsOrigin words={words} inputs={row.inputs} inputKeys={props.inputKeys} />
      ) : null}
    </Section>
  );
}

/** The commune of the link; without one the first that still lacks something in the chosen programme. */
function chosenRow(
  { communes }: AttainmentView,
  { communeId, districtId, programmeId }: PageChoices,
): CommuneRow | undefined {
  const own = communes.filter(({ area }) => districtId === '' || area.parentId === districtId);
  const isBelow = ({ outcomes }: CommuneRow): boolean =>
    outcomes.some(
      ({ programme, levels, attained }) =>
        programme.id === programmeId && attained !== levels.at(-1),
    );
  return communes.find(({ area }) => area.id === communeId) ?? own.find(isBelow) ?? own[0];
}

/** Tests of a commune, each input once for each threshold. */
function TestTable({
  words,
  row,
  assumptions,
}: CommuneProps & { readonly row: CommuneRow }): ReactElement {
  const { t: texts } = words;
  return (
    <ScrollBox label={texts.columnTest}>
      <table className={`${t.table} ${t.pinned} ${s.wide}`} data-testid="attainment-tests">
        <thead>
          <tr>
            <th scope="col">{texts.columnTest}</th>
            <th scope="col">{texts.columnFor}</th>
            <th scope="col" className={t.number}>
              {texts.columnCounted}
            </th>
            <th scope="col" className={t.number}>
              {texts.columnQuestion}
            </th>
            <th scope="col" className={t.number}>
              {texts.columnRate}
            </th>
            <th scope="col" className={t.number}>
              {texts.columnThreshold}
            </th>
            <th scope="col">{texts.columnResult}</th>
            <th scope="col">{texts.columnStatus}</th>
          </tr>
        </thead>
        <tbody>
          {groupTests(row.outcomes).map((group) => (
            <TestRows
              key={`${group.first.test.input}|${group.first.ageBand}`}
              words={words}
              row={row}
              group={group}
              assumptions={assumptions}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface TestGroup {
  readonly first: TestOutcome;
  readonly tests: readonly { readonly outcome: TestOutcome; readonly key: string }[];
}

/** Tests by input: the same number is set once, whatever it is held against. */
function groupTests(outcomes: readonly ProgrammeOutcome[]): readonly TestGroup[] {
  const groups = new Map<string, { outcome: TestOutcome; key: string }[]>();
  for (const { levels } of outcomes)
    for (const { tests, key } of levels)
      for (const outcome of tests) {
        const name = `${outcome.test.input}|${outcome.ageBand}`;
        groups.set(name, [...(groups.get(name) ?? []), { outcome, key }]);
      }
  return [...groups.values()].flatMap((tests) => {
    const first = tests[0]?.outcome;
    return first ? [{ first, tests }] : [];
  });
}

function TestRows({
  words,
  row,
  group: { first, tests },
  assumptions,
}: {
  readonly words: AttainmentWords;
  readonly row: CommuneRow;
  readonly group: TestGroup;
  readonly assumptions: readonly Assumption[];
}): ReactElement {
  const { t: texts, n } = words;
  const route = useRoute();
  const { go } = useSite();
  const { parts, ageBand } = first;
  const { input } = first.test;
  const name = inputName(words, input, ageBand);
  const place = { areaId: row.area.id, input, ageBand };
  const isSet = assumptions.some(
    (item) => item.areaId === place.areaId && item.input === input && item.ageBand === ageBand,
  );
  const set = (text: string): void => {
    const numerator = /^\d+$/.test(text) ? Number(text) : undefined;
    const next = withAssumption(assumptions, place, numerator);
    go(
      withView(route, {
        assumption: formatAssumptions(next),
        areaIds: keep(route.view.areaIds, row),
      }),
      'replace',
    );
  };
  return (
    <>
      {tests.map(({ outcome, key }, i) => (
        <tr key={key}>
          {i === 0 ? (
            <th scope="row" rowSpan={tests.length}>
              {name}
            </th>
          ) : null}
          <td>{levelName(words, key)}</td>
          {i === 0 ? (
            <>
              <td className={t.number} rowSpan={tests.length}>
                {parts ? (
                  <input
                    className={`${s.number} ${isSet ? s.assumed : ''}`}
                    type="number"
                    min={0}
                    max={parts.denominator}
                    value={parts.numerator}
                    aria-label={texts.tryNumber({ test: name })}
                    onChange={(event) => set(event.target.value)}
                  />
                ) : (
                  '…'
                )}
              </td>
              <td className={t.number} rowSpan={tests.length}>
                {parts ? n.decimal(parts.denominator, 0) : '…'}
              </td>
              <td className={t.number} rowSpan={tests.length}>
                {parts && parts.denominator > 0
                  ? `${n.decimal((100 * parts.numerator) / parts.denominator, 2)}%`
                  : '…'}
              </td>
            </>
          ) : null}
          <td className={t.number}>{`${outcome.threshold}%`}</td>
          <td className={outcome.verdict === 'fail' ? s.differs : undefined}>
            {testResult(words, outcome)}
          </td>
          <td>
            <StatusMark words={words} status={outcome.test.status} />
          </td>
        </tr>
      ))}
    </>
  );
}

/** Units of the link with the commune whose number was changed: what is shown stays shown. */
const keep = (areaIds: readonly string[], { area }: CommuneRow): readonly string[] =>
  areaIds.includes(area.id) ? areaIds : [...areaIds, area.id];
