import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { cacheRule } from './cache-rule.ts';
import { contentType } from './content-type.ts';
import { findSiteFile } from './find-site-file.ts';
import type { SiteFile } from './find-site-file.ts';
import { pickEncoding } from './pick-encoding.ts';

/** What to serve and where. */
export type ServeOptions = {
  /** Folder of the built site. */
  readonly dir: string;
  /** Port on 127.0.0.1; 0 takes any free one. */
  readonly port: number;
  /** Path the site lives under, as `/abc/`; `/` by default. */
  readonly base?: string;
};

/** A running server. */
export type ServedSite = { readonly url: string; readonly close: () => Promise<void> };

type FoundFile = Extract<SiteFile, { kind: 'file' }>;

const suffixes = { br: '.br', gzip: '.gz' } as const;

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(text);
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  found: FoundFile,
  status: number,
): void {
  const encoding = pickEncoding(request.headers['accept-encoding'], (name) =>
    isFile(`${found.file}${suffixes[name]}`),
  );
  const sent = encoding === 'identity' ? found.file : `${found.file}${suffixes[encoding]}`;
  const stats = statSync(sent);
  const etag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}-${encoding}"`;
  const headers = {
    'Cache-Control': cacheRule(found.path),
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ETag: etag,
  };
  const known = request.headers['if-none-match']
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (status === 200 && known?.includes(etag) === true) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(status, {
    ...headers,
    'Content-Type': contentType(found.path),
    'Content-Length': stats.size,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(sent)
      .on('error', () => response.destroy())
      .pipe(response);
}

function answer(
  options: Required<ServeOptions>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendText(response, 405, 'Method not allowed\n');
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const toFolder = (): void => {
    const location = `${path.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`;
    response.writeHead(301, { Location: location }).end();
  };
  if (`${path}/` === options.base) {
    toFolder();
    return;
  }
  const found: SiteFile = path.startsWith(options.base)
    ? findSiteFile(options.dir, path.slice(options.base.length))
    : { kind: 'none' };
  switch (found.kind) {
    case 'file':
      sendFile(request, response, found, 200);
      break;
    case 'folder-without-slash':
      toFolder();
      break;
    case 'none': {
      const page = findSiteFile(options.dir, '404.html');
      if (page.kind === 'file') sendFile(request, response, page, 404);
      else sendText(response, 404, 'Not found\n');
      break;
    }
  }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/** `abc`, `/abc` and `/abc/` all mean `/abc/`. */
function normalBase(base: string): string {
  const name = base.replace(/^\/+|\/+$/g, '');
  return name === '' ? '/' : `/${name}/`;
}

/**
 * Serves a built site on this machine only, as a plain file server would: no rewrites, 404.html
 * for what is not there, precompressed files where the client takes them.
 * @throws when the port is taken (error code EADDRINUSE).
 */
export async function serveDist({ dir, port, base = '/' }: ServeOptions): Promise<ServedSite> {
  const options = { dir, port, base: normalBase(base) };
  const server = createServer((request, response) => answer(options, request, response));
  const actualPort = await listen(server, port);
  return {
    url: `http://127.0.0.1:${actualPort}${options.base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
