import { createStore, get, update } from 'idb-keyval';
import type { Preset } from '#intake/mapping.ts';
import { toPreset } from '#intake/preset-file.ts';

/** Forms whose last answers are remembered without a name; the oldest goes first. Named presets all stay. */
const unnamedKept = 50;

const store = () => createStore('siso-cach-ghep', 'presets');

const sound = (kept: unknown): Preset[] =>
  Array.isArray(kept) ? kept.flatMap((item) => toPreset(item) ?? []) : [];

/** What a preset replaces: that of its name; without a name the last answers to its form. */
const isSame = (a: Preset, b: Preset): boolean =>
  a.name === '' ? b.name === '' && a.form === b.form : a.name === b.name;

const edit = async (packageId: string, next: (known: Preset[]) => Preset[]): Promise<void> =>
  update<unknown>(packageId, (kept) => next(sound(kept)), store());

/** Presets kept in this browser for a package, the last saved first. Rejects when the browser keeps nothing. */
export const listPresets = async (packageId: string): Promise<readonly Preset[]> =>
  sound(await get<unknown>(packageId, store())).toSorted((a, b) =>
    (b.savedOn ?? '') < (a.savedOn ?? '') ? -1 : 1,
  );

/** Keeps a preset in place of the one it replaces. Rejects when the browser refuses or is full. */
export const keepPreset = (packageId: string, preset: Preset): Promise<void> =>
  edit(packageId, (known) => {
    const others = known.filter((item) => !isSame(preset, item));
    const unnamed = others.filter(({ name }) => name === '');
    const tooMany = new Set(unnamed.slice(0, Math.max(0, unnamed.length + 1 - unnamedKept)));
    return [...others.filter((item) => !tooMany.has(item)), preset];
  });

/** Forgets a preset. */
export const dropPreset = (packageId: string, preset: Preset): Promise<void> =>
  edit(packageId, (known) => known.filter((item) => !isSame(preset, item)));

/** Gives a preset another name, at its place in the list. */
export const renamePreset = (packageId: string, preset: Preset, name: string): Promise<void> =>
  edit(packageId, (known) =>
    known.flatMap((item) => {
      if (isSame(preset, item)) return [{ ...item, name }];
      return item.name === name ? [] : [item];
    }),
  );
