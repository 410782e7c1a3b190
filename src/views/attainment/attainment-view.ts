import type { Area } from '#domain/area.ts';
import type { Standing, TierOutcome } from '#norms/evaluate-share.ts';
import {
  evaluateTier,
  standingOfRecognised,
  standingOfTier,
  standingOfUnit,
} from '#norms/evaluate-share.ts';
import type { Hardship, ProgrammeOutcome } from '#norms/evaluate-unit.ts';
import { evaluateUnit } from '#norms/evaluate-unit.ts';
import type { NormsRecord, Recognised, RecordInputs } from '#norms/norms-record.ts';
import type { Programme, RecognitionRules, TierRule, TierRules } from '#norms/recognition-rules.ts';
import { inForceOn } from '#norms/rule.ts';
import type { Assumption } from './unit-facts.ts';
import { hardshipOn, unitFacts } from './unit-facts.ts';

/** What the reader chose. */
export interface AttainmentChoices {
  /** Year or day of the link; '' for the latest. */
  readonly period: string;
  readonly publishedOnly: boolean;
  readonly assumptions: readonly Assumption[];
}

/** A commune in every programme. */
export interface CommuneRow {
  readonly area: Area;
  readonly hardship: Hardship;
  readonly inputs: RecordInputs | undefined;
  readonly outcomes: readonly ProgrammeOutcome[];
  readonly isAssumed: boolean;
}

/** One programme of a wider unit: what the figures say, and what a decision said. */
export interface WiderProgramme {
  readonly outcome: TierOutcome;
  readonly recognised: Recognised | undefined;
  /** Whether both are known and differ. */
  readonly differs: boolean;
}

/** A district, or the province. */
export interface WiderRow {
  readonly areaId: string;
  readonly communes: readonly CommuneRow[];
  readonly programmes: readonly WiderProgramme[];
}

/** Levels of all communes and of what they add up to, on one reference date. */
export interface AttainmentView {
  readonly date: string;
  /** All dates with inputs, latest first. */
  readonly dates: readonly string[];
  readonly rules: RecognitionRules;
  readonly tiers: TierRules | undefined;
  readonly districts: readonly WiderRow[];
  readonly province: WiderRow;
  readonly communes: readonly CommuneRow[];
  readonly hasIllustrative: boolean;
}

/** Shares of a tier that is not judged. */
const notJudged: TierRule = { of: 'commune', min: {} };

/**
 * Judges every commune by the rules in force on the date, then districts and province by them; undefined where the
 * package has no rules for it.
 * @param districtIds districts of the package, in their order
 */
export function toAttainmentView(
  record: NormsRecord,
  rootId: string,
  districtIds: readonly string[],
  choices: AttainmentChoices,
): AttainmentView | undefined {
  const { rules } = record;
  const dates = datesOf(record);
  const date = dates.find((item) => item.startsWith(choices.period)) ?? dates[0];
  const set = rules && date !== undefined ? inForceOn(rules.recognition, date) : undefined;
  if (!rules || date === undefined || !set) return undefined;
  const tiers = inForceOn(rules.tiers, date);
  const communes = judgeCommunes(record, set, date, choices);
  const wider = (
    areaId: string,
    own: readonly CommuneRow[],
    outcomes: readonly TierOutcome[],
  ): WiderRow => ({
    areaId,
    communes: own,
    programmes: outcomes.map((outcome) => beside(record, areaId, date, outcome)),
  });
  const standings = new Map(communes.map((row) => [row.area.id, standingOfUnit(row.outcomes)]));
  const standingsOf = (rows: readonly CommuneRow[]): readonly Standing[] =>
    rows.map(({ area }) => standings.get(area.id) ?? new Map());
  const districtRule = tiers?.district;
  const districts = !districtRule
    ? []
    : districtIds.map((id) => {
        const own = communes.filter(({ area }) => area.parentId === id);
        return wider(id, own, evaluateTier(set.programmes, standingsOf(own), districtRule));
      });
  const rule = tiers?.province ?? notJudged;
  const lower =
    rule.of === 'district'
      ? districts.map(({ programmes }) => standingOfTier(programmes.map(({ outcome }) => outcome)))
      : standingsOf(communes);
  return {
    date,
    dates,
    rules: set,
    tiers,
    districts,
    province: wider(rootId, communes, evaluateTier(set.programmes, lower, rule)),
    communes,
    hasIllustrative: communes.some(({ inputs }) => inputs?.isIllustrative === true),
  };
}

const datesOf = ({ inputs }: NormsRecord): readonly string[] =>
  [...new Set(inputs.map(({ date }) => date))].toSorted().toReversed();

function judgeCommunes(
  record: NormsRecord,
  rules: RecognitionRules,
  date: string,
  { publishedOnly, assumptions }: AttainmentChoices,
): readonly CommuneRow[] {
  const inputsOf = new Map(
    record.inputs
      .filter((item) => item.date === date && !(publishedOnly && item.isIllustrative))
      .map((item) => [item.areaId, item]),
  );
  return record.communes
    .filter(({ validFrom, validTo }) => validFrom <= date && (validTo === '' || date <= validTo))
    .map((area): CommuneRow => {
      const inputs = inputsOf.get(area.id);
      const hardship = hardshipOn(record, area.id, date, publishedOnly);
      const facts = unitFacts(record, inputs, hardship, assumptions);
      return {
        area,
        hardship,
        inputs,
        outcomes: evaluateUnit(rules, facts),
        isAssumed: inputs !== undefined && assumptions.some(({ areaId }) => areaId === area.id),
      };
    });
}

/** The computed level beside the one that was recognised for the same year. */
function beside(
  record: NormsRecord,
  areaId: string,
  date: string,
  outcome: TierOutcome,
): WiderProgramme {
  const recognised = record.recognised.find(
    (item) =>
      item.areaId === areaId &&
      item.programmeId === outcome.programme.id &&
      item.year === date.slice(0, 4),
  );
  const isTold = outcome.state === 'attained' || outcome.state === 'none';
  return {
    outcome,
    recognised,
    differs: recognised !== undefined && isTold && recognised.levelAt !== outcome.attainedAt,
  };
}

/** What the districts' own decisions add up to for the province, by the share of districts. */
export function provinceOfRecognised({
  rules,
  tiers,
  districts,
}: AttainmentView): readonly TierOutcome[] {
  const rule = tiers?.province;
  if (!rule || rule.of !== 'district' || districts.length === 0) return [];
  const standings = districts.map(({ programmes }) =>
    standingOfRecognised(
      programmes.flatMap(({ outcome, recognised }): { programme: Programme; levelAt: number }[] =>
        recognised ? [{ programme: outcome.programme, levelAt: recognised.levelAt }] : [],
      ),
    ),
  );
  return evaluateTier(rules.programmes, standings, rule);
}
