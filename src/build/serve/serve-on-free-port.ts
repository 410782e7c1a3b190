import { serveDist } from './serve-dist.ts';
import type { ServedSite, ServeOptions } from './serve-dist.ts';

const triedPorts = 50;

/** True for the error of a port that another program listens on. */
export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/**
 * Serves on the given port or the next free one above it.
 * @throws when 50 ports in a row are taken.
 */
export async function serveOnFreePort(options: ServeOptions): Promise<ServedSite> {
  for (let port = options.port; port < options.port + triedPorts; port += 1) {
    try {
      return await serveDist({ ...options, port });
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  throw new Error(`Ports ${options.port} to ${options.port + triedPorts - 1} are all taken.`);
}
