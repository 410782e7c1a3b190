import { messagesOf } from '#i18n/messages.ts';
import { rootPrefix } from '#url/link.ts';
import { shellPaths } from '#url/shell.ts';
import type { ClientAssets } from './client-assets.ts';
import { escapeHtml, htmlDocument } from './html-document.ts';

/** Documents for packages that the build does not know: a draft in the reader's browser, and a package put beside the site later. */
export function shellDocuments(
  assets: ClientAssets,
  packagesJson: string,
): ReadonlyMap<string, string> {
  const twin = (edition: string, language: 'vi' | 'en') =>
    shellPaths.find((item) => item.edition === edition && item.language === language)?.path ?? '';
  return new Map(
    shellPaths.map(({ language, edition, path }) => {
      const m = messagesOf(language);
      const prefix = rootPrefix(path);
      const title = edition === 'draft' ? m.draftMark : m.shellFolderTitle;
      const text = edition === 'draft' ? m.shellDraftText : m.shellFolderText;
      const home = language === 'en' ? `${prefix}en/` : prefix;
      const html = `<main class="lone"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><p><a href="${home}">${escapeHtml(m.goOverview)}</a></p></main>`;
      const document = htmlDocument({
        language,
        title,
        description: text,
        prefix,
        canonical: path,
        alternates: { vi: twin(edition, 'vi'), en: twin(edition, 'en') },
        html,
        isShell: true,
        css: assets.css,
        scriptFile: assets.scriptFile,
        fontsFile: assets.fontsFile,
        preloads: [...assets.preloads, ...assets.codeOf(language, 'overview')],
        packagesJson,
        noScript: m.shellNoScript,
      });
      return [path, document] as const;
    }),
  );
}
