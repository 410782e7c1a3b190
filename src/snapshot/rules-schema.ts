import * as v from 'valibot';
import { ruleStatuses } from '#norms/rule.ts';

const localized = v.object({ vi: v.string(), en: v.string() });
const status = v.picklist(ruleStatuses);
const id = v.pipe(v.string(), v.nonEmpty());
const day = v.pipe(v.string(), v.isoDate());
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/** An end that is open is null in the file. */
const validity = {
  validFrom: day,
  validTo: v.pipe(
    v.nullable(day),
    v.transform((date) => date ?? ''),
  ),
};

const test = v.object({
  input: id,
  min: percent,
  minHardship: percent,
  ageBand: v.optional(v.string(), ''),
  ageBandHardship: v.optional(v.string(), ''),
  emptyDenominator: v.optional(v.picklist(['pass', '']), ''),
  status,
  source: id,
});

const level = v.object({
  id,
  name: localized,
  requires: v.optional(v.object({ keys: v.array(id), status }), {
    keys: [],
    status: 'VERIFIED',
  }),
  tests: v.pipe(v.array(test), v.minLength(1)),
});

const programme = v.object({
  id,
  name: localized,
  short: localized,
  recognisedBy: v.string(),
  levels: v.pipe(v.array(level), v.minLength(1)),
});

const tier = v.nullable(
  v.object({
    of: v.picklist(['commune', 'district']),
    min: v.record(v.string(), v.object({ share: percent, status })),
  }),
);

const classCap = v.object({
  kind: id,
  name: localized,
  level: v.string(),
  cap: v.nullable(count),
  status,
  source: id,
});

const post = v.object({
  id,
  name: localized,
  level: v.string(),
  perHundredClasses: count,
  surplusPer: v.array(v.object({ id, children: count })),
  status,
  source: id,
});

const upgrade = v.object({
  ...validity,
  id,
  law: localized,
  standards: v.array(
    v.object({ level: id, standard: localized, before: localized, status, source: id }),
  ),
  steps: v.array(v.object({ level: id, due: day, share: percent, status, source: id })),
});

/** What rules.json must look like; thresholds are whole percents, so that tests stay in whole numbers. */
export const rulesSchema = v.object({
  format: v.literal(1),
  asOf: day,
  sources: v.array(v.object({ id, name: localized })),
  inputs: v.array(v.object({ id, name: localized, short: localized, people: localized })),
  recognition: v.array(
    v.object({ ...validity, id, law: localized, programmes: v.array(programme) }),
  ),
  tiers: v.array(
    v.object({ ...validity, id, law: localized, source: id, district: tier, province: tier }),
  ),
  disabled: v.array(v.object({ id, name: localized, reason: localized, source: id })),
  classSize: v.array(
    v.object({ ...validity, id, validFromStatus: status, caps: v.array(classCap) }),
  ),
  staffing: v.array(
    v.object({ ...validity, id, law: localized, validFromStatus: status, posts: v.array(post) }),
  ),
  standardSchools: v.array(
    v.object({ ...validity, id, years: count, renewMonths: count, status, source: id }),
  ),
  upgrade: v.array(upgrade),
});
