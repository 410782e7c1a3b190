import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FixList } from '#intake/fix-list.ts';
import { readFixList } from '#intake/fix-list.ts';
import type { Preset } from '#intake/mapping.ts';
import { noPreset } from '#intake/mapping.ts';
import { readPreset } from '#intake/preset-file.ts';
import { dataFolder } from './package-folders.ts';

/** A preset or a list of mended places that was asked for and is not there or is none: the import must not go on without it. */
export class AskedForError extends Error {}

/**
 * The preset asked for: a file, or the name of one in `data/presets`.
 * @throws AskedForError when there is none; its message lists the names there are
 */
export async function askedPreset(asked: string | undefined, root = dataFolder): Promise<Preset> {
  if (asked === undefined) return noPreset;
  const isPath = /[/\\]/.test(asked) || asked.endsWith('.json');
  const file = isPath ? asked : join(root, 'presets', `${asked}.json`);
  if (!existsSync(file))
    throw new AskedForError(
      `--preset ${asked}: không có / not found; ${(await names(root)).join(', ')}`,
    );
  const preset = readPreset(await readFile(file, 'utf8'));
  if (!preset) throw new AskedForError(`${file}: không phải cách ghép / not a preset`);
  return preset;
}

/** The list of mended places in a file, or in the record of an import in a package; none when nothing is asked for. */
export async function askedFixes(file: string | undefined): Promise<FixList | undefined> {
  if (file === undefined) return undefined;
  const list = existsSync(file) ? readFixList(await readFile(file, 'utf8')) : undefined;
  if (!list)
    throw new AskedForError(`${file}: không phải danh sách đã sửa / not a list of mended places`);
  return list;
}

async function names(root: string): Promise<string[]> {
  const found = await readdir(join(root, 'presets')).catch(() => []);
  return found.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
}
