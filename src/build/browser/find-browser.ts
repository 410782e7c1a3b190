import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installBrowser } from './install-browser.ts';

/** A Chromium on this machine, and how it was found. */
export type FoundBrowser = { readonly path: string; readonly from: string };

/** The machine as the search sees it; given from outside so that tests can make one up. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True when the program is there and starts. */
  readonly runs: (path: string) => boolean;
  /** Where Playwright keeps its own browser, installed or not. */
  readonly playwrightPath: () => string;
};

const variables = ['SISO_CHROMIUM', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'] as const;

const programNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function systemPaths({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const homes = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return homes.flatMap((home) =>
      home === undefined ? [] : windowsPrograms.map((program) => `${home}\\${program}`),
    );
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = programNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return platform === 'darwin' ? [...macPrograms, ...onPath] : onPath;
}

/**
 * Looks for a Chromium without installing anything: the one named in the environment, the
 * system's, Playwright's own.
 * @throws when the environment names one that does not start: a wish must not be passed over.
 */
export function lookForBrowser(machine: Machine): FoundBrowser | undefined {
  for (const variable of variables) {
    const path = machine.env[variable];
    if (path === undefined || path === '') continue;
    if (!machine.runs(path)) throw new Error(`${variable} names ${path}, which does not start.`);
    return { path, from: variable };
  }
  const path = systemPaths(machine).find((candidate) => machine.runs(candidate));
  if (path !== undefined) return { path, from: 'system' };
  const own = machine.playwrightPath();
  return own !== '' && machine.runs(own) ? { path: own, from: 'playwright' } : undefined;
}

/** Some systems ship a stand-in that only tells where to get the browser, so being there is not enough. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows --version opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  runs: starts,
  playwrightPath: () => chromium.executablePath(),
};

/**
 * Path of a Chromium that starts, installing one if the machine has none.
 * @throws when none could be found or installed; the message says what would help.
 */
export function findBrowser(say: (line: string) => void = console.log): string {
  const found = lookForBrowser(thisMachine);
  if (found !== undefined) {
    say(`browser: ${found.path} (${found.from})`);
    return found.path;
  }
  installBrowser(say, () => lookForBrowser(thisMachine) !== undefined);
  const installed = lookForBrowser(thisMachine);
  if (installed === undefined) {
    throw new Error(
      'No Chromium found, and none could be installed. Set SISO_CHROMIUM to the path of one.',
    );
  }
  say(`browser: ${installed.path} (${installed.from}, just installed)`);
  return installed.path;
}
