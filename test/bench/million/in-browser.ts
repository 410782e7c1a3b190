import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Area } from '#domain/area.ts';
import { browserArguments } from '#build/browser/browser-arguments.ts';
import { findBrowser } from '#build/browser/find-browser.ts';
import { serveDist } from '#build/serve/serve-dist.ts';

/** What one reading in Chromium took. */
export interface BrowserRun {
  readonly who: string;
  readonly ms: number;
  /** Until a row count was first seen on the page; the readers beside us have no page. */
  readonly firstProgressMs: number;
  /** Until the first problem was seen on the page, in the list that grows or in the report. */
  readonly firstProblemMs: number;
  /** From the press of "stop" in the middle of another reading until the page takes a file again. */
  readonly cancelMs: number;
  /** Longest task of the page's main thread. */
  readonly longestTaskMs: number;
  /** Most memory of a renderer process; its worker is in it. */
  readonly megabytes: number;
  readonly what: string;
}

const waitMs = 300_000;

/** Reads a file in the built page, and by the two readers in a worker of an empty page, in a fresh browser each. */
export async function runInBrowser(
  who: string,
  file: string,
  dir: string,
  areas: readonly Area[],
): Promise<BrowserRun> {
  const site = await serveDist({ dir, port: 0 });
  const server = await chromium.launchServer({
    executablePath: findBrowser(),
    headless: true,
    args: browserArguments(process.getuid?.() === 0),
  });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  const memory = watchMemory(server.process().pid ?? 0);
  try {
    const found =
      who in scripts ? await other(page, who, file) : await ours(page, site.url, file, areas);
    return { who, ...found, megabytes: memory() };
  } finally {
    memory();
    await browser.close();
    await server.kill();
    await site.close();
  }
}

/** The page knows the units down to its districts; the worker is given all units of the package, as the command line has. */
async function ours(page: Page, url: string, file: string, areas: readonly Area[]) {
  await page.addInitScript((all) => {
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function postAll(
      this: Worker,
      message: { kind?: string; context?: object },
    ) {
      const isOpen = message.kind === 'open';
      send.call(
        this,
        isOpen ? { ...message, context: { ...message.context, areas: all } } : message,
      );
    };
  }, areas);
  await page.goto(`${url}lao-cai/nap-so-lieu/`);
  await page.getByTestId('intake-file').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const seen = { longest: 0, start: 0, progress: 0, problem: 0, verdict: 0, what: '' };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        if (seen.start > 0) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
    document.addEventListener('change', () => (seen.start ||= performance.now()), true);
    new MutationObserver(() => {
      const text = document.querySelector('[data-testid=intake-progress]')?.textContent ?? '';
      if (seen.progress === 0 && /\d/.test(text.replace(/\S+\.(?:csv|xlsx)/, '')))
        seen.progress = performance.now();
      const problem = '[data-testid=intake-so-far] li, [data-rule]';
      if (seen.problem === 0 && document.querySelector(problem) !== null)
        seen.problem = performance.now();
      const verdict = document.querySelector('[data-testid=intake-verdict]');
      if (verdict === null || seen.verdict > 0) return;
      seen.verdict = performance.now();
      seen.what = verdict.getAttribute('data-verdict') ?? '';
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await page.getByTestId('intake-file').setInputFiles(file);
  await page.getByTestId('intake-verdict').waitFor({ timeout: waitMs });
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(
    () => (globalThis as unknown as { seen: Record<string, number> & { what: string } }).seen,
  );
  const cancelMs = await cancelled(page, file);
  const at = (name: string) => (seen[name] ?? 0) - (seen['start'] ?? 0);
  return {
    ms: at('verdict'),
    firstProgressMs: at('progress'),
    firstProblemMs: at('problem'),
    cancelMs,
    longestTaskMs: seen['longest'] ?? 0,
    what: seen.what,
  };
}

/** Opens the file anew, stops the reading as soon as rows are told, and waits for the page to take another file. */
async function cancelled(page: Page, file: string): Promise<number> {
  await page.reload();
  await page.getByTestId('intake-file').setInputFiles(file);
  await page.locator('[data-testid=intake-progress] progress[max]').waitFor({ timeout: waitMs });
  return page.evaluate(async () => {
    const start = performance.now();
    document.querySelector<HTMLElement>('[data-testid=intake-progress] button')?.click();
    while (document.querySelector('[data-testid=intake-file]') === null)
      await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
}

const scripts: Readonly<Record<string, readonly [path: string, parse: string]>> = {
  'd3-dsv': ['node_modules/d3-dsv/dist/d3-dsv.min.js', 'd3.dsvFormat(";").parse(text).length'],
  papaparse: [
    'node_modules/papaparse/papaparse.min.js',
    'Papa.parse(text, { delimiter: ";", header: true }).data.length',
  ],
};

async function other(page: Page, who: string, file: string) {
  const [path = '', parse = ''] = scripts[who] ?? [];
  const source = `${readFileSync(path, 'utf8')}
    onmessage = async ({ data }) => {
      const text = new TextDecoder().decode(await data.arrayBuffer());
      postMessage(${parse});
    };`;
  await page.setContent('<input type="file">');
  await page.locator('input').setInputFiles(file);
  const { ms, rows } = await page.evaluate(async (code) => {
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    const input = document.querySelector('input');
    const start = performance.now();
    const rows = await new Promise<number>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data as number);
      worker.postMessage(input?.files?.[0]);
    });
    return { ms: performance.now() - start, rows };
  }, source);
  const none = { firstProgressMs: 0, firstProblemMs: 0, cancelMs: 0, longestTaskMs: 0 };
  return { ms, ...none, what: `${rows} rows as objects` };
}

/** Watches the renderers of a browser. @returns what ends the watch and says the most that one of them held, in MB */
function watchMemory(root: number): () => number {
  let most = 0;
  const timer = setInterval(() => {
    for (const pid of childrenOf(root)) {
      try {
        const isRenderer = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer');
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
        if (isRenderer) most = Math.max(most, kilobytes / 1000);
      } catch {
        continue; // ended between listing and looking
      }
    }
  }, 250);
  return () => {
    clearInterval(timer);
    return most;
  };
}

function childrenOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      continue;
    }
  }
  const found = new Set([root]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}
