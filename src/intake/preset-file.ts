import { schoolLevels } from '#domain/school-level.ts';
import {
  isAddedArea,
  isAddedIndicator,
  isMeaning,
  isNewPackage,
  isShownText,
} from './additions-file.ts';
import type { ColumnRole, KeyParts, Preset, TableUnit } from './mapping.ts';

/** Labels of a preset; everything else in it is an answer. */
const labels: ReadonlySet<string> = new Set(['name', 'savedOn', 'form', 'packageId']);

/** Whether a preset answers anything at all. */
export const hasAnswers = (preset: Preset): boolean =>
  Object.entries(preset).some(
    ([key, value]) =>
      !labels.has(key) &&
      value !== undefined &&
      (typeof value !== 'object' || Object.keys(value).length > 0),
  );

/** What a preset answers, as one text: two presets with the same text read every file alike. */
export const answersText = (preset: Preset): string =>
  JSON.stringify(
    Object.entries(preset)
      .filter(([key, value]) => !labels.has(key) && value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/**
 * What of the answers to one file may be kept for the next: never its year or its unit. Answers that hold for the whole
 * table (a level, an indicator) are kept only under a name, because another file of the same form may be of another level.
 */
export function lasting(preset: Preset, isNamed: boolean): Preset {
  // A package is begun once; its units are added to it, not to every other one.
  const { constants, tableConstants = [], newPackage: _, ...rest } = preset;
  if (!isNamed) return rest;
  const whole = lastingParts(constants ?? {});
  const tables = tableConstants
    .map(([table, parts]) => [table, lastingParts(parts)] as const)
    .filter(([, parts]) => Object.keys(parts).length > 0);
  return {
    ...rest,
    ...(Object.keys(whole).length > 0 && { constants: whole }),
    ...(tables.length > 0 && { tableConstants: tables }),
  };
}

function lastingParts(parts: KeyParts): KeyParts {
  const { areaId: _, period: __, ...kept } = parts;
  return kept;
}

/** Whether a preset may be used for another file of its form without asking. */
export const isUsableUnasked = ({ constants, tableConstants }: Preset): boolean =>
  constants === undefined && tableConstants === undefined;

const plainKinds: Readonly<Record<Exclude<ColumnRole['kind'], 'measure'>, true>> = {
  ignore: true,
  ordinal: true,
  'area-code': true,
  'area-name': true,
  'area-level': true,
  'parent-code': true,
  'parent-name': true,
  period: true,
  indicator: true,
  level: true,
  ownership: true,
  sex: true,
  category: true,
  value: true,
  numerator: true,
  denominator: true,
  change: true,
  unit: true,
  missing: true,
  status: true,
  'reference-date': true,
  source: true,
  'source-url': true,
  series: true,
  note: true,
  unknown: true,
  'unknown-text': true,
  personal: true,
};

/** Reads a preset from its file; undefined when the text is none, so that nothing half-read is ever used. */
export function readPreset(text: string): Preset | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  return toPreset(found);
}

type Checks = { readonly [K in keyof Required<Preset>]: (value: unknown) => boolean };

const isText = (value: unknown): value is string => typeof value === 'string';
const isListOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);
const isPair = (value: unknown, second: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length === 2 && isText(value[0]) && second(value[1]);

const checks: Checks = {
  name: isText,
  savedOn: isText,
  form: isText,
  packageId: isText,
  seriesId: isText,
  sheets: (value) => isListOf(value, isText),
  tables: (value) => isListOf(value, isText),
  roles: (value) => isListOf(value, (item) => isPair(item, isRole)),
  constants: isKeyParts,
  tableConstants: (value) => isListOf(value, (item) => isPair(item, isKeyParts)),
  preferredSource: isText,
  convention: (value) => value === 'vi' || value === 'en',
  singleYear: (value) => value === 'starts' || value === 'ends',
  places: (value) => isListOf(value, (item) => isPair(item, isText)),
  leftOut: (value) => isListOf(value, isText),
  sharesArePercent: (value) => typeof value === 'boolean',
  newPackage: isNewPackage,
  addedAreas: (value) => isListOf(value, isAddedArea),
  addedIndicators: (value) => isListOf(value, isAddedIndicator),
  meanings: (value) => isListOf(value, (item) => isPair(item, isMeaning)),
  noteTexts: (value) => isListOf(value, (item) => isPair(item, isShownText)),
};

/** A preset out of a value of unknown origin; what a newer version of the page may have added makes it none. */
export function toPreset(found: unknown): Preset | undefined {
  if (!isObject(found) || Object.keys(found).length === 0) return undefined;
  const isSound = Object.entries(found).every(([key, value]) =>
    Object.hasOwn(checks, key) ? checks[key as keyof Checks](value) : false,
  );
  return isSound ? ({ name: '', ...found } as Preset) : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isKeyParts(value: unknown): value is KeyParts {
  if (!isObject(value)) return false;
  return Object.entries(value).every(([key, part]) =>
    key === 'level'
      ? (schoolLevels as readonly unknown[]).includes(part)
      : ['areaId', 'period', 'indicatorId', 'category', 'seriesId'].includes(key) && isText(part),
  );
}

function isUnit(value: unknown): value is TableUnit {
  return (
    isObject(value) &&
    typeof value['multiplier'] === 'number' &&
    typeof value['isPercent'] === 'boolean' &&
    isText(value['text'])
  );
}

function isRole(value: unknown): value is ColumnRole {
  if (!isObject(value)) return false;
  if (value['kind'] !== 'measure')
    return isText(value['kind']) && Object.hasOwn(plainKinds, value['kind']);
  return isKeyParts(value['key']) && (value['unit'] === undefined || isUnit(value['unit']));
}
