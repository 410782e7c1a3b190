import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const deadlineMs = 4 * 60_000;
const playwrightCli = join(
  dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
  'cli.js',
);

type Step = { readonly says: string; readonly command: string; readonly args: readonly string[] };

const fromPlaywright: Step = {
  says: 'playwright-core install chromium',
  command: process.execPath,
  args: [playwrightCli, 'install', 'chromium'],
};

const fromDebian: readonly Step[] = [
  { says: 'apt-get update', command: 'apt-get', args: ['update', '-qq'] },
  {
    says: 'apt-get install chromium',
    command: 'apt-get',
    args: ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  },
];

function isDebianRoot(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function runStep(step: Step, say: (line: string) => void): boolean {
  say(`browser: none found, trying: ${step.says}`);
  const done = spawnSync(step.command, step.args, {
    timeout: deadlineMs,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (done.status === 0) return true;
  say(`browser: ${step.says} did not work (${done.error?.message ?? `exit code ${done.status}`})`);
  return false;
}

/**
 * Tries to put a Chromium on this machine: Playwright's own, then (as root on Debian and its
 * kin) the system's package. Playwright's may lack system libraries, so `isThere` has the last
 * word on whether a step was enough. Never throws; each step has four minutes.
 */
export function installBrowser(say: (line: string) => void, isThere: () => boolean): void {
  if (runStep(fromPlaywright, say) && isThere()) return;
  if (isDebianRoot()) fromDebian.every((step) => runStep(step, say));
}
