import type { Plugin } from 'vite';

/** Serves data and pages in development; the build writes them itself. */
export function siteData(mode: string): Plugin {
  return { name: `siso-data-${mode}` };
}
