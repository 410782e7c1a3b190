import { unzipSync } from 'fflate';

/** Files of an archive by name. */
export const unpack = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);
