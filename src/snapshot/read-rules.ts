import type { RecognitionRules } from '#norms/recognition-rules.ts';
import { levelKey } from '#norms/recognition-rules.ts';
import type { Validity } from '#norms/rule.ts';
import { overlaps } from '#norms/rule.ts';
import type { Rules } from '#norms/rules.ts';
import { parseJson, validate } from './json-file.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import { rulesSchema } from './rules-schema.ts';

/** Rules of a package with what is wrong with them; undefined when they cannot be used. */
export interface RulesReading {
  readonly rules: Rules | undefined;
  readonly problems: readonly Problem[];
}

/** Reads rules.json: its form, and that its parts fit one another. */
export function readRules(text: string, file: string): RulesReading {
  const json = parseJson(text, file);
  if (!json.ok) return { rules: undefined, problems: [json.error] };
  const checked = validate(rulesSchema, json.value, file);
  if (!checked.ok) return { rules: undefined, problems: checked.error };
  const { format: _format, ...rules } = checked.value;
  const problems = faultsOf(rules).map(([path, expected]) =>
    problem('error', 'json-invalid', { file, column: path }, { path, expected }),
  );
  return { rules: problems.length === 0 ? rules : undefined, problems };
}

/** Where it is wrong, and what should stand there. */
type Fault = readonly [path: string, expected: string];

function faultsOf(rules: Rules): Fault[] {
  const sources = new Set(rules.sources.map(({ id }) => id));
  const lists: Readonly<Record<string, readonly Validity[]>> = {
    recognition: rules.recognition,
    tiers: rules.tiers,
    classSize: rules.classSize,
    staffing: rules.staffing,
    standardSchools: rules.standardSchools,
    upgrade: rules.upgrade,
  };
  return [
    ...Object.entries(lists)
      .filter(([, list]) => overlaps(list))
      .map(([path]): Fault => [path, 'one rule a day']),
    ...namedSources(rules)
      .filter(([, source]) => !sources.has(source))
      .map(([path]): Fault => [path, 'an id of sources']),
    ...rules.recognition.flatMap((set) => recognitionFaults(rules, set)),
    ...rules.tiers.flatMap(({ id, district, province }): Fault[] => {
      const known = new Set(rules.recognition.flatMap((set) => [...levelsOf(set).keys()]));
      return [...Object.keys(district?.min ?? {}), ...Object.keys(province?.min ?? {})]
        .filter((key) => !known.has(key))
        .map((key): Fault => [`tiers.${id}.${key}`, 'programme:level']);
    }),
  ];
}

function namedSources(rules: Rules): [path: string, source: string][] {
  return [
    ...rules.recognition.flatMap(({ programmes }) =>
      programmes.flatMap(({ levels }) => levels.flatMap(({ tests }) => tests)),
    ),
    ...rules.tiers,
    ...rules.disabled,
    ...rules.classSize.flatMap(({ caps }) => caps),
    ...rules.staffing.flatMap(({ posts }) => posts),
    ...rules.standardSchools,
    ...rules.upgrade.flatMap(({ standards, steps }) => [...standards, ...steps]),
  ].map(({ source }) => [`source ${source}`, source]);
}

/** Levels that each level requires. */
const levelsOf = ({ programmes }: RecognitionRules): ReadonlyMap<string, readonly string[]> =>
  new Map(
    programmes.flatMap((programme) =>
      programme.levels.map((level): [string, readonly string[]] => [
        levelKey(programme.id, level.id),
        level.requires.keys,
      ]),
    ),
  );

function recognitionFaults(rules: Rules, set: RecognitionRules): Fault[] {
  const inputs = new Set(rules.inputs.map(({ id }) => id));
  const levels = levelsOf(set);
  const unknown = [...levels].flatMap(([key, needs]) =>
    needs
      .filter((need) => !levels.has(need))
      .map((need): Fault => [`${set.id}.${key}.requires ${need}`, 'programme:level']),
  );
  const strange = set.programmes.flatMap(({ levels: own }) =>
    own.flatMap(({ tests }) =>
      tests
        .filter(({ input }) => !inputs.has(input))
        .map(({ input }): Fault => [`${set.id}.${input}`, 'an id of inputs']),
    ),
  );
  const circles = [...levels.keys()]
    .filter((key) => rests(key, key, levels, new Set()))
    .map((key): Fault => [`${set.id}.${key}.requires`, 'a level below']);
  return [...unknown, ...strange, ...circles];
}

/** Whether a level rests on another, directly or through others. */
function rests(
  from: string,
  on: string,
  levels: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
): boolean {
  return (levels.get(from) ?? []).some((need) => {
    if (need === on) return true;
    if (seen.has(need)) return false;
    seen.add(need);
    return rests(need, on, levels, seen);
  });
}
