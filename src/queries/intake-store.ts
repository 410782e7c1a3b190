import { createStore, delMany, getMany, set } from 'idb-keyval';
import type { DeskState } from '#intake/desk-state.ts';

/** Work on a file that a closed tab or a crash must not lose. It stays in this browser. */
export interface StoredWork<State = DeskState> {
  readonly name: string;
  /** The file itself; work that was kept longer ago has its bytes. */
  readonly bytes: Blob | Uint8Array<ArrayBuffer>;
  /** What was done with it; undefined when the tab was closed before anything was. */
  readonly state: State | undefined;
}

const store = () => createStore('siso-nap-so-lieu', 'work');

/** The file is written once, beside the work on it: each change would else write it anew, and a tab closed meanwhile lose the change. */
const fileKey = (packageId: string): string => `${packageId}|file`;

// Async all: a browser that refuses throws at once, and that has to be a rejection too.

/** Work kept for a package, if any. Rejects when the browser keeps nothing. */
export async function loadWork<State = DeskState>(
  packageId: string,
): Promise<StoredWork<State> | undefined> {
  const [file, work] = await getMany<Partial<StoredWork<State>> | undefined>(
    [fileKey(packageId), packageId],
    store(),
  );
  const { name, bytes } = file ?? work ?? {}; // kept longer ago in one piece
  if (name === undefined || bytes === undefined) return undefined;
  return { name, bytes, state: work?.name === name ? work.state : undefined };
}

/** Keeps a file that was opened. Rejects when the browser refuses or is full. */
export const saveFile = async (packageId: string, name: string, bytes: Blob): Promise<void> =>
  set(fileKey(packageId), { name, bytes }, store());

/** Keeps the work on it. Rejects when the browser refuses or is full. */
export const saveWork = async <State = DeskState>(
  packageId: string,
  name: string,
  state: State,
): Promise<void> => set(packageId, { name, state }, store());

/** Key of the work on boundaries of a package, beside that on its figures. */
export const outlinesKey = (packageId: string): string => `${packageId}|outlines`;

/** Forgets both. */
export const forgetWork = async (packageId: string): Promise<void> =>
  delMany([fileKey(packageId), packageId], store());
