import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fail, ok } from '#lib/result.ts';
import { descriptorFile } from './descriptor.ts';
import type { PackageSource } from './package-source.ts';

// For tests only: the sound package of test/fixtures/packages/tiny in memory, with something changed in it.

const folder = '/test/fixtures/packages/tiny/';
const fixture = import.meta.glob<string>('/test/fixtures/packages/tiny/**/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Changes one file: new text or bytes, or undefined to take it away. */
export type Edit = (text: string) => string | Uint8Array | undefined;

/** Files of a package by path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The tiny package with edits; sizes and hashes are those of the edited files, so only the edit itself is at fault. */
export function tinyFiles(edits: Readonly<Record<string, Edit>> = {}): Files {
  const files = new Map<string, string | Uint8Array>();
  for (const [path, text] of Object.entries(fixture)) files.set(path.slice(folder.length), text);
  for (const [path, edit] of Object.entries(edits)) {
    if (path === descriptorFile) continue;
    const original = files.get(path);
    const changed = edit(String(original ?? ''));
    if (changed === original) throw new Error(`nothing was changed in ${path}`);
    if (changed === undefined) files.delete(path);
    else files.set(path, changed);
  }
  const sealed = seal(String(files.get(descriptorFile)), files);
  const edit = edits[descriptorFile];
  const descriptor = edit ? edit(sealed) : sealed;
  if (edit && descriptor === sealed) throw new Error(`nothing was changed in ${descriptorFile}`);
  if (descriptor === undefined) files.delete(descriptorFile);
  else files.set(descriptorFile, descriptor);
  return files;
}

/** A package in memory. */
export function memorySource(files: Files): PackageSource {
  return {
    read: (path) => {
      const content = files.get(path);
      return Promise.resolve(
        content === undefined ? fail('not-found' as const) : ok(toBytes(content)),
      );
    },
  };
}

/** Bytes of a text in UTF-8. */
export function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** An edit that puts one text in place of another, which must be there. */
export function swap(from: string, to: string): Edit {
  return (text) => {
    if (!text.includes(from)) throw new Error(`the fixture does not hold: ${from}`);
    return text.replace(from, () => to);
  };
}

/** An edit that adds a row at the end. */
export function append(row: string): Edit {
  return (text) => `${text}${row}\n`;
}

interface SealedResource {
  readonly path: string;
  bytes: number;
  hash: string;
}

function seal(descriptor: string, files: Files): string {
  const json = JSON.parse(descriptor) as { readonly resources: SealedResource[] };
  for (const resource of json.resources) {
    const content = files.get(resource.path);
    if (content === undefined) continue;
    const bytes = toBytes(content);
    resource.bytes = bytes.length;
    resource.hash = `sha256:${bytesToHex(sha256(bytes))}`;
  }
  return JSON.stringify(json, null, 1);
}
