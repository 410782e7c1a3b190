import { defaultLimits } from './open-limits.ts';
import { findDescriptor } from './open-package.ts';
import { ZipArchive } from './zip/zip-archive.ts';

const safePath = /^(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9][\w./-]*$/;

/** All files of a packed data package by their path in it; undefined when it is none, is broken, or a path leads out of it. */
export function readSealedFiles(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
  try {
    const archive = new ZipArchive(bytes, defaultLimits);
    const descriptor = findDescriptor(archive.names);
    if (descriptor === undefined) return undefined;
    const folder = descriptor.slice(0, -'datapackage.json'.length);
    const files = new Map<string, Uint8Array>();
    for (const name of archive.names) {
      if (!name.startsWith(folder) || name.endsWith('/')) continue;
      const path = name.slice(folder.length);
      const content = archive.read(name);
      if (!safePath.test(path) || !content) return undefined;
      files.set(path, content);
    }
    return files;
  } catch {
    return undefined;
  }
}
