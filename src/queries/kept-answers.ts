import type { FixList, FixRecord } from '#intake/fix-list.ts';
import { mergedRecords, readFixList, toFixList } from '#intake/fix-list.ts';
import type { Preset } from '#intake/mapping.ts';
import {
  answersText,
  hasAnswers,
  isUsableUnasked,
  lasting,
  readPreset,
} from '#intake/preset-file.ts';

/** The presets of a form, those that answer anything, in the order given. */
export const presetsOf = (known: readonly Preset[], form: string): readonly Preset[] =>
  form === '' ? [] : known.filter((preset) => preset.form === form && hasAnswers(preset));

/**
 * The preset to read a file with unasked: the first of its form, unless it answers for the whole table what another
 * file of the form may answer differently.
 */
export function presetToUse(known: readonly Preset[], form: string): Preset | undefined {
  const [first] = presetsOf(known, form);
  return first && isUsableUnasked(first) ? first : undefined;
}

/**
 * What to remember of answers that were not saved under a name: nothing when there are none, or when they are those of
 * a preset that is kept anyway.
 */
export function answersToKeep(
  preset: Preset,
  form: string,
  day: string,
  known: readonly Preset[],
): Preset | undefined {
  const { name: _, packageId: __, ...answers } = lasting(preset, false);
  const unnamed: Preset = { ...answers, name: '', form, savedOn: day };
  const isKept = known.some(
    (other) =>
      other.name !== '' &&
      other.form === form &&
      answersText(lasting(other, false)) === answersText(unnamed),
  );
  return form === '' || isKept || !hasAnswers(unnamed) ? undefined : unnamed;
}

/** Answers under a name, ready to be kept or given as a file. */
export const namedPreset = (preset: Preset, name: string, form: string, day: string): Preset => ({
  ...lasting(preset, true),
  name,
  form,
  savedOn: day,
});

/** Whether two presets answer the same. */
export const isSameAnswers = (a: Preset, b: Preset): boolean =>
  answersText(lasting(a, true)) === answersText(lasting(b, true));

/** Mended places of a form after a file of it was mended: newer ones stand for older ones of the same place. */
export const joinedList = (
  before: FixList | undefined,
  records: readonly FixRecord[],
  file: string,
  day: string,
): FixList | undefined =>
  records.length === 0
    ? before
    : toFixList(mergedRecords(before?.records ?? [], records), file, day);

/** A preset or a list of mended places out of a file somebody chose; undefined when it is neither. */
export function readKeptFile(text: string): { preset?: Preset; list?: FixList } | undefined {
  const list = readFixList(text);
  if (list) return { list };
  const preset = readPreset(text);
  return preset && hasAnswers(preset) ? { preset } : undefined;
}

/** A list of mended places as the text of a file. */
export const fixListText = (records: readonly FixRecord[], file: string, day: string): string =>
  JSON.stringify(toFixList(records, file, day), null, 1);
