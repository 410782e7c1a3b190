import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '#build/browser/find-browser.ts';
import { browserArguments } from '#build/browser/browser-arguments.ts';
import { buildIfStale, projectRoot } from '#build/serve/build-if-stale.ts';
import { serveDist } from '#build/serve/serve-dist.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, with its slash at the end. */
    siteUrl: string;
    /** Address of the same site under the base path /abc/. */
    siteUnderBaseUrl: string;
    /** Address of the build that can put a mock between page and server. */
    faultsUrl: string;
    /** Folder of the built site. */
    siteFolder: string;
    /** Where the Chromium of the journeys is. */
    browserPath: string;
    /** One Chromium for all journeys, to connect to. */
    browserAddress: string;
  }
}

/** Another built site to test instead of dist/, e.g. one built with `--out dist-mine`. */
const otherSite = process.env['SISO_SITE'];

/** Once before all journeys: a built site, the build with faults, servers (at /, under /abc/, with faults) and one browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = otherSite === undefined ? buildIfStale() : join(projectRoot, otherSite);
  const faultsDir = buildFaultsIfStale(dir);
  const browserPath = findBrowser();
  const [site, underBase, faults, browser] = await Promise.all([
    serveDist({ dir, port: 0 }),
    serveDist({ dir, port: 0, base: '/abc/' }),
    serveDist({ dir: faultsDir, port: 0 }),
    chromium.launchServer({
      executablePath: browserPath,
      headless: true,
      args: browserArguments(process.getuid?.() === 0),
    }),
  ]);
  project.provide('siteUrl', site.url);
  project.provide('siteUnderBaseUrl', underBase.url);
  project.provide('faultsUrl', faults.url);
  project.provide('siteFolder', dir);
  project.provide('browserPath', browserPath);
  project.provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all([site.close(), underBase.close(), faults.close()]);
  };
}

const changed = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The build of mode `faults` follows the site under test and the mock. */
function buildFaultsIfStale(siteDir: string): string {
  const dir = join(projectRoot, 'dist-faults');
  const mocks = join(projectRoot, 'mocks');
  const newest = Math.max(
    changed(join(siteDir, 'index.html')),
    ...readdirSync(mocks).map((file) => changed(join(mocks, file))),
  );
  if (changed(join(dir, 'index.html')) >= newest) return dir;
  const built = spawnSync(
    process.execPath,
    [join(projectRoot, 'src/build/build.ts'), '--mode', 'faults', '--out', 'dist-faults'],
    { cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (built.status !== 0) throw new Error('the build with faults failed');
  return dir;
}
