import { createStore, get, update } from 'idb-keyval';
import type { FixList } from '#intake/fix-list.ts';

interface KeptList {
  readonly form: string;
  readonly list: FixList;
}

/** Forms whose mended places are kept; the oldest goes first. */
const kept = 50;

const store = () => createStore('siso-da-sua', 'lists');

/** Places mended in the last files of a form, if any. Rejects when the browser keeps nothing. */
export async function loadMended(packageId: string, form: string): Promise<FixList | undefined> {
  const known = (await get<readonly KeptList[]>(packageId, store())) ?? [];
  return known.find((item) => item.form === form)?.list;
}

/** Keeps the list of a form; without one it is forgotten. Rejects when the browser refuses or is full. */
export const keepMended = async (
  packageId: string,
  form: string,
  list: FixList | undefined,
): Promise<void> =>
  update<readonly KeptList[]>(
    packageId,
    (known = []) => [
      ...known.filter((item) => item.form !== form).slice(1 - kept),
      ...(list && list.records.length > 0 ? [{ form, list }] : []),
    ],
    store(),
  );
