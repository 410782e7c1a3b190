import { fail, ok } from '#lib/result.ts';
import type { PackageSource } from '#snapshot/package-source.ts';

/** A package whose files are at hand. */
export function filesSource(files: ReadonlyMap<string, Uint8Array>): PackageSource {
  return {
    read: (path) => {
      const bytes = files.get(path);
      return Promise.resolve(bytes ? ok(bytes) : fail('not-found'));
    },
  };
}
