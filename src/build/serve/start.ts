/** `npm start`: builds the site if need be, serves it on this machine and shows it. */
import { parseArgs } from 'node:util';
import { buildIfStale } from './build-if-stale.ts';
import { openBrowser } from './open-browser.ts';
import { serveDist } from './serve-dist.ts';
import type { ServedSite } from './serve-dist.ts';
import { isPortTaken, serveOnFreePort } from './serve-on-free-port.ts';

const usualPort = 4173;

/** A port that was asked for is a promise to someone; only the usual one may move. */
function serve(base: string): Promise<ServedSite> {
  const asked = process.env['PORT'];
  if (asked === undefined || asked === '') {
    return serveOnFreePort({ dir: buildIfStale(), port: usualPort, base });
  }
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT must be a number from 0 to 65535, not "${asked}".`);
  }
  return serveDist({ dir: buildIfStale(), port, base });
}

function explain(error: unknown): string {
  if (isPortTaken(error)) return `Port ${process.env['PORT']} is taken. Choose another PORT.`;
  return error instanceof Error ? error.message : String(error);
}

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { base: { type: 'string', default: '/' } } });
  const site = await serve(values.base);
  console.log(`Sĩ Số: ${site.url}`);
  openBrowser(site.url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void site.close().finally(() => process.exit(0));
    });
  }
}

try {
  await start();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
