import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** A resource of a descriptor with whatever else stands in it. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly [key: string]: unknown;
}

/** A resource with the size and the hash of what it is now. */
export function sealed(resource: Resource, bytes: Uint8Array | undefined): Resource {
  if (!bytes) return resource;
  return {
    ...resource,
    bytes: bytes.byteLength,
    hash: `sha256:${bytesToHex(sha256(bytes))}`,
  };
}
