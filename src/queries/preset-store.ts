import { createStore, get, update } from 'idb-keyval';
import type { Preset } from '#intake/mapping.ts';

/** Answers for files with these columns, remembered in this browser. */
export interface RememberedPreset {
  /** Columns of the file, folded and in order: the same form next year has the same. */
  readonly columns: string;
  readonly preset: Preset;
}

/** Forms remembered at most; the oldest goes first. */
const kept = 50;

const store = () => createStore('siso-cach-ghep', 'presets');

/** Answers given before for a file with these columns, if any. Rejects when the browser keeps nothing. */
export async function recallPreset(
  packageId: string,
  columns: string,
): Promise<Preset | undefined> {
  const known = (await get<readonly RememberedPreset[]>(packageId, store())) ?? [];
  return known.find((item) => item.columns === columns)?.preset;
}

/** Remembers answers for files with these columns; no answers forget what was remembered. Rejects when the browser refuses or is full. */
export const rememberPreset = async (
  packageId: string,
  columns: string,
  preset: Preset,
): Promise<void> =>
  update<readonly RememberedPreset[]>(
    packageId,
    (known = []) => [
      ...known.filter((item) => item.columns !== columns).slice(1 - kept),
      ...(Object.keys(preset).some((key) => key !== 'name') ? [{ columns, preset }] : []),
    ],
    store(),
  );
