import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Text files under the given folders, by their path from the root with forward slashes.
 * Folders that do not exist are left out; files not matching `wanted` too.
 */
export function readSourceTree(
  folders: readonly string[],
  wanted: RegExp = /\.tsx?$/,
  root: string = repositoryRoot,
): Map<string, string> {
  const tree = new Map<string, string>();
  for (const folder of folders.filter((name) => existsSync(join(root, name)))) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !wanted.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(join(root, '/').length).split(sep).join('/');
      tree.set(name, readFileSync(path, 'utf8'));
    }
  }
  return tree;
}
