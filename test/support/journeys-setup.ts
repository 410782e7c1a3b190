import type { TestProject } from 'vitest/node';
import { findBrowser } from '#build/browser/find-browser.ts';
import { buildIfStale } from '#build/serve/build-if-stale.ts';
import { serveDist } from '#build/serve/serve-dist.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, with its slash at the end. */
    siteUrl: string;
    /** Address of the same site under the base path /abc/. */
    siteUnderBaseUrl: string;
    /** Folder of the built site. */
    siteFolder: string;
    /** Chromium for `launchBrowser`. */
    browserPath: string;
  }
}

/** Once before all journeys: a built site, two servers (at / and under /abc/) and a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = buildIfStale();
  const browserPath = findBrowser();
  const site = await serveDist({ dir, port: 0 });
  const underBase = await serveDist({ dir, port: 0, base: '/abc/' });
  project.provide('siteUrl', site.url);
  project.provide('siteUnderBaseUrl', underBase.url);
  project.provide('siteFolder', dir);
  project.provide('browserPath', browserPath);
  return async () => {
    await site.close();
    await underBase.close();
  };
}
