import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type * as DevSite from './dev-site.ts';
import { contentType } from './serve/content-type.ts';
import { findSiteFile } from './serve/find-site-file.ts';

const entry = 'mocks/entry-faults.ts';
const workerFile = 'mockServiceWorker.js';

/** The worker of msw as its package brings it: it must be of the same version, so no copy is kept. */
const workerScript = (): string =>
  readFileSync(createRequire(import.meta.url).resolve(`msw/${workerFile}`), 'utf8');

/**
 * In development: every page and the data, made by the code of the build. In mode `faults`: a build whose entry can
 * put a mock between page and server. A production build is left alone, so nothing of the mock can be in it.
 */
export function siteData(mode: string): Plugin {
  let isFaultsClient = false;
  return {
    name: 'siso-site-data',
    config(config, { command }) {
      isFaultsClient = command === 'build' && mode === 'faults' && !config.build?.ssr;
      return isFaultsClient ? { build: { rolldownOptions: { input: entry } } } : {};
    },
    generateBundle() {
      if (isFaultsClient)
        this.emitFile({ type: 'asset', fileName: workerFile, source: workerScript() });
    },
    configureServer: serveSite,
  };
}

/** Serves data, pages and the worker of the mock before vite looks for files; a change under data/ is made anew and shown. */
async function serveSite(server: ViteDevServer): Promise<void> {
  const { root, logger } = server.config;
  const data = join(root, 'data');
  const target = join(root, '.cache/dev-data');
  // Through vite, so that a production build never reads this code.
  const site = (await server.ssrLoadModule('/src/build/dev-site.ts')) as typeof DevSite;
  let choices = await site.writeDevData(data, target);

  let timer: NodeJS.Timeout | undefined;
  const renew = (): void => {
    site.writeDevData(data, target).then(
      (made) => {
        choices = made;
        server.ws.send({ type: 'full-reload' });
      },
      (error: unknown) => logger.error(`data/: ${String(error)}; the data before is still served`),
    );
  };
  server.watcher.add(data).on('all', (_, file) => {
    if (!file.startsWith(data)) return;
    clearTimeout(timer);
    timer = setTimeout(renew, 300);
  });

  server.middlewares.use((request, response, next) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    const send = answerWith(response);
    if (path === `/${workerFile}`) return send(contentType(workerFile), workerScript());
    if (path.startsWith('/data/')) return sendData(target, path, send, next);
    const shell = wantsPage(request) ? site.devShell(path.slice(1), entry, choices) : undefined;
    if (shell === undefined) return next();
    server
      .transformIndexHtml(request.url ?? '/', shell)
      .then((html) => send(contentType('.html'), html), next);
  });
}

type Send = (type: string, body: string | Buffer) => void;

const answerWith =
  (response: ServerResponse): Send =>
  (type, body) => {
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
  };

function sendData(target: string, path: string, send: Send, next: () => void): void {
  const found = findSiteFile(target, path.slice('/data/'.length));
  if (found.kind === 'file') send(contentType(found.path), readFileSync(found.file));
  else next();
}

/** A reader opens an address: neither a module nor a file with an extension. */
const wantsPage = (request: IncomingMessage): boolean =>
  request.method === 'GET' &&
  (request.headers.accept ?? '').includes('text/html') &&
  !/^\/(?:@|src\/|mocks\/|node_modules\/)|\.[a-z0-9]+(?:\?|$)/i.test(request.url ?? '/');
