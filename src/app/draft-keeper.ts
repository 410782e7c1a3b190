import { forgetDraft, hasDraft, readDraft, saveDraft } from '#queries/draft-store.ts';
import type { EditionLoader } from '#queries/edition-loader.ts';
import { dataName } from '#url/route.ts';
import type { DraftKeeper } from './app-environment.ts';
import type { DataGate } from './data-gate.ts';

/** What the app needs beyond what pages do with drafts. */
export interface KeptDrafts extends DraftKeeper {
  /** The packed draft. @throws LoadError `no-draft` when this browser has none */
  read(packageId: string): Promise<Uint8Array>;
}

/** Drafts in the storage of this browser; what pages loaded of an older one is forgotten with every change. */
export function makeDraftKeeper(
  gate: Pick<DataGate, 'forget'>,
  loader: Pick<EditionLoader, 'forget'>,
): KeptDrafts {
  const forget = (packageId: string): void => {
    const name = dataName({ packageId, edition: 'draft' });
    loader.forget(name);
    gate.forget(name);
  };
  return {
    keep: async (packageId, bytes) => {
      const isKept = await saveDraft(packageId, bytes);
      forget(packageId);
      return isKept;
    },
    has: hasDraft,
    read: readDraft,
    drop: async (packageId) => {
      await forgetDraft(packageId);
      forget(packageId);
    },
  };
}
