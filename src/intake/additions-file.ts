import { areaLevels } from '#domain/area.ts';
import { schoolLevels } from '#domain/school-level.ts';

// Guards for additions out of a file of unknown origin: whole or not at all.

type Fields = Readonly<Record<string, (value: unknown) => boolean>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isOneOf =
  (known: readonly unknown[]) =>
  (value: unknown): boolean =>
    known.includes(value);
const maybe =
  (test: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || test(value);

/** Every field that is asked for passes its test, and there is no other. */
const has =
  (fields: Fields) =>
  (value: unknown): boolean =>
    isObject(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, test]) => test(value[key]));

const isLocalized = has({ vi: isText, en: isText });
const isLevel = isOneOf(areaLevels);

/** Whether a value is a package to begin. */
export const isNewPackage = has({
  id: isText,
  title: isLocalized,
  whole: has({ code: isText, level: isLevel, validFrom: isText }),
  unitLevel: isLevel,
  publisher: isLocalized,
  licence: maybe(isText),
});

const isListedArea = has({
  from: isOneOf(['register']),
  code: isText,
  level: isLevel,
  validFrom: isText,
});
const isHandArea = has({
  from: isOneOf(['hand']),
  name: isText,
  code: isText,
  level: isLevel,
  parentId: isText,
  validFrom: isText,
  validTo: isText,
  reason: isText,
});

/** Whether a value is a unit to add. */
export const isAddedArea = (value: unknown): boolean => isListedArea(value) || isHandArea(value);

const isListedIndicator = has({ from: isOneOf(['catalogue']), id: isText });
const isHandIndicator = has({
  from: isOneOf(['hand']),
  id: isText,
  name: isLocalized,
  unit: isLocalized,
  quantity: isOneOf(['count', 'share', 'average']),
  numeratorId: isText,
  denominatorId: isText,
  clock: isOneOf(['school-year', 'calendar']),
});

/** Whether a value is an indicator to add. */
export const isAddedIndicator = (value: unknown): boolean =>
  isListedIndicator(value) || isHandIndicator(value);

/** Whether a value says what words of a file stand for. */
export const isMeaning = has({
  indicatorId: maybe(isText),
  level: maybe(isOneOf(schoolLevels)),
  category: maybe(isText),
});

/** Whether a value is a text in both languages. */
export const isShownText = isLocalized;
