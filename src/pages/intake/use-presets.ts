import { useEffect, useState } from 'react';
import type { Preset } from '#intake/mapping.ts';
import { useSite } from '#pages/parts/site.ts';
import { dropPreset, keepPreset, listPresets, renamePreset } from '#queries/preset-store.ts';

/** Presets at hand, and what can be done with those of this browser. */
export interface Presets {
  /** Kept in this browser, the last saved first; the last answers to a form, which have no name, among them. */
  readonly own: readonly Preset[];
  /** Come with the site. */
  readonly house: readonly Preset[];
  /** Reads both anew: another tab may have saved one. */
  load(): Promise<readonly Preset[]>;
  /** Those of this browser as they are now. */
  fresh(): Promise<readonly Preset[]>;
  keep(preset: Preset): Promise<void>;
  drop(preset: Preset): Promise<void>;
  rename(preset: Preset, name: string): Promise<void>;
}

/**
 * Presets of a package.
 * @param tell hears when the browser refuses to keep them, and when it keeps them again
 */
export function usePresets(packageId: string, tell: (error: unknown) => void): Presets {
  const { loadPresets } = useSite();
  const [own, setOwn] = useState<readonly Preset[]>([]);
  const [house, setHouse] = useState<readonly Preset[]>([]);

  const readOwn = async (): Promise<readonly Preset[]> => {
    const found = await listPresets(packageId);
    setOwn(found);
    return found;
  };
  const after = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
      await readOwn();
      tell(undefined);
    } catch (error) {
      tell(error);
      throw error;
    }
  };
  const load = async (): Promise<readonly Preset[]> => {
    const kept = await readOwn().catch((error: unknown) => {
      tell(error);
      return [];
    });
    // Without the network the presets of this browser are enough.
    const shipped = await loadPresets().catch(() => []);
    setHouse(shipped);
    return [...kept, ...shipped];
  };

  useEffect(() => {
    void load();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for a package: the functions are new each time and do the same
  }, [packageId]);

  return {
    own,
    house,
    load,
    fresh: readOwn,
    keep: (preset) => after(keepPreset(packageId, preset)),
    drop: (preset) => after(dropPreset(packageId, preset)),
    rename: (preset, name) => after(renamePreset(packageId, preset, name)),
  };
}
