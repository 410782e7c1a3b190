import { createStore, del, get, set } from 'idb-keyval';
import type { DeskState } from '#intake/desk-state.ts';

/** Work on a file that a closed tab or a crash must not lose. It stays in this browser. */
export interface StoredWork {
  readonly name: string;
  /** The file itself; work that was kept longer ago has its bytes. */
  readonly bytes: Blob | Uint8Array<ArrayBuffer>;
  readonly state: DeskState;
}

const store = () => createStore('siso-nap-so-lieu', 'work');

// Async all: a browser that refuses throws at once, and that has to be a rejection too.

/** Work kept for a package, if any. Rejects when the browser keeps nothing. */
export const loadWork = async (packageId: string): Promise<StoredWork | undefined> =>
  get<StoredWork>(packageId, store());

/** Keeps the work. Rejects when the browser refuses or is full. */
export const saveWork = async (packageId: string, work: StoredWork): Promise<void> =>
  set(packageId, work, store());

/** Forgets it. */
export const forgetWork = async (packageId: string): Promise<void> => del(packageId, store());
