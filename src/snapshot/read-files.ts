import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { decodeText } from './decode-text.ts';
import type { Descriptor, Resource } from './descriptor.ts';
import type { PackageSource } from './package-source.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';

/** One file of a package: its text, and what its bytes add up to. */
export interface ReadFile {
  readonly resource: Resource;
  readonly text: string | undefined;
  readonly bytes: number;
  readonly sha256: string;
  readonly problems: readonly Problem[];
}

/** Reads all files that a descriptor lists and compares them with the bytes and hashes it states. */
export async function readFiles(
  source: PackageSource,
  { resources }: Descriptor,
): Promise<ReadFile[]> {
  return Promise.all(resources.map((resource) => readOne(source, resource)));
}

async function readOne(source: PackageSource, resource: Resource): Promise<ReadFile> {
  const file = resource.path;
  const outcome = await source.read(file);
  if (!outcome.ok) {
    const rule = outcome.error === 'not-found' ? 'file-not-found' : 'file-unreadable';
    const problems = [problem('error', rule, { file }, {})];
    return { resource, text: undefined, bytes: 0, sha256: '', problems };
  }
  const hash = bytesToHex(sha256(outcome.value));
  const { text, problems } = decodeText(outcome.value, file);
  const bytes = outcome.value.length;
  return {
    resource,
    text,
    bytes,
    sha256: hash,
    problems: [...sealProblems(resource, bytes, hash), ...problems],
  };
}

/** Whether the bytes are the ones the descriptor was written for. */
function sealProblems(resource: Resource, bytes: number, hash: string): Problem[] {
  const file = resource.path;
  const { bytes: expectedBytes, hash: stated = '' } = resource;
  if (expectedBytes !== undefined && expectedBytes !== bytes) {
    const facts = { expected: expectedBytes, found: bytes };
    return [problem('error', 'byte-count', { file }, facts)];
  }
  if (stated === '') return [problem('warning', 'hash-missing', { file }, {})];
  const expected = stated.replace(/^sha256:/, '').toLowerCase();
  return expected === hash
    ? []
    : [problem('error', 'hash-count', { file }, { expected, found: hash })];
}
