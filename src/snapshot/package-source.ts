import type { Result } from '#lib/result.ts';

/** Where the bytes of a package come from: a folder in Node, `fetch` in a browser, a map in tests. */
export interface PackageSource {
  /** Bytes of one file; `path` is relative to the folder that holds datapackage.json, with "/" between parts. */
  read(path: string): Promise<Result<Uint8Array, 'not-found' | 'unreadable'>>;
}
