import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import type { Route } from '#url/route.ts';
import type { AppEnvironment } from './app-environment.ts';
import { StatusLine } from './status-line.tsx';

/** Until the package of a shell is there, its own text stays, and a status line below tells what is wrong. */
export async function waitInShell({ client, gate }: AppEnvironment, route: Route): Promise<void> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <QueryClientProvider client={client}>
      <StatusLine gate={gate} route={route} />
    </QueryClientProvider>,
  );
  await gate.ready(route);
  root.unmount();
  place.remove();
}
