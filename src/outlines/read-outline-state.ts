import type { OutlineState, Stated } from './outline-state.ts';
import { untouched } from './outline-state.ts';

/**
 * What a person said of a file, from JSON: the state itself, or the record of an import in a package. Anything of another
 * kind is left out, so that a broken file answers nothing rather than something else.
 */
export function readOutlineState(text: string): OutlineState {
  const value = JSON.parse(text) as unknown;
  const found = recordOf(recordOf(value)['state'] ?? value);
  const texts = (key: string) => {
    const item = found[key];
    return typeof item === 'string' ? { [key]: item.slice(0, 300) } : {};
  };
  const { level, leastDetail, isSwapped, merged } = found;
  return {
    ...untouched,
    ...texts('layer'),
    ...texts('codeColumn'),
    ...texts('nameColumn'),
    ...(level === 'province' || level === 'district' || level === 'commune' ? { level } : {}),
    ...(typeof leastDetail === 'number' && leastDetail >= 0 ? { leastDetail } : {}),
    ...(isSwapped === true ? { isSwapped } : {}),
    choices: textsOf(found['choices']),
    merged: Array.isArray(merged) ? merged.filter((id) => typeof id === 'string') : [],
    stated: { ...untouched.stated, ...statedOf(found['stated']) },
  };
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const textsOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(recordOf(value)).flatMap(([key, item]) =>
      typeof item === 'string' ? [[key, item.slice(0, 300)]] : [],
    ),
  );

function statedOf(value: unknown): Partial<Stated> {
  const { vintage, source, licence } = textsOf(value);
  return {
    ...(vintage === undefined ? {} : { vintage }),
    ...(source === undefined ? {} : { source }),
    ...(licence === undefined ? {} : { licence }),
  };
}
