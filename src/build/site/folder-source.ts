import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '#lib/result.ts';
import type { PackageSource } from '#snapshot/package-source.ts';

/** A package in a folder of this machine. */
export function folderSource(folder: string): PackageSource {
  return {
    read: async (path) => {
      try {
        return ok(new Uint8Array(await readFile(join(folder, path))));
      } catch (error) {
        const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        return fail(isAbsent ? 'not-found' : 'unreadable');
      }
    },
  };
}
