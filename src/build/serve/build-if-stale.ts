import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** What the site is made of; a newer file here makes dist/ old. */
const sources = ['src', 'data', 'public', 'index.html', 'vite.config.ts', 'package.json'];

function newestChange(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs)
    .reduce((newest, changed) => Math.max(newest, changed), 0);
}

/** True when dist/index.html is missing or older than any source file. */
export function isStale(root: string): boolean {
  const built = statSync(join(root, 'dist/index.html'), { throwIfNoEntry: false });
  if (built === undefined) return true;
  return sources.some((source) => newestChange(join(root, source)) > built.mtimeMs);
}

/**
 * Builds dist/ unless it is up to date.
 * @returns the folder of the built site.
 * @throws when the build fails.
 */
export function buildIfStale(): string {
  if (isStale(projectRoot)) {
    const built = spawnSync(process.execPath, [join(projectRoot, 'src/build/build.ts')], {
      cwd: projectRoot,
      stdio: 'inherit',
    });
    if (built.status !== 0) throw new Error('The build failed; nothing to serve.');
  }
  return join(projectRoot, 'dist');
}
