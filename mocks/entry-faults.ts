import { chosenScenario } from './scenario.ts';

/** The page as readers get it, with a mock in front of its server when the address asks for a fault (`?loi=off` only starts the mock). */
async function start(): Promise<void> {
  if (chosenScenario(location.search, sessionStorage) !== '') {
    const { startFaults } = await import('./browser.ts');
    await startFaults(
      new URL(document.documentElement.dataset['root'] ?? './', location.href).href,
    );
  }
  await import('#app/entry-client.tsx');
}

void start();
