import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { renderPage } from '#app/entry-server.tsx';
import type { Language } from '#domain/localized.ts';
import { provideAllMessages } from '#i18n/all-messages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { rootPrefix } from '#url/link.ts';
import { encodePath } from '#url/path.ts';
import { reservedWords } from '#url/shell.ts';
import type { ClientAssets } from './client-assets.ts';
import { contentPolicy, escapeHtml, htmlDocument } from './html-document.ts';
import type { PackedData } from '#publish/pack-data.ts';
import type { Publishable } from '#publish/publishable.ts';
import type { SitePath } from './routes.ts';
import { shellDocuments } from './shell-documents.ts';

/** A package with what was written for it. */
export interface PublishedPackage {
  readonly pack: Publishable;
  readonly written: PackedData;
}

/** Renders every page to an HTML file of its own, readable without a script. */
export function prerender(
  paths: readonly SitePath[],
  published: readonly PublishedPackage[],
  assets: ClientAssets,
  dist: string,
  render: typeof renderPage,
): number {
  provideAllMessages();
  const choices = published.map(({ pack }) => ({
    id: pack.id,
    title: pack.context.meta.title,
    snapshot: pack.context.meta.snapshot.id,
  }));
  for (const { route, path } of paths) {
    const found = published.find(({ pack }) => pack.id === route.packageId);
    if (!found) throw new Error(`no package ${route.packageId}`);
    const { pack, written } = found;
    const { html, meta } = render(route, path, choices, {
      manifest: written.manifest,
      core: written.core,
      piece: (name) => written.pieces.get(name),
      geo: pack.sheets,
      quality: written.quality,
      norms: written.norms,
    });
    const target = (language: Language) => encodePath(language, route.packageId, route.page);
    const document = htmlDocument({
      language: route.language,
      title: meta.title,
      description: meta.description,
      prefix: rootPrefix(path),
      canonical: target(route.language),
      alternates: { vi: target('vi'), en: target('en') },
      html,
      css: assets.css,
      scriptFile: assets.scriptFile,
      fontsFile: assets.fontsFile,
      preloads: [...assets.preloads, ...assets.codeOf(route.language, route.page.kind)],
      packagesJson: JSON.stringify(choices),
      noScript: messagesOf(route.language).noScript,
    });
    const file = join(dist, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, document);
  }
  for (const [path, document] of shellDocuments(assets, JSON.stringify(choices))) {
    mkdirSync(join(dist, path), { recursive: true });
    writeFileSync(join(dist, path, 'index.html'), document);
  }
  writeFileSync(
    join(dist, '404.html'),
    notFoundDocument(
      assets,
      choices.map(({ id }) => id),
    ),
  );
  return paths.length;
}

/** Leads back to the root of the site from any depth: the first known word of the path marks where the site begins. */
function homeScript(packageIds: readonly string[]): string {
  const words = JSON.stringify([...reservedWords, ...packageIds]);
  return `var w=${words},p=location.pathname.split('/'),i=p.findIndex(function(x){return w.indexOf(x)>=0});if(i>0)document.getElementById('home').href=p.slice(0,i).join('/')+'/'`;
}

/** Served by file servers for an unknown address, from any depth: it needs no other file. */
function notFoundDocument(assets: ClientAssets, packageIds: readonly string[]): string {
  const vi = messagesOf('vi');
  const en = messagesOf('en');
  const script = homeScript(packageIds);
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentPolicy(assets.css, script))}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(vi.notFoundTitle)}</title><style>${assets.css}</style>`;
  const body = `<main class="lone"><h1>${escapeHtml(vi.notFoundTitle)}</h1><p>${escapeHtml(vi.notFoundText)}</p><p lang="en">${escapeHtml(`${en.notFoundTitle}. ${en.notFoundText}`)}</p><p><a id="home" href="/">${escapeHtml(vi.goOverview)}</a></p></main>`;
  return `<!doctype html><html lang="vi"><head>${head}</head><body>${body}<script>${script}</script></body></html>`;
}
