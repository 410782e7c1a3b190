import { createHash } from 'node:crypto';
import type { Language } from '#domain/localized.ts';

/** What one HTML file is made of. */
export interface DocumentParts {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Steps back to the root of the site: '' or '../../'. */
  readonly prefix: string;
  /** Path of this page and of its twin in each language, without a leading slash. */
  readonly canonical: string;
  readonly alternates: Readonly<Record<Language, string>>;
  readonly html: string;
  /** The page is not in the file: it is made in the browser. */
  readonly isShell?: boolean;
  readonly css: string;
  readonly scriptFile: string;
  readonly fontsFile: string;
  readonly preloads: readonly string[];
  readonly packagesJson: string;
  readonly noScript: string;
}

/** Runs before the first paint: the reader's theme, so that no page flashes. Its hash stands in the policy. */
export const themeScript =
  "try{var t=localStorage.getItem('siso-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}";

/** Text made safe for HTML, attributes included. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of every page: own files only, two inline pieces by their hash, nothing evaluated. */
export function contentPolicy(css: string, script = themeScript): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${hashOf(script)}`,
    `style-src 'self' ${hashOf(css)}`,
    "style-src-attr 'none'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A whole HTML file. The style sheet stands inside it, so that the first paint needs one file; fonts and script come after the content. */
export function htmlDocument(parts: DocumentParts): string {
  const { prefix, language } = parts;
  const hreflang = Object.entries(parts.alternates).map(
    ([code, path]) => `<link rel="alternate" hreflang="${code}" href="${prefix}${path}">`,
  );
  const lines = [
    `<!doctype html><html lang="${language}" data-root="${prefix === '' ? './' : prefix}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentPolicy(parts.css))}">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(parts.title)}</title><meta name="description" content="${escapeHtml(parts.description)}">`,
    `<link rel="canonical" href="${prefix}${parts.canonical}">${hreflang.join('')}<link rel="icon" href="${prefix}icon.svg" type="image/svg+xml"><meta name="color-scheme" content="light dark">`,
    `<style>${parts.css}</style><script>${themeScript}</script></head><body>`,
    `<noscript><p class="no-script">${escapeHtml(parts.noScript)}</p></noscript><div id="app"${parts.isShell === true ? ' data-shell' : ''}>${parts.html}</div>`,
    `<script type="application/json" id="packages">${parts.packagesJson.replaceAll('<', '\\u003c')}</script>`,
    `<link rel="stylesheet" href="${prefix}${parts.fontsFile}">`,
    ...parts.preloads.map((file) => `<link rel="modulepreload" href="${prefix}${file}">`),
    `<script type="module" src="${prefix}${parts.scriptFile}"></script></body></html>`,
  ];
  return lines.join('\n');
}
