import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { renderPage } from '#app/entry-server.tsx';
import type { Language } from '#domain/localized.ts';
import { provideAllMessages } from '#i18n/all-messages.ts';
import { messagesOf } from '#i18n/messages.ts';
import { rootPrefix } from '#url/link.ts';
import { encodePath } from '#url/path.ts';
import type { ClientAssets } from './client-assets.ts';
import { escapeHtml, htmlDocument } from './html-document.ts';
import type { LoadedPackage } from './load-package.ts';
import type { SitePath } from './routes.ts';
import type { WrittenPackage } from './write-data.ts';

/** A package with what was written for it. */
export interface PublishedPackage {
  readonly pack: LoadedPackage;
  readonly written: WrittenPackage;
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
  const choices = published.map(({ pack }) => ({ id: pack.id, title: pack.context.meta.title }));
  for (const { route, path } of paths) {
    const found = published.find(({ pack }) => pack.id === route.packageId);
    if (!found) throw new Error(`no package ${route.packageId}`);
    const { pack, written } = found;
    const { html, meta } = render(route, path, choices, {
      manifest: written.manifest,
      core: written.core,
      piece: (name) => written.pieces.get(name),
      geo: pack.sheets,
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
  writeFileSync(join(dist, '404.html'), notFoundDocument(assets));
  return paths.length;
}

/** Served by file servers for an unknown address, from any depth: it needs no other file. */
function notFoundDocument(assets: ClientAssets): string {
  const { notFoundTitle, notFoundText, goOverview } = messagesOf('vi');
  const en = messagesOf('en');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(notFoundTitle)}</title><style>${assets.css}</style></head><body><main class="not-found"><h1>${escapeHtml(notFoundTitle)}</h1><p>${escapeHtml(notFoundText)}</p><p><a href="/">${escapeHtml(goOverview)}</a></p><p lang="en">${escapeHtml(en.notFoundTitle)}. ${escapeHtml(en.notFoundText)}</p></main></body></html>`;
}
