import { createStore, get, set } from 'idb-keyval';
import type { SavedBy } from '#intake/make-package.ts';

/** Who saved last in this browser, so that it need not be typed each time. */
export type Saver = Pick<SavedBy, 'preparedBy' | 'state' | 'status'>;

const store = () => createStore('siso-nguoi-lap', 'saver');

/** Who saved the last package, if known. Rejects when the browser keeps nothing. */
export const loadSaver = async (packageId: string): Promise<Saver | undefined> =>
  get<Saver>(packageId, store());

/** Remembers who saved. Publishing is a decision each time: it is remembered as checked. */
export const keepSaver = async (packageId: string, saver: Saver): Promise<void> =>
  set(
    packageId,
    { ...saver, state: saver.state === 'published' ? 'checked' : saver.state },
    store(),
  );
