import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKeptFile } from '#queries/kept-answers.ts';

/** Folder of presets that come with the site, beside the packages. */
const presetFolder = 'presets';

/**
 * Writes the presets of the house as one file that the import page reads.
 * @returns how many there are
 * @throws when one cannot be read, has no name, or does not say for which form it is
 */
export function writePresets(data: string, folder: string): number {
  const from = join(data, presetFolder);
  const names = existsSync(from)
    ? readdirSync(from)
        .filter((name) => name.endsWith('.json'))
        .toSorted()
    : [];
  const presets = names.map((name) => {
    const preset = readKeptFile(readFileSync(join(from, name), 'utf8'))?.preset;
    if (!preset || preset.name === '' || (preset.form ?? '') === '')
      throw new Error(`${join(from, name)}: a preset with a name and a form is wanted`);
    return preset;
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'presets.json'), JSON.stringify(presets));
  return presets.length;
}
