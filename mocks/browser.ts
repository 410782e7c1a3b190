import { setupWorker } from 'msw/browser';
import { handlers } from './handlers.ts';

/**
 * Puts the mock between the page and its server.
 * @param root address of the site's root, where the worker's script stands
 */
export async function startFaults(root: string): Promise<void> {
  await setupWorker(...handlers).start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: new URL('mockServiceWorker.js', root).href, options: { scope: root } },
  });
}
