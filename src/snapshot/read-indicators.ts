import * as v from 'valibot';
import type { Indicator } from '#domain/indicator.ts';
import type { Localized } from '#domain/localized.ts';
import { parseJson, validate } from './json-file.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';

const localized = v.object({ vi: v.string(), en: v.string() });

const aggregation = v.picklist([
  'sum',
  'ratio-of-sums',
  'not-additive',
  'single-level-only',
  'rule',
  'not-applicable',
]);

const formula = v.object({
  type: v.literal('ratio'),
  numerator: v.string(),
  denominator: v.string(),
  multiplier: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** A text, or `{ system, codes }` as the catalogue of the sector writes official codes. */
const officialCode = v.union([
  v.string(),
  v.object({ system: v.string(), codes: v.array(v.string()) }),
]);

/** Names of steps that stand for themselves in the file format; other plain names are the same in both languages. */
const stepNames: ReadonlyMap<string, Localized> = new Map([
  ['none', { vi: 'Chưa đạt', en: 'Not attained' }],
  ['attained', { vi: 'Đạt', en: 'Attained' }],
  ['level1', { vi: 'Mức độ 1', en: 'Level 1' }],
  ['level2', { vi: 'Mức độ 2', en: 'Level 2' }],
  ['level3', { vi: 'Mức độ 3', en: 'Level 3' }],
]);

/** Steps of an ordinal indicator, lowest first: names in both languages, or one of the names above. */
const step = v.union([localized, v.string()]);
const scale = v.union([v.array(step), v.object({ status: v.array(step) })]);

const indicator = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: localized,
  short: localized,
  definition: localized,
  theme: v.string(),
  unit: localized,
  kind: v.picklist(['count', 'ratio', 'average', 'status', 'index']),
  page: v.boolean(),
  formula: v.nullish(formula, null),
  aggregation: v.object({ areas: aggregation, levels: aggregation }),
  clock: v.nullish(localized, { vi: '', en: '' }),
  direction: v.picklist(['higher', 'lower', 'neutral']),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  plausible: v.nullish(v.object({ min: v.number(), max: v.number() }), null),
  scale: v.nullish(scale),
  classBreaks: v.nullish(v.array(v.number())),
  officialCode: v.nullish(officialCode, ''),
  verified: v.optional(v.string(), ''),
  source: v.optional(v.string(), ''),
  cautions: v.optional(v.array(localized), []),
});

/** Indicators of a package with what is wrong with them. */
export interface IndicatorsReading {
  readonly indicators: readonly Indicator[];
  readonly problems: readonly Problem[];
}

/** Reads indicators.json. Ids must be distinct and formulas name indicators of the same file. */
export function readIndicators(text: string, file: string): IndicatorsReading {
  const json = parseJson(text, file);
  if (!json.ok) return { indicators: [], problems: [json.error] };
  const checked = validate(v.array(indicator), json.value, file);
  if (!checked.ok) return { indicators: [], problems: checked.error };
  const indicators = checked.value.map(toIndicator);
  return { indicators, problems: indicatorProblems(indicators, file) };
}

function toIndicator(entry: v.InferOutput<typeof indicator>): Indicator {
  const { scale: steps, classBreaks, officialCode: code, ...rest } = entry;
  const list = steps && 'status' in steps ? steps.status : steps;
  return {
    ...rest,
    officialCode: typeof code === 'string' ? code : `${code.system}: ${code.codes.join(', ')}`,
    ...(list ? { scale: list.map(toLocalized) } : {}),
    ...(classBreaks ? { classBreaks } : {}),
  };
}

const toLocalized = (name: string | Localized): Localized =>
  typeof name === 'string' ? (stepNames.get(name) ?? { vi: name, en: name }) : name;

function indicatorProblems(indicators: readonly Indicator[], file: string): Problem[] {
  const ids = indicators.map(({ id }) => id);
  return indicators.flatMap(({ id, formula: ratio }, index) => {
    const at = (column: string, value: string) => ({ file, column: `${index}.${column}`, value });
    const parts = ratio ? [ratio.numerator, ratio.denominator] : [];
    return [
      ...(ids.indexOf(id) < index
        ? [problem('error', 'resource-twice', at('id', id), { name: id })]
        : []),
      ...parts
        .filter((part) => !ids.includes(part))
        .map((part) => problem('note', 'foreign-key', at('formula', part), { list: 'indicators' })),
    ];
  });
}
