import type { TierOutcome } from '#norms/evaluate-share.ts';
import type { ProgrammeOutcome, TestOutcome } from '#norms/evaluate-unit.ts';
import { nextLevel } from '#norms/next-level.ts';
import type { Programme } from '#norms/recognition-rules.ts';
import { levelKey } from '#norms/recognition-rules.ts';
import type { Rules } from '#norms/rules.ts';
import type { AttainmentTexts } from '#i18n/attainment-texts.ts';
import { attainmentTexts } from '#i18n/attainment-texts.ts';
import type { Words } from '#pages/parts/words.ts';

/** Words of the site with the texts of this page and the names that the rules carry. */
export interface AttainmentWords extends Words {
  readonly t: AttainmentTexts;
  readonly rules: Rules;
}

/** The words of a language with the texts of this page. */
export const attainmentWords = (words: Words, rules: Rules): AttainmentWords => ({
  ...words,
  t: attainmentTexts[words.language],
  rules,
});

/** "mức độ 3" inside a sentence; what is written in capitals stays: "THCS". */
export const inSentence = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** How a mark looks: a full disc at the highest level, a half one below, a ring for "not attained", hatching without data. */
export type MarkKind = 'top' | 'some' | 'none' | 'noData' | 'off';

/** A level with the shape that stands for it. */
export interface LevelText {
  readonly kind: MarkKind;
  readonly text: string;
}

function levelText(
  { of, t }: AttainmentWords,
  programme: Programme,
  at: number,
  state: TierOutcome['state'],
): LevelText {
  if (state === 'noData') return { kind: 'noData', text: t.levelNoData };
  if (state === 'off') return { kind: 'off', text: t.levelOff };
  const level = programme.levels[at];
  if (!level) return { kind: 'none', text: t.levelNone };
  const kind = at === programme.levels.length - 1 ? 'top' : 'some';
  return { kind, text: inSentence(of(level.name)) };
}

/** The level of a commune in words. */
export const unitLevel = (words: AttainmentWords, outcome: ProgrammeOutcome): LevelText =>
  levelText(
    words,
    outcome.programme,
    outcome.attained ? outcome.levels.indexOf(outcome.attained) : -1,
    outcome.state,
  );

/** The level of a district or province in words. */
export const tierLevel = (words: AttainmentWords, outcome: TierOutcome): LevelText =>
  levelText(words, outcome.programme, outcome.attainedAt, outcome.state);

/** A recognised level in words. */
export const recognisedLevel = (
  words: AttainmentWords,
  programme: Programme,
  levelAt: number,
): LevelText => levelText(words, programme, levelAt, levelAt < 0 ? 'none' : 'attained');

/** "THCS mức độ 1": a level by its key. */
export function levelName({ rules, of }: AttainmentWords, key: string): string {
  for (const { programmes } of rules.recognition)
    for (const programme of programmes)
      for (const level of programme.levels)
        if (levelKey(programme.id, level.id) === key)
          return `${of(programme.short)} ${inSentence(of(level.name))}`;
  return key;
}

/** "Biết chữ mức độ 1, 15-35 tuổi": an input with its age band. */
export function inputName(
  { rules, of, t }: AttainmentWords,
  input: string,
  ageBand: string,
): string {
  const found = rules.inputs.find(({ id }) => id === input);
  const name = found ? of(found.short) : input;
  return ageBand === '' ? name : `${name}, ${t.ageBands[ageBand] ?? ageBand}`;
}

/** Whom an input counts: "trẻ". */
export const peopleOf = ({ rules, of }: AttainmentWords, input: string): string => {
  const found = rules.inputs.find(({ id }) => id === input);
  return found ? of(found.people) : '';
};

/** "Mức độ 3: thiếu 12 người (15-18 tuổi đang học tiếp)". */
export function nextText(
  words: AttainmentWords,
  outcomes: readonly ProgrammeOutcome[],
  programmeId: string,
): string {
  const { t, n, of } = words;
  const next = nextLevel(outcomes, programmeId);
  if (!next) return t.highest;
  const short = ({ test, ageBand }: TestOutcome): string =>
    inSentence(inputName(words, test.input, ageBand));
  const items = [
    ...next.failed.map((item) =>
      t.missing({
        count: n.decimal(item.missing, 0),
        people: peopleOf(words, item.test.input),
        input: short(item),
      }),
    ),
    ...next.unknown.map((item) => t.unknownInput({ input: short(item) })),
  ];
  return t.nextNeeds({
    level: of(next.target.level.name),
    items: items.length === 0 ? t.restsOnly : items.join('; '),
  });
}

/** The result of one test: "đạt", "thiếu 3 trẻ", "chưa có số liệu". */
export function testResult(words: AttainmentWords, outcome: TestOutcome): string {
  const { t, n } = words;
  const { verdict, parts, missing, test } = outcome;
  if (verdict === 'noData') return t.noData;
  if (verdict === 'fail')
    return t.lacks({ count: n.decimal(missing, 0), people: peopleOf(words, test.input) });
  return parts?.denominator === 0 ? t.emptyPass : t.pass;
}
