import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const quietArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers give /dev/shm 64 MB, too little for a page with a map.
  '--disable-dev-shm-usage',
];

/** Arguments Chromium is started with. Root cannot use its sandbox, anyone else keeps it. */
export function browserArguments(isRoot: boolean): string[] {
  return isRoot ? ['--no-sandbox', ...quietArguments] : quietArguments;
}

/** Starts a headless Chromium: the one at `executablePath`, or whichever this machine has. */
export async function launchBrowser(executablePath: string = findBrowser()): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    args: browserArguments(process.getuid?.() === 0),
  });
}
