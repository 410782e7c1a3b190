import { createStore, del, get, set } from 'idb-keyval';
import { LoadError } from './load-problem.ts';

const store = () => createStore('siso-ban-nhap', 'drafts');

/** Drafts of this page where the browser keeps nothing: they end with the tab. */
const unkept = new Map<string, Uint8Array>();

/**
 * Keeps the next version of a package, as a zip archive, for looking at it before it is published.
 * @returns whether the browser keeps it beyond this tab
 */
export async function saveDraft(packageId: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await set(packageId, bytes, store());
    unkept.delete(packageId);
    return true;
  } catch {
    unkept.set(packageId, bytes);
    return false;
  }
}

/** The draft of a package. @throws LoadError `no-draft` when this browser has none */
export async function readDraft(packageId: string): Promise<Uint8Array> {
  const own = unkept.get(packageId);
  const bytes = own ?? (await get<Uint8Array>(packageId, store()).catch(() => undefined));
  if (bytes) return bytes;
  throw new LoadError('no-draft', packageId);
}

/** Whether this browser has a draft of a package. */
export const hasDraft = (packageId: string): Promise<boolean> =>
  readDraft(packageId).then(
    () => true,
    () => false,
  );

/** Throws a draft away. */
export async function forgetDraft(packageId: string): Promise<void> {
  unkept.delete(packageId);
  await del(packageId, store()).catch(() => undefined);
}
