import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { BudgetName, MeasuredFile } from './check-budgets.ts';

/** Sizes of a built site. */
export type SiteMeasures = {
  readonly files: readonly MeasuredFile[];
  /** Brotli size of the overview's page, in bytes. */
  readonly overviewBrotliBytes: number;
};

/** Names the charting library leaves in its output whatever the minifier does: its class names. */
const chartMark = /recharts-(?:wrapper|surface|responsive-container|cartesian)/;

/** Static imports and re-exports of a built chunk; `import(` is dynamic and does not count. */
const staticImport = /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]+)`).exec(tag)?.[1];

function filesUnder(dir: string, extension: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith(extension));
}

/** Path in the site of an address in the page, whatever the base: the longest tail that is a file. */
function siteFile(dir: string, address: string): string {
  const parts = address
    .replace(/[?#].*$/, '')
    .replace(/^\.?\//, '')
    .split('/');
  for (let from = 0; from < parts.length; from += 1) {
    const tail = parts.slice(from).join('/');
    if (existsSync(join(dir, tail))) return tail;
  }
  throw new Error(`The overview names ${address}, which is not in the built site.`);
}

function scriptsOfPage(dir: string, html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const addresses = tags.flatMap((tag) => {
    if (tag.startsWith('<script')) return attributeOf(tag, 'src') ?? [];
    return attributeOf(tag, 'rel') === 'modulepreload' ? (attributeOf(tag, 'href') ?? []) : [];
  });
  return addresses.map((address) => siteFile(dir, address));
}

/** The given chunks and all they import statically. */
function withStaticImports(dir: string, starts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const text = readFileSync(join(dir, name), 'utf8');
    for (const match of text.matchAll(staticImport)) {
      const target = posix.join(posix.dirname(name), match[1] ?? '');
      if (existsSync(join(dir, target))) waiting.push(target);
    }
  }
  return seen;
}

function measured(dir: string, budget: BudgetName, names: Iterable<string>): MeasuredFile[] {
  return [...names].map((name) => ({
    budget,
    name: basename(name),
    gzipBytes: gzipSync(readFileSync(join(dir, name)), { level: 9 }).length,
  }));
}

/**
 * Measures a built site as a browser meets it: what the overview page loads at once, what a chart
 * adds to that, and all style sheets. Reads the output itself, not the bundler's account of it.
 * @throws when the overview is missing or names a file that is not there.
 */
export function measureSite(dir: string): SiteMeasures {
  const page = readFileSync(join(dir, 'index.html'));
  const firstLoad = withStaticImports(dir, scriptsOfPage(dir, page.toString('utf8')));
  const chartChunks = filesUnder(dir, '.js').filter((name) =>
    chartMark.test(readFileSync(join(dir, name), 'utf8')),
  );
  const charts = [...withStaticImports(dir, chartChunks)].filter((name) => !firstLoad.has(name));
  const styles = filesUnder(dir, '.css');
  return {
    files: [
      ...measured(dir, 'firstLoadJs', firstLoad),
      ...measured(dir, 'chartJs', charts),
      ...measured(dir, 'css', styles),
    ],
    overviewBrotliBytes: brotliCompressSync(page).length,
  };
}
